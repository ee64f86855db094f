import { describe, expect, it } from "vitest";
import { checkReport } from "../../../src/check/check-report.js";
import { Page } from "../build.js";

const inTable = { table: { id: "t1", row: 3, column: 0 } };
const cell = (page: Page, printed: string): string => page.figure(printed, { subject: "", more: inTable });
const BALANCE = "表三“总计”列：第一项＋第二项＝第三项＋第四项";

describe("statutory-form-mismatch", () => {
  it("says which identity of the form is broken, in the form's own words", () => {
    const page = new Page();
    const [received, carried, done, left] = ["859", "18", "806", "72"].map((printed) => cell(page, printed)) as [string, string, string, string];
    page.relate("sum", { whole: done, parts: [received, carried], minus: [left], complete: true, form: "foi-2021/3/balance", wording: BALANCE });
    expect(checkReport(page.report())).toMatchObject([
      {
        rule: "statutory-form-mismatch",
        severity: "error",
        message: `${BALANCE}：各项859＋18－72＝805，表中806，相差1。`,
        formula: "859 + 18 − 72 = 805 ≠ 806",
        claims: ["c3", "c1", "c2", "c4"],
      },
    ]);
    expect(checkReport(page.report(), { lang: "en" })[0]?.message).toBe(`${BALANCE}: the items make 859 + 18 − 72 = 805, the table has 806, 1 apart.`);
  });

  it("counts a blank as 0 in all likelihood, but proves nothing by it", () => {
    const page = new Page();
    const [whole, first, second] = ["9", "5", "3"].map((printed) => cell(page, printed)) as [string, string, string];
    const blank = [{ start: 0, end: 0 }];
    page.relate("sum", { whole, parts: [first, second], complete: false, disjoint: true, unprinted: blank, form: "foi-2021/4/review", wording: "表四" });
    const [finding] = checkReport(page.report());
    expect(finding).toMatchObject({ severity: "warning", computed: "8" });
    expect(finding?.message).toContain("空白栏按0计");
  });

  it("proves that parts are too many even where some are blank, unless a blank is taken away", () => {
    const severityOf = (disjoint: boolean): string | undefined => {
      const page = new Page();
      const [whole, first, second] = ["7", "5", "3"].map((printed) => cell(page, printed)) as [string, string, string];
      page.relate("sum", { whole, parts: [first, second], complete: false, disjoint, unprinted: [{ start: 0, end: 0 }], form: "foi-2021/4/review" });
      return checkReport(page.report())[0]?.severity;
    };
    expect(severityOf(true)).toBe("error");
    expect(severityOf(false)).toBe("warning");
  });

  it("sets the text against the table, at the text", () => {
    const page = new Page();
    const said = page.figure("9件", { subject: "诉讼" });
    const upheld = cell(page, "8");
    page.relate("same", { claims: [said, upheld], certain: true, form: "foi-2021/4/text", wording: "诉讼均获维持＝表四“未经复议直接起诉”结果维持" });
    const [finding] = checkReport(page.report());
    expect(finding).toMatchObject({
      severity: "error",
      message: "诉讼均获维持＝表四“未经复议直接起诉”结果维持：表中8，文中9件，相差1。",
      stated: "9件",
      claims: ["c1", "c2"],
    });
    // 均获维持 is no slip of a digit.
    expect(finding?.suggestion).toBeUndefined();
  });

  it("warns where the words may mean something else", () => {
    const page = new Page();
    const claims = [page.figure("7件", { subject: "行政复议" }), cell(page, "5")];
    page.relate("same", { claims, certain: false, form: "foi-2021/4/text", wording: "行政复议均获维持＝表四“行政复议”结果维持" });
    expect(checkReport(page.report())).toMatchObject([{ severity: "warning" }]);
  });

  it("warns of a limit that the form does not state itself", () => {
    const limited = (valid: string): Page => {
      const page = new Page();
      const [made, repealed, left] = ["17", "3", valid].map((printed) => cell(page, printed)) as [string, string, string];
      const terms = [{ claim: made, coefficient: 1 }, { claim: repealed, coefficient: -1 }, { claim: left, coefficient: -1 }];
      return page.relate("equation", { terms, op: "≤", certain: false, form: "foi-2021/2.1/valid", wording: "表二“行政规范性文件”行" });
    };
    expect(checkReport(limited("12").report())).toMatchObject([
      { severity: "warning", stated: "12", computed: "14", formula: "17 − 3 = 14 > 12" },
    ]);
    expect(checkReport(limited("14").report())).toEqual([]);
  });

  it("leaves relations to other rules that no form states", () => {
    const page = new Page();
    const [whole, first] = ["7", "5"].map((printed) => cell(page, printed)) as [string, string];
    page.relate("sum", { whole, parts: [first], complete: true });
    expect(checkReport(page.report()).filter(({ rule }) => rule === "statutory-form-mismatch")).toEqual([]);
  });
});
