import { describe, expect, test } from "vitest";
import averages from "../../dictionaries/averages.json";
import granularity from "../../dictionaries/granularity.json";
import ratios from "../../dictionaries/ratios.json";
import { tiesOf } from "./ties.js";

const averagesOf = async (text: string): Promise<readonly string[]> => (await tiesOf(text)).filter((tie) => tie.startsWith("average"));

describe("a mean finds its total and its count", () => {
  test.each([
    ["by what was done", "查处案件126起，处罚金额1013万元，平均每起处罚8.04万元。", ["average 8.04万元 = 1013万元 / 126起"]],
    ["by its unit", "快递业务量6431万件；快递业务收入5.92亿元，平均单价9.2元/件。", ["average 9.2元/件 = 5.92亿元 / 6431万件"]],
    ["by the years of its total", "五年累计完成固定资产投资1486亿元，年均297.2亿元。", ["average 297.2亿元 = 1486亿元 / 五年"]],
    ["by the name of what it divides", "住院33.6万人次，发生住院医疗费用25.16亿元，次均住院费用7485元。", ["average 7485元 = 25.16亿元 / 33.6万人次"]],
    ["not over one of two counts", "接待国内游客300万人次、入境游客2万人次，旅游收入28亿元，人均花费900元。", []],
    ["not of a total with another name", "门诊33.6万人次，发生门诊医疗费用5.16亿元，次均住院费用7485元。", []],
    ["not of what households are asked", "常住人口100万人，消费支出250亿元，人均消费支出25000元。", []],
  ])("%s", async (_, text, ties) => {
    expect(await averagesOf(text)).toEqual(ties);
  });
});

describe("a ratio finds the figures that its name stands for", () => {
  test.each([
    ["how many for each", "小学在校生3200人，专任教师200人，生师比为16∶1。", ["average 16 = 3200人 / 200人"]],
    ["after another one", "城镇、农村居民人均可支配收入分别为40000元和20000元，城乡居民收入比由2.1∶1缩小到2∶1。", ["average 2 = 40000元 / 20000元"]],
    ["not where the name is turned around", "小学在校生3200人，专任教师200人，师生比为16∶1。", []],
    ["not where two are so named", "小学在校生3200人，初中在校生1600人，专任教师300人，生师比为16∶1。", []],
    ["not where it is a target", "城镇居民人均可支配收入40000元，农村居民人均可支配收入20000元，力争2030年城乡居民收入比缩小到1.8∶1。", []],
  ])("%s", async (_, text, ties) => {
    expect(await averagesOf(text)).toEqual(ties);
  });
});

describe("a rate finds the one count that its words make its base", () => {
  test.each([
    ["承办人大代表建议40件，办复率97.5%。", ["granularity 97.5% of 40件"]],
    ["在开庭审理的25件行政诉讼案件中，行政机关负责人出庭应诉率为88%。", ["granularity 88% of 25件"]],
    ["办理人大代表建议40件、政协提案30件，办复率98.6%。", []],
    ["抽查企业40家，产品抽查合格率91.5%。", []],
    ["抽查企业40家，发现问题25个，抽查合格率91.5%。", []],
  ])("%s", async (text, ties) => {
    expect((await tiesOf(text)).filter((tie) => tie.startsWith("granularity"))).toEqual(ties);
  });
});

describe("each entry reads its own example", () => {
  const examples = [...averages.means, ...averages.named, ...ratios.ratios].map(({ example }) => example);
  test.each(examples)("%s", async (example) => {
    expect(await averagesOf(`${example}。`)).toHaveLength(1);
  });

  test.each(granularity.rates.map(({ example }) => example))("%s", async (example) => {
    expect((await tiesOf(`${example}。`)).filter((tie) => tie.startsWith("granularity"))).toHaveLength(1);
  });
});
