import { describe, expect, it } from "vitest";
import * as z from "zod/mini";
import { checkReport } from "../../src/check/check-report.js";
import { FindingSchema } from "../../src/model/finding.js";
import { Page } from "./build.js";

/** A page with a wrong sum, a wrong rate and a missing section. */
function flawed(preface = ""): Page {
  const page = new Page().say(preface);
  const whole = page.figure("8195条", { subject: "执法数据" });
  const parts = [page.figure("7843条", { subject: "自产数据" }), page.figure("361条", { subject: "下发数据" })];
  const rate = page.figure("63.5%", { subject: "案件", action: "调解率", kind: "rate" });
  const denominator = page.figure("3154件", { subject: "案件", action: "办理" });
  const numerator = page.figure("1151件", { subject: "案件", action: "调解" });
  return page
    .relate("rate", { rate, numerator, denominator, certain: true })
    .relate("sum", { whole, parts, complete: true })
    .outline(["一、", "三、"]);
}

describe("checkReport", () => {
  it("orders by place and fits the schema", () => {
    const findings = checkReport(flawed().report());
    expect(findings.map(({ rule }) => rule)).toEqual(["sum-mismatch", "rate-mismatch", "section-numbering"]);
    expect(z.array(FindingSchema).safeParse(findings).success).toBe(true);
  });

  it("finds the same in a report that went through JSON", () => {
    const report = flawed().report();
    expect(checkReport(JSON.parse(JSON.stringify(report)))).toEqual(checkReport(report));
    expect(JSON.parse(JSON.stringify(checkReport(report)))).toEqual(checkReport(report));
  });

  it("names findings by what they say, not by where", () => {
    const ids = (page: Page) => checkReport(page.report()).map(({ id }) => id);
    expect(ids(flawed("新增一段。"))).toEqual(ids(flawed()));
    expect(new Set(ids(flawed())).size).toBe(3);
  });

  it("numbers findings that say the same", () => {
    const page = new Page();
    for (let i = 0; i < 2; i++) {
      const [whole, part] = [page.figure("8件"), page.figure("9件")];
      page.relate("at-most", { part, whole, basis: "part", strict: true });
    }
    const [first, second] = checkReport(page.report());
    expect(second?.id).toBe(`${first?.id}-2`);
  });

  it("reports a disagreement once, by its surest reading", () => {
    const page = new Page();
    const [whole, part] = [page.figure("8件"), page.figure("9件")];
    page
      .relate("at-most", { part, whole, basis: "funnel", strict: false })
      .relate("at-most", { part, whole, basis: "part", strict: true })
      .relate("at-most", { part, whole, basis: "part", strict: true });
    expect(checkReport(page.report())).toMatchObject([{ rule: "part-exceeds-whole", severity: "error" }]);
  });

  it("suggests nothing for a figure that another tie bears out", () => {
    const page = flawed();
    page.relate("same", { claims: ["c2", page.figure("7843条", { subject: "自产数据" })] });
    expect(checkReport(page.report())[0]).not.toHaveProperty("suggestion");
  });

  it("suspects the figure that is at odds with most of the report", () => {
    const page = new Page();
    // 1,067,420 should be 1,076,420; taken alone, the first sum could as well be mended at 580,674 → 589,674.
    const slip = page.figure("1,067,420万元", { subject: "收入" });
    const [all, rest] = [page.figure("1,657,094万元"), page.figure("580,674万元")];
    page.relate("sum", { whole: all, parts: [slip, rest], complete: true });
    expect(checkReport(page.report())[0]).not.toHaveProperty("suggestion");
    page.relate("same", { claims: [slip, page.figure("1,076,420万元", { subject: "收入" })] });
    expect(checkReport(page.report())).toMatchObject([
      { rule: "sum-mismatch", suggestion: "1,067,420万若为1,076,420万则吻合（疑相邻两位数字颠倒）。" },
      { rule: "repeat-mismatch" },
    ]);
  });

  it("obeys settings, but lets none turn a doubt into a proof", () => {
    const severities = (rules: Parameters<typeof checkReport>[1]) => checkReport(flawed().report(), rules).map(({ severity }) => severity);
    expect(severities({ rules: { "sum-mismatch": "off" } })).toEqual(["error", "warning"]);
    expect(severities({ rules: { "sum-mismatch": "info" } })).toEqual(["info", "error", "warning"]);
    expect(severities({ rules: { "section-numbering": "error" } })).toEqual(["error", "error", "error"]);
    const page = new Page();
    const [whole, part] = [page.figure("8件"), page.figure("9件")];
    page.relate("at-most", { part, whole, basis: "funnel", strict: false });
    expect(checkReport(page.report(), { rules: { "funnel-reversed": "error" } })).toMatchObject([{ severity: "warning" }]);
  });

  it("refuses rules and levels that there are none of", () => {
    const report = new Page().report();
    const failure = (rules: Record<string, "off">) => {
      try {
        checkReport(report, { rules });
        return null;
      } catch (error) {
        return error;
      }
    };
    expect(failure({ "sum-mismatched": "off" })).toMatchObject({ code: "bad-config" });
    expect(failure({ "sum-mismatch": "loud" as "off" })).toMatchObject({ code: "bad-config" });
  });

  it("survives relations with members or types that it does not know", () => {
    const page = new Page();
    const whole = page.figure("8件");
    page.relate("sum", { whole, parts: ["nobody"], complete: true });
    const report = page.report();
    const strange = { id: "r9", type: "prophecy", wording: "", claims: [whole] } as unknown as (typeof report.relations)[number];
    expect(checkReport({ ...report, relations: [...report.relations, strange] })).toEqual([]);
    expect(checkReport(new Page().report())).toEqual([]);
  });
});
