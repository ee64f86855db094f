import { describe, expect, test } from "vitest";
import { tiesOf } from "./ties.js";

describe("two times", () => {
  test("a rate, last year's and the points between them", async () => {
    const tie = ["change 95.2% up 3.2个百分点"];
    expect(await tiesOf("案件办结率95.2%，比上年的92.0%提高3.2个百分点。")).toEqual(tie);
    expect(await tiesOf("案件办结率95.2%，上年为92.0%，同比提高3.2个百分点。")).toEqual(tie);
    expect(await tiesOf("案件办结率由92.0%提高到95.2%，提高3.2个百分点。")).toContain(tie[0]);
    expect(await tiesOf("案件办结率95.2%，比上年提高3.2个百分点。")).toEqual([]);
  });

  test("a level and last year's", async () => {
    expect(await tiesOf("检查单位45家，上年为50家，同比下降10%。")).toContain("change 45家 down 10%");
    expect(await tiesOf("受理案件450件，比上年的430件增加20件，增长4.7%。")).toContain("change 450件 up 20件 4.7%");
    expect(await tiesOf("受理案件450件，办结430件，同比增长4.7%。")).not.toContain("change 450件 up 4.7%");
  });

  test("what was listed together may be compared together", async () => {
    expect(await tiesOf("受理甲类案件40件、乙类案件50件，比上年的80件增长12.5%。")).not.toContain("change 50件 up 12.5%");
  });

  test("a budget beside its percentage is not what grew", async () => {
    const ties = await tiesOf("收入完成30亿元，为年初预算28亿元的107.1%，比上年的27亿元增长11.1%。");
    expect(ties.filter((tie) => tie.startsWith("change 28"))).toEqual([]);
  });

  test("multiples", async () => {
    expect(await tiesOf("事项由16项增加到95项，增长4.9倍。")).toContain("change 95项 up 4.9倍");
    expect(await tiesOf("案件由1200件上升到2400件，翻了一番。")).toContain("change 2400件 up 一番");
    expect(await tiesOf("现有企业405家，是2020年的120家的3.4倍。")).toContain("rate 3.4倍 = 405家 / 120家");
  });
});

describe("growth", () => {
  test("of a whole and of all its parts", async () => {
    const ties = await tiesOf("一般公共预算收入100亿元，比上年增加3亿元，增长3.1%。其中，税收收入60亿元，增加5亿元，增长9.1%；非税收入40亿元，减少2亿元，下降4.8%。");
    expect(ties).toContain("mix 100亿元 3.1%, 60亿元 9.1%, 40亿元 4.8%");
    expect(ties).toContain("equation -1×3亿元 1×5亿元 -1×2亿元 = 0");
  });

  test("of a whole and of all its parts against one budget", async () => {
    const list = "其中：税收收入60亿元，为预算的98.4%；非税收入40亿元，完成预算104%。";
    expect(await tiesOf(`一般公共预算收入100亿元，为预算的100.6%。${list}`)).toContain("completion mix 100亿元 100.6%, 60亿元 98.4%, 40亿元 104%");
    expect(await tiesOf(`一般公共预算收入100亿元，为调整预算（下同）的100.6%。${list}`)).toContain("completion mix 100亿元 100.6%, 60亿元 98.4%, 40亿元 104%");
    expect(await tiesOf(`一般公共预算收入100亿元，为调整预算的100.6%。${list}`)).toContain("completion mix 100亿元 100.6%, 60亿元 98.4%, 40亿元 104% (reading)");
    expect((await tiesOf(`一般公共预算收入100亿元，为调整预算的100.6%。${list.replaceAll("预算", "年初预算")}`)).filter((tie) => tie.includes("mix"))).toEqual([]);
  });

  test("of a rate, where that of what it is made of is printed", async () => {
    const stocks = "年末常住人口300.6万人，比上年末增加3.2万人，其中城镇人口200.1万人，增加5.7万人";
    expect(await tiesOf(`${stocks}，城镇化率66.57%，比上年末提高1.20个百分点。`)).toContain("rate-change 66.57% 1.20个百分点 of 200.1万人 5.7万人 / 300.6万人 3.2万人");
    expect(await tiesOf(`${stocks}，增加额为五年来最高。城镇化率66.57%，比上月末提高1.20个百分点。`)).not.toContainEqual(expect.stringContaining("rate-change"));
  });

  test("of years on end", async () => {
    expect(await tiesOf("收入由2020年的104亿元增长到2025年的139亿元，年均增长6%。")).toContain("annual-growth 104亿元 up to 139亿元 by 6% in 5");
    expect(await tiesOf("生产总值由2020年的104亿元增长到2025年的139亿元，年均增长6%。")).not.toContain("annual-growth 104亿元 up to 139亿元 by 6% in 5");
  });

  test("of an index over 100", async () => {
    expect(await tiesOf("居民消费价格指数为101.2，上涨1.2%。")).toEqual(["index 101.2 up 1.2%"]);
    expect(await tiesOf("空气质量综合指数为3.52，下降1.2%。")).toEqual([]);
  });
});

describe("words of direction", () => {
  test("的 shows that the figure is what is compared with", async () => {
    expect(await tiesOf("受理案件410件，低于上年的430件。")).toContain("comparison 410件 below 430件");
    expect(await tiesOf("受理案件410件，低于上年20件。")).toEqual([]);
  });

  test("持平, but not 基本持平", async () => {
    expect(await tiesOf("受理案件450件，与上年同期（450件）持平。")).toContain("comparison 450件 equal 450件");
    expect(await tiesOf("受理案件450件，与上年的451件基本持平。")).toEqual([]);
  });

  test("ranks rise to lesser numbers", async () => {
    expect(await tiesOf("考核排名由30位上升到20位。")).toEqual([]);
  });

  test("tallies with what they count", async () => {
    expect(await tiesOf("价格两涨一平一降，其中食品上涨1.2%，衣着上涨0.8%，居住持平，交通下降0.3%。")).toEqual(["tally 2/1/1: 1.2% 0.8% 0.3% +1"]);
    expect(await tiesOf("价格十一涨一平一降，其中食品上涨1.2%，衣着上涨0.8%，居住持平，交通下降0.3%。")).toEqual([]);
  });
});

describe("budgets", () => {
  test("what was put in leads from the first budget to the last", async () => {
    expect(await tiesOf("收入年初预算421.9亿元，调增1.8亿元，调整后收入预算为423.7亿元。")).toContain("equation 1×423.7亿元 -1×421.9亿元 -1×1.8亿元 = 0");
    expect(await tiesOf("支出年初预算30亿元，上级补助增加3亿元，调整后预算为33亿元。")).toContain("equation 1×33亿元 -1×30亿元 -1×3亿元 = 0 (reading)");
  });

  test("something without a figure may have come in", async () => {
    expect(await tiesOf("支出年初预算30亿元，加上上级补助等3亿元，调整后预算为36亿元。")).not.toContain(expect.stringContaining("equation"));
  });
});

test("the mean over the inhabitants", async () => {
  expect(await tiesOf("年末常住人口103.5万人。地区生产总值310.5亿元。人均地区生产总值30000元。")).toEqual(["average 30000元 = 310.5亿元 / 103.5万人"]);
  expect(await tiesOf("年末常住人口103.5万人。居民人均可支配收入30000元。")).toEqual([]);
});
