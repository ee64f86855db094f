import { describe, expect, it } from "vitest";
import { checkReport } from "../../../src/check/check-report.js";
import { Page } from "../build.js";

const cell = { more: { table: { id: "t1", row: 1, column: 1 } } } as const;

describe("text-table-mismatch", () => {
  it("finds a figure of the text that its cell contradicts, and stands at the text", () => {
    const page = new Page();
    const claims = [page.figure("44件", { subject: "行政复议", action: "收到", ...cell }), page.figure("42件", { subject: "行政复议", action: "收到" })];
    expect(checkReport(page.relate("same", { claims }).report())).toMatchObject([
      { rule: "text-table-mismatch", severity: "error", message: "收到行政复议42件，与表中的行政复议收到44件不一致，相差2件。", claims: [claims[1], claims[0]] },
    ]);
  });

  it("finds two tables that disagree", () => {
    const page = new Page();
    const claims = [page.figure("44件", cell), page.figure("42件", { more: { table: { id: "t2", row: 3, column: 2 } } })];
    expect(checkReport(page.relate("same", { claims }).report())).toMatchObject([{ rule: "text-table-mismatch", message: expect.stringContaining("与另一表中的") }]);
  });

  it("is silent where text and table agree in their own precision", () => {
    const page = new Page();
    const claims = [page.figure("11,986万元", cell), page.figure("1.2亿元")];
    expect(checkReport(page.relate("same", { claims }).report())).toEqual([]);
  });
});
