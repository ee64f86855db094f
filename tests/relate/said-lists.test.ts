import { describe, expect, test } from "vitest";
import { tiesOf } from "./ties.js";

describe("lists said to be all there is", () => {
  test.each([
    ["取水总量2.36亿吨，由地表水1.98亿吨和地下水0.38亿吨构成。", "sum 2.36亿吨 = 1.98亿吨 + 0.38亿吨"],
    ["执法人员147名，由区级部门62人、街道（镇）48人、执法大队37人组成，组织培训16期。", "sum 147名 = 62人 + 48人 + 37人"],
    ["超标准列支费用共计86.4万元，分别为会议费52.7万元、培训费33.7万元。", "sum 86.4万元 = 52.7万元 + 33.7万元"],
  ])("%s", async (text, tie) => {
    expect(await tiesOf(text)).toContain(tie);
  });

  test("what has no whole printed is made up of nothing", async () => {
    expect(await tiesOf("专家库由法学教师12人、律师8人组成。")).toEqual([]);
    expect(await tiesOf("完成项目30个，人员由12人增加到18人。")).not.toContain("sum 30个 = 12人 + 18人");
  });

  test("分别 behind several names alone does not say that they divide the figure before", async () => {
    expect(await tiesOf("养老保险参保86万人，失业保险、工伤保险参保人数分别为55万人和62万人。")).toEqual([]);
  });
});

describe("times that fill another", () => {
  test.each([
    ["四季度受理诉求98件，10月、11月、12月分别受理31件、33件和34件。", "sum 98件 = 31件 + 33件 + 34件"],
    ["发生火灾2022年、2023年、2024年分别为38起、25起、15起，三年累计78起。", null],
    ["全年受理诉求98件，10月、11月、12月分别受理31件、33件和34件。", null],
    ["四季度受理诉求98件，10月、12月分别受理31件和34件。", null],
  ])("%s", async (text, tie) => {
    const sums = (await tiesOf(`云山区2024年工作情况\n\n${text}`)).filter((line) => line.startsWith("sum"));
    if (tie === null) expect(sums.filter((line) => line.startsWith("sum 98件"))).toEqual([]);
    else expect(sums).toContain(tie);
  });
});

describe("a list that 、 joins", () => {
  test("ends at the ， behind it", async () => {
    expect(await tiesOf("救助人员103人次，其中站内救助86人次、站外救助17人次，护送返乡9人次。")).toContain("sum 103人次 ≥ 86人次 + 17人次");
  });

  test("gives each name to the figure behind it", async () => {
    expect(await tiesOf("归集执法数据439条，其中自产数据78条、下发数据361条。")).toContain("sum 439条 = 78条 + 361条 (open)");
  });
});

describe("按…分 divides what the paragraph is about", () => {
  test.each([
    ["现有养老机构87家，按经办性质分，公办31家、公建民营19家、民办37家。", "sum 87家 ≥ 31家 + 19家 + 37家"],
    ["社会消费品零售总额90亿元。按所在地分，城镇零售额70亿元；乡村零售额20亿元。按消费类型分，餐饮收入30亿元；商品零售60亿元。", "sum 90亿元 = 30亿元 + 60亿元"],
  ])("%s", async (text, tie) => {
    expect(await tiesOf(text)).toContain(tie);
  });

  test("a figure of another place that stands between is not passed over", async () => {
    const ties = await tiesOf("全市发行政府债券90亿元，其中一般债券20亿元，专项债券70亿元。市本级发行60亿元；从债券类型看，新增债券37亿元，再融资债券23亿元。");
    expect(ties).not.toContain("sum 90亿元 = 37亿元 + 23亿元");
  });
});
