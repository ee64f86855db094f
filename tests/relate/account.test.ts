import { describe, expect, test } from "vitest";
import { tiesOf } from "./ties.js";

describe("budget accounts", () => {
  test("加上 lists until the total, changes and shares aside", async () => {
    const text =
      "全市一般公共预算收入完成100亿元，占年初预算的102%，比上年增收8亿元，增长8.7%。加上转移性收入50亿元、调入资金20亿元，收入总计170亿元。";
    expect(await tiesOf(text)).toContain("sum 170亿元 = 100亿元 + 50亿元 + 20亿元");
  });

  test("收支相抵 ties the totals of both sides and what is left", async () => {
    const text =
      "一般公共预算收入完成100亿元，加上补助收入70亿元，收入总计170亿元；一般公共预算支出完成140亿元，加上上解支出20亿元，支出总计160亿元。收支相抵，年终结转10亿元。";
    const ties = await tiesOf(text);
    expect(ties).toContain("sum 160亿元 = 140亿元 + 20亿元");
    expect(ties).toContain("sum 170亿元 = 160亿元 + 10亿元");
  });

  test("收支平衡 says that both totals are one", async () => {
    const text = "基金预算收入50亿元，加上调入资金2亿元，收入合计52亿元。基金预算支出40亿元，加上结转下年12亿元，支出合计52亿元。收支平衡。";
    expect(await tiesOf(text)).toContain("sum 52亿元 = 52亿元");
  });

  test("当年结余 and 上年结余 make 滚存结余; a deficit is taken off", async () => {
    const text = "养老保险基金收入完成73.2亿元；支出完成68.3亿元。当年收支结余4.9亿元，加上上年结余21.8亿元，年末滚存结余26.7亿元。";
    expect(await tiesOf(text)).toContain("sum 26.7亿元 = 4.9亿元 + 21.8亿元");
    const deficit = "养老保险基金收入完成38.7亿元；支出完成39.3亿元。当年收支赤字5616万元，加上上年结余4.9亿元，年末滚存结余4.4亿元。";
    expect(await tiesOf(deficit)).toContain("sum 4.4亿元 = 4.9亿元 − 5616万元");
  });

  test("what is added without a figure leaves the list open: no sum", async () => {
    const text = "一般公共预算收入65.7亿元，加上体制结算资金，当年可用财力296.2亿元，收入总计381.4亿元。";
    expect((await tiesOf(text)).filter((tie) => tie.includes("65.7"))).toEqual([]);
  });

  test("what is taken in from each of the other budgets is a part of 调入资金, no further item", async () => {
    const text = "一般公共预算收入100亿元，加上调入资金20.5亿元，其中从政府性基金预算调入15亿元、从国有资本经营预算调入5.5亿元，收入总计120.5亿元。";
    const ties = await tiesOf(text);
    expect(ties).toContain("sum 20.5亿元 ≥ 15亿元 + 5.5亿元");
    expect(ties).toContainEqual(expect.stringMatching(/^sum 120\.5亿元 = 100亿元 \+ 20\.5亿元/));
    const moving = await tiesOf("低保标准由670元提高到700元，其中农村由520元提高到550元。");
    expect(moving.filter((tie) => tie.startsWith("sum"))).toEqual([]);
  });

  test("上年结余 behind the parts of 转移性收入 may be one of them or not: no sum", async () => {
    const umbrella = "转移性收入50亿元，其中返还性收入20亿元、一般性转移支付25亿元，上年结余3亿元，收入总计153亿元。";
    const part = "sum 50亿元 ≥ 20亿元 + 25亿元";
    expect(await tiesOf(umbrella)).toEqual([part]);
    expect(await tiesOf(`一般公共预算收入完成100亿元，加上${umbrella}`)).toEqual([part]);
    const plain = await tiesOf("一般公共预算收入完成100亿元，加上转移性收入50亿元、上年结余3亿元，收入总计153亿元。");
    expect(plain).toEqual(["sum 153亿元 = 100亿元 + 50亿元 + 3亿元"]);
  });

  test("items that do not say of which account have nothing that they are added to", async () => {
    expect(await tiesOf("上级补助收入50亿元，上年结余3亿元，收入总计153亿元。")).toEqual([]);
    expect(await tiesOf("政府性基金预算上级补助收入616万元、调入资金1816万元，收入总计2432万元。")).toEqual(["sum 2432万元 = 616万元 + 1816万元"]);
  });

  test("items behind 主要项目： are no items of the account", async () => {
    const text =
      "基金预算支出85亿元。主要支出项目为：土地出让支出74亿元，污水处理支出5亿元。加上债务还本支出20亿元，支出总计105亿元。";
    expect(await tiesOf(text)).toContain("sum 105亿元 = 85亿元 + 20亿元");
  });

  test.each(["年末结余41.26亿元", "期末结余41.26亿元", "结余41.26亿元", "累计结余41.26亿元"])("what a fund holds is of all years: %s", async (rest) => {
    expect(await tiesOf(`职工医保基金收入28.64亿元，支出24.93亿元，${rest}。`)).toEqual([]);
  });

  test("a budget is closed with the year", async () => {
    expect(await tiesOf("国有资本经营预算收入11.5亿元，支出6.1亿元，结余5.4亿元。")).toEqual(["sum 11.5亿元 = 6.1亿元 + 5.4亿元"]);
  });

  test("what all years left grew by what this one did", async () => {
    const text = "职工医保基金（含生育保险）收入28.64亿元，支出24.93亿元，年末结余41.26亿元，比年初增加3.71亿元。";
    expect(await tiesOf(text)).toContain("sum 28.64亿元 = 24.93亿元 + 3.71亿元");
  });

  test("a note in the name of a side", async () => {
    expect(await tiesOf("职工医保基金（含生育保险）收入28.64亿元，支出24.93亿元，当期结余3.71亿元。")).toContain("sum 28.64亿元 = 24.93亿元 + 3.71亿元");
  });

  test("净结余 and 结转下年 are what is left together; 净结余 alone is not", async () => {
    const totals = "一般公共预算收入总计62.46亿元，支出总计61.83亿元，";
    expect(await tiesOf(`${totals}净结余0.12亿元，结转下年0.51亿元。`)).toEqual(["sum 62.46亿元 = 61.83亿元 + 0.12亿元 + 0.51亿元"]);
    expect(await tiesOf(`${totals}收支相抵，结转下年0.51亿元，净结余0.12亿元。`)).toEqual(["sum 62.46亿元 = 61.83亿元 + 0.51亿元 + 0.12亿元"]);
    expect(await tiesOf(`${totals}年终结余0.63亿元，结转下年0.51亿元，净结余0.12亿元。`)).toEqual(["sum 62.46亿元 = 61.83亿元 + 0.63亿元"]);
    expect(await tiesOf(`${totals}收支相抵，净结余0.12亿元。`)).toEqual([]);
  });
});

describe("limits", () => {
  test("who set the limit stands before it, the parts of the balance in between", async () => {
    const text = "地方政府债务余额48亿元，其中一般债务19亿元、专项债务29亿元，控制在省核定的债务限额51亿元以内。";
    expect(await tiesOf(text)).toContain("at-most 48亿元 ≤ 51亿元以内");
  });

  test("the limit of one kind of debt holds down no other", async () => {
    const text = "地方政府债务余额48亿元，其中专项债务29亿元，控制在专项债务限额30亿元以内。";
    expect((await tiesOf(text)).filter((tie) => tie.startsWith("at-most"))).toEqual([]);
  });
});

describe("bridges", () => {
  test("what a figure was raised for is no further figure", async () => {
    const text = "农林水支出年初预算安排4.15亿元，执行中因上级追加等增加0.38亿元，调整后预算为4.53亿元。";
    expect(await tiesOf(text)).toEqual(["equation 1×4.53亿元 -1×4.15亿元 -1×0.38亿元 = 0 (reading)"]);
  });
});

test("总量 is the total of a side", async () => {
  expect(await tiesOf("市本级一般公共预算收入总量182.65亿元，支出总量176.38亿元，年终结转6.27亿元。")).toEqual(["sum 182.65亿元 = 176.38亿元 + 6.27亿元"]);
});

describe("limits in another paragraph", () => {
  const limit = "市级政府债务限额74亿元，其中：一般债务62亿元，专项债务12亿元。";

  test("of a place that is said", async () => {
    expect(await tiesOf(`${limit}\n市级政府债务余额65亿元，其中：一般债务54亿元，专项债务11亿元。`)).toContain("at-most 65亿元 ≤ 74亿元");
  });

  test("not of another or of one that is left out", async () => {
    for (const place of ["全市", ""]) {
      const ties = await tiesOf(`${limit}\n${place}政府债务余额265亿元，其中：一般债务154亿元，专项债务111亿元。`);
      expect(ties.filter((tie) => tie.startsWith("at-most"))).toEqual([]);
    }
  });
});
