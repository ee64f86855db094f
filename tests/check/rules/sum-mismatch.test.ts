import { describe, expect, it } from "vitest";
import { checkReport } from "../../../src/check/check-report.js";
import { Page } from "../build.js";

function collected(whole: string, first: string, second: string): Page {
  const page = new Page();
  const total = page.figure(whole, { subject: "执法数据" });
  const parts = [page.figure(first, { subject: "自产数据" }), page.figure(second, { subject: "下发数据" })];
  return page.relate("sum", { whole: total, parts, complete: true });
}

describe("sum-mismatch", () => {
  it("says by how much the parts miss the whole, in one sentence", () => {
    const findings = checkReport(collected("8195条", "7843条", "361条").report());
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({
      rule: "sum-mismatch",
      severity: "error",
      confidence: 1,
      message: "执法数据8195条，与各分项之和8204条（7843＋361）不符，相差9条。",
      stated: "8195条",
      computed: "8204条",
      formula: "7843 + 361 = 8204 ≠ 8195",
      claims: ["c1", "c2", "c3"],
      suggestion: "7843若为7834则吻合（疑相邻两位数字颠倒）。",
    });
    expect(findings[0]?.related.map(({ message }) => message)).toEqual(["分项：7843条", "分项：361条"]);
  });

  it("calls a bare total a total, not by the subject that it took from one of its parts", () => {
    const page = new Page();
    const parts = [page.figure("96件", { subject: "建议", action: "办理" }), page.figure("118件", { subject: "提案", action: "办理" })];
    const whole = page.figure("204件", { subject: "建议", more: { carried: true } });
    const report = page.relate("sum", { whole, parts, complete: true, wording: "共计" }).report();
    expect(checkReport(report)[0]?.message).toBe("共计204件，与各分项之和214件（96＋118）不符，相差10件。");
    expect(checkReport(report, { lang: "en" })[0]?.message).toMatch(/^“共计” 204件 disagrees/);
  });

  it("speaks English when asked", () => {
    const [finding] = checkReport(collected("8195条", "7843条", "361条").report(), { lang: "en" });
    expect(finding?.message).toBe("“执法数据” 8195条 disagrees with the sum of its parts, 8204条 (7843 + 361), by 9条.");
    expect(finding?.suggestion).toBe("It would agree if 7843 were 7834 (two digits swapped?).");
    expect(finding?.related[0]?.message).toBe("part: 7843条");
  });

  it("is silent where the parts make the whole", () => {
    expect(checkReport(collected("8195条", "7834条", "361条").report())).toEqual([]);
  });

  it("lets rounding have its way, and keeps the scale of the report", () => {
    expect(checkReport(collected("3,034万元", "1,385万元", "1,650万元").report())).toEqual([]);
    const [finding] = checkReport(collected("3,034万元", "1,385万元", "1,660万元").report());
    expect(finding).toMatchObject({ severity: "error", computed: "3,045万元" });
    expect(finding?.message).toContain("相差11万元");
  });

  it("only remarks on a list of which some already make the whole: the others may be parts of those", () => {
    const listed = (last: string) => {
      const page = new Page();
      const whole = page.figure("50.3亿元", { subject: "保费收入" });
      const parts = ["30.1亿元", "8.4亿元", last].map((text) => page.figure(text, { subject: "保费收入" }));
      return checkReport(page.relate("sum", { whole, parts, complete: true, open: true }).report());
    };
    expect(listed("20.2亿元")).toMatchObject([{ severity: "info", message: expect.stringContaining("如各项互有包含，请注明") }]);
    expect(listed("20.3亿元")).toMatchObject([{ severity: "warning" }]);
  });

  it("subtracts minus members", () => {
    const page = new Page();
    const whole = page.figure("654,965万元", { subject: "调整预算" });
    const parts = ["574,593万元", "33,024万元", "75,000万元"].map((text) => page.figure(text, { subject: "预算" }));
    const minus = [page.figure("27,652万元", { subject: "预算", action: "调减" })];
    expect(checkReport(page.relate("sum", { whole, parts, minus, complete: true }).report())).toEqual([]);

    const wrong = new Page();
    const w = wrong.figure("564,965万元", { subject: "调整预算" });
    const p = ["574,593万元", "33,024万元", "75,000万元"].map((text) => wrong.figure(text, { subject: "预算" }));
    const m = [wrong.figure("27,652万元", { subject: "预算", action: "调减" })];
    const [finding] = checkReport(wrong.relate("sum", { whole: w, parts: p, minus: m, complete: true }).report());
    expect(finding).toMatchObject({
      severity: "error",
      computed: "654,965万元",
      formula: "574,593万 + 33,024万 + 75,000万 − 27,652万 = 654,965万 ≠ 564,965万",
      suggestion: "564,965万若为654,965万则吻合（疑相邻两位数字颠倒）。",
    });
  });

  it("warns only, where a member may lie outside the list", () => {
    const page = new Page();
    const whole = page.figure("100件");
    const parts = [page.figure("60件"), page.figure("30件")];
    const [finding] = checkReport(page.relate("sum", { whole, parts, complete: true, open: true }).report());
    expect(finding).toMatchObject({ severity: "warning", confidence: 0.8 });
  });

  it("warns only, where a hedge need merely be stretched", () => {
    const page = new Page();
    const whole = page.figure("2800件", { hedge: "余" });
    const parts = [page.figure("2000件"), page.figure("950件")];
    const [finding] = checkReport(page.relate("sum", { whole, parts, complete: true }).report());
    expect(finding).toMatchObject({ severity: "warning", confidence: 0.6, stated: "2800余件" });
  });

  it("lets overlapping classes exceed the whole but not miss it", () => {
    const make = (second: string) => {
      const page = new Page();
      const whole = page.figure("100家");
      const parts = [page.figure("70家"), page.figure(second)];
      return page.relate("sum", { whole, parts, complete: true, disjoint: false }).report();
    };
    expect(checkReport(make("50家"))).toEqual([]);
    expect(checkReport(make("20家"))).toHaveLength(1);
  });

  it("leaves alone what cannot be added", () => {
    const page = new Page();
    const whole = page.figure("100亩");
    const parts = [page.figure("3公顷"), page.figure("2公顷")];
    expect(checkReport(page.relate("sum", { whole, parts, complete: true }).report())).toEqual([]);
  });

  it("takes a member named without a figure for an open list", () => {
    const page = new Page();
    const whole = page.figure("100件");
    const parts = [page.figure("60件"), page.figure("30件")];
    const unprinted = [{ start: 0, end: 2 }];
    expect(checkReport(page.relate("sum", { whole, parts, complete: true, unprinted }).report())).toEqual([]);
  });

  it("is silent about open lists, unless one slip explains a long one to the last digit", () => {
    const list = (whole: string, ...parts: readonly string[]) => {
      const page = new Page();
      const total = page.figure(whole, { subject: "收入" });
      const ids = parts.map((part) => page.figure(part, { subject: "分项" }));
      return checkReport(page.relate("sum", { whole: total, parts: ids, complete: false }).report());
    };
    expect(list("1,076,420万元", "400,123万元", "300,456万元", "200,789万元")).toEqual([]);
    expect(list("100件", "40件", "30件", "20件")).toEqual([]);
    // A short number has a neighbour for almost any shortfall.
    expect(list("1234件", "517件", "402件", "297件")).toEqual([]);
    const [finding] = list("1,076,420万元", "423,719万元", "371,264万元", "218,437万元");
    expect(finding).toMatchObject({
      rule: "sum-mismatch",
      severity: "warning",
      confidence: 0.5,
      suggestion: "218,437万若为281,437万则吻合（疑相邻两位数字颠倒）。",
    });
  });
});
