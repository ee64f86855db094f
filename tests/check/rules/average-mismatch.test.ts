import { describe, expect, it } from "vitest";
import { checkReport } from "../../../src/check/check-report.js";
import { Page } from "../build.js";

function subsidy(average: string, total: string, count: string, aspect: "stock" | null = null) {
  const page = new Page();
  const members = {
    total: page.figure(total, { subject: "补助资金", action: "发放" }),
    count: page.figure(count, { subject: "群众", action: "惠及", more: { aspect } }),
    average: page.figure(average, { subject: "补助", action: "人均", kind: "per-unit" }),
  };
  return checkReport(page.relate("average", members).report());
}

describe("average-mismatch", () => {
  it("finds an average that total and count do not give", () => {
    expect(subsidy("3500元", "1200万元", "4000人")).toMatchObject([
      {
        rule: "average-mismatch",
        severity: "error",
        message: "补助人均3500元，按发放补助资金1200万元、惠及群众4000人计算应为3000元。",
        formula: "1200万 ÷ 4000 = 3000元 ≠ 3500元",
      },
    ]);
  });

  it("treats an average of counts as rounded", () => {
    expect(subsidy("35件", "1234件", "35人")).toEqual([]); // 35.26
    expect(subsidy("36件", "1234件", "35人")).toHaveLength(1);
  });

  it("doubts itself where a population changes over the year", () => {
    expect(subsidy("3500元", "1200万元", "4000人", "stock")).toMatchObject([{ severity: "warning" }]);
  });
});
