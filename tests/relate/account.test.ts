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

  test("items behind 主要项目： are no items of the account", async () => {
    const text =
      "基金预算支出85亿元。主要支出项目为：土地出让支出74亿元，污水处理支出5亿元。加上债务还本支出20亿元，支出总计105亿元。";
    expect(await tiesOf(text)).toContain("sum 105亿元 = 85亿元 + 20亿元");
  });
});
