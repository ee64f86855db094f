import { describe, expect, it } from "vitest";
import { findAcross } from "../years.js";

describe("previous-figure-mismatch", () => {
  it("finds a figure of last year that last year's report gives otherwise", async () => {
    const now = "受理法律援助案件1098件。2024年受理法律援助案件1034件。";
    expect(await findAcross("受理法律援助案件1024件。", now)).toMatchObject([
      {
        rule: "previous-figure-mismatch",
        severity: "error",
        message: "本报告所述上年数：受理法律援助案件1034件，与上年报告的受理法律援助案件1024件不一致，相差10件。",
        previous: [{ message: "上年报告：受理法律援助案件1024件" }],
      },
    ]);
    expect(await findAcross("受理法律援助案件1034件。", now)).toEqual([]);
  });

  it("reckons increments and growth from last year's report", async () => {
    const increment = await findAcross("出具合法性审查意见380件。", "出具合法性审查意见437件，比上年增加41件，增长10.4%。");
    expect(increment).toMatchObject([{ severity: "warning", stated: "41件", computed: "421件", formula: "380 + 41 = 421 ≠ 437" }]);
    const growth = await findAcross("办理行政执法案件13624件。", "办理行政执法案件12580件，同比下降5.2%。");
    expect(growth).toMatchObject([{ severity: "warning", stated: "5.2%", computed: "7.7%" }]);
    const points = await findAcross("行政调解案件调解成功率64.7%。", "行政调解案件调解成功率70.0%，比上年提高6.3个百分点。");
    expect(points).toMatchObject([{ severity: "warning", stated: "6.3个百分点", computed: "5.3个百分点" }]);
  });

  it("allows what rounding and cutting off allow", async () => {
    expect(await findAcross("出具合法性审查意见396件。", "出具合法性审查意见437件，比上年增加41件，增长10.3%。")).toEqual([]);
    expect(await findAcross("罚没款1.2亿元。", "罚没款1.5亿元，比上年增加3000万元。")).toEqual([]);
  });

  it("only remarks on figures that may have been revised", async () => {
    const [finding] = await findAcross("一般公共预算支出完成296496万元。", "一般公共预算支出完成315607万元，比上年增支16134万元。", "预算执行情况的报告");
    expect(finding).toMatchObject({ severity: "info", confidence: 0.3 });
    expect(finding?.message).toContain("如上年数已作修订，请注明");
    const checked = await findAcross("受理法律援助案件1024件。", "受理法律援助案件1098件。按普查修订，2024年受理法律援助案件1034件。");
    expect(checked.map(({ severity }) => severity)).toEqual(["info"]);
  });

  it("blames a figure that is last year's", async () => {
    const found = await findAcross("办理行政许可11905件。", "办理行政许可11905件，比上年减少589件。");
    expect(found.find(({ rule }) => rule === "previous-figure-mismatch")).toMatchObject({ suggestion: "11905件与上年报告的数相同，疑未更新。" });
  });
});
