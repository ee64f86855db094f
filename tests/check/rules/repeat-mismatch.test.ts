import { describe, expect, it } from "vitest";
import { checkReport } from "../../../src/check/check-report.js";
import { Page } from "../build.js";

function mentions(...printed: readonly string[]) {
  const page = new Page();
  const claims = printed.map((text) => page.figure(text, { subject: "行政案件", action: "败诉" }));
  return checkReport(page.relate("same", { claims }).report());
}

describe("repeat-mismatch", () => {
  it("finds two figures for one fact, at the later place", () => {
    expect(mentions("2件", "3件")).toMatchObject([
      {
        rule: "repeat-mismatch",
        severity: "error",
        message: "败诉行政案件3件，与前文的败诉行政案件2件不一致，相差1件。",
        claims: ["c2", "c1"],
      },
    ]);
    expect(mentions("2件", "3件")[0]).not.toHaveProperty("suggestion");
  });

  it("tells which is the slip where the others agree", () => {
    expect(mentions("1727件", "1277件", "1727件")).toMatchObject([{ suggestion: "1277若为1727则吻合（疑相邻两位数字颠倒）。" }]);
  });

  it("says that a unit was slipped where the two are a power of ten apart", () => {
    expect(mentions("1200元", "1200万元")).toMatchObject([{ suggestion: "1200万元与1200元相差约10,000倍，疑元与万元、万与亿混用。" }]);
    expect(mentions("36.2亿元", "36.19万元")).toMatchObject([{ suggestion: "36.19万元与36.2亿元相差约10,000倍，疑元与万元、万与亿混用。" }]);
    expect(mentions("3.65亿元", "36.5亿元")).toMatchObject([{ suggestion: "36.5亿元与3.65亿元相差约10倍，疑小数点错位，或多写、漏写一位数字。" }]);
    expect(mentions("1200元", "1300万元")[0]).not.toHaveProperty("suggestion");
  });

  it("compares amounts of different precision as intervals", () => {
    expect(mentions("1.2亿元", "11,986万元")).toEqual([]);
    expect(mentions("1.3亿元", "11,986万元")).toHaveLength(1);
    expect(mentions("1.2亿元", "1.2亿元", "1.2亿元")).toEqual([]);
  });

  it("does not compare different measures", () => {
    expect(mentions("12亩", "13公顷")).toEqual([]);
  });
});
