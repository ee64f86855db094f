import { describe, expect, it } from "vitest";
import { checkReport } from "../../../src/check/check-report.js";
import { Page } from "../build.js";

/** A column of cells under its total, and the total's place. */
function column(total: string, ...cells: readonly string[]) {
  const page = new Page();
  const cell = (printed: string, row: number): string => page.figure(printed, { subject: row === 0 ? "合计" : `第${row}行`, more: { table: { id: "t1", row, column: 1 } } });
  const whole = cell(total, 0);
  const parts = cells.map((printed, index) => cell(printed, index + 1));
  return checkReport(page.relate("sum", { whole, parts, complete: true }).report());
}

describe("table-sum-mismatch", () => {
  it("finds a total that its rows do not make", () => {
    expect(column("279件", "120件", "85件", "64件")).toMatchObject([
      { rule: "table-sum-mismatch", severity: "error", message: "表中合计279件，与各分项之和269件（120＋85＋64）不符，相差10件。" },
    ]);
  });

  it("is silent where they do, rounding allowed", () => {
    expect(column("269件", "120件", "85件", "64件")).toEqual([]);
    expect(column("30.0亿元", "12.3亿元", "8.4亿元", "9.2亿元")).toEqual([]);
  });

  it("leaves the text to sum-mismatch", () => {
    const page = new Page();
    const whole = page.figure("279件");
    const parts = [page.figure("120件"), page.figure("85件"), page.figure("64件")];
    expect(checkReport(page.relate("sum", { whole, parts, complete: true }).report())).toMatchObject([{ rule: "sum-mismatch" }]);
  });

  it("heeds a note that the figures were rounded one by one, for what rounding can explain", () => {
    const report = (total: string): Page => {
      const page = new Page();
      const cells = [total, "12.3亿元", "8.4亿元", "9.2亿元"].map((printed, row) => page.figure(printed, { more: { table: { id: "t1", row, column: 1 } } }));
      const [whole = "", ...parts] = cells;
      return page.relate("sum", { whole, parts, complete: true });
    };
    const note = { kind: "rounding-note", span: { start: 0, end: 2 } } as const;
    expect(checkReport(report("30.3亿元").report())).toMatchObject([{ severity: "error" }]);
    expect(checkReport(report("30.3亿元").observe(note).report())).toMatchObject([{ severity: "info" }]);
    expect(checkReport(report("31.9亿元").observe(note).report())).toMatchObject([{ severity: "error" }]);
  });
});
