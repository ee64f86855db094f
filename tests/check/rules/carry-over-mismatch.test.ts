import { describe, expect, it } from "vitest";
import { findAcross } from "../years.js";

const LAST = "新收政府信息公开申请174件，上年结转6件，答复172件，结转下年8件。";
const now = (brought: string): string => `新收政府信息公开申请201件，上年结转${brought}件，答复203件。`;

describe("carry-over-mismatch", () => {
  it("finds what was carried in otherwise than it was carried on, and points into last year's report", async () => {
    const [finding, ...rest] = await findAcross(LAST, now("6"));
    expect(rest).toEqual([]);
    expect(finding).toMatchObject({
      rule: "carry-over-mismatch",
      severity: "error",
      message: "上年结转政府信息公开申请6件，与上年报告的结转下年政府信息公开申请8件不一致，相差2件。",
      stated: "6件",
      computed: "8件",
      formula: "6 ≠ 8",
      related: [],
      previous: [{ message: "上年报告：结转下年政府信息公开申请8件" }],
      confidence: 1,
    });
    expect(finding?.claims).toHaveLength(1);
    expect(await findAcross(LAST, now("8"))).toEqual([]);
  });

  it("is another finding where last year's figure is another", async () => {
    const idOf = async (last: string): Promise<string | undefined> => (await findAcross(last, now("6")))[0]?.id;
    expect(await idOf(LAST)).toBe(await idOf(`召开会议3次。${LAST}`));
    expect(await idOf(LAST)).not.toBe(await idOf(LAST.replace("8件", "9件")));
  });

  it("warns where last year's cases may be some of them, and remarks where budgets are settled later", async () => {
    const [warning] = await findAcross("截至年底，未审结行政复议案件22件。", "上年结转行政复议案件19件。");
    expect(warning).toMatchObject({ severity: "warning", confidence: 0.8 });
    expect(warning?.message).toContain("如口径已变，请注明");
    const [remark] = await findAcross("一般公共预算收入完成25360万元。年终结转8588万元。", "一般公共预算收入完成25408万元，上年结转收入6033万元。", "预算执行情况的报告");
    expect(remark).toMatchObject({ severity: "info", stated: "6033万元", computed: "8588万元" });
  });

  it("names the slip that explains it, but no wrong digit of a short number", async () => {
    const last = "结转下年行政复议案件127件。";
    expect((await findAcross(last, "上年结转行政复议案件172件。"))[0]?.suggestion).toBe("172若为127则吻合（疑相邻两位数字颠倒）。");
    expect((await findAcross(LAST, now("6")))[0]?.suggestion).toBeUndefined();
  });
});
