import { describe, expect, it } from "vitest";
import { checkReport } from "../../../src/check/check-report.js";
import { Page } from "../build.js";

function issued(count: string, named: number, open: boolean, hedge?: string) {
  const page = new Page();
  const id = page.figure(count, { subject: "制度文件", action: "出台", ...(hedge === undefined ? {} : { hedge }) });
  const items = Array.from({ length: named }, (_, i) => ({ start: i, end: i + 1 }));
  return checkReport(page.relate("listing", { count: id, items, open }).report());
}

describe("listing-count-mismatch", () => {
  it("counts what is named", () => {
    const [finding] = issued("2个", 3, false);
    expect(finding).toMatchObject({
      rule: "listing-count-mismatch",
      severity: "warning",
      message: "出台制度文件2个，但实际列出3个。",
      formula: "3 > 2",
    });
    expect(finding?.related).toHaveLength(3);
    expect(issued("4个", 3, false)).toHaveLength(1);
  });

  it("lets 等 leave names out, but not add any", () => {
    expect(issued("4个", 3, true)).toEqual([]);
    expect(issued("2个", 3, true)).toHaveLength(1);
  });

  it("skips hedged counts and lists that agree", () => {
    expect(issued("2个", 3, false, "余")).toEqual([]);
    expect(issued("3个", 3, false)).toEqual([]);
  });
});
