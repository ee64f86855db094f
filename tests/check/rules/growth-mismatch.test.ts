import { describe, expect, it } from "vitest";
import { checkReport } from "../../../src/check/check-report.js";
import { Page } from "../build.js";
import type { FigureOptions } from "../build.js";
import { findBy } from "../find.js";

interface Printed {
  readonly current: string;
  readonly change?: string;
  readonly base?: string;
  readonly increment?: string;
  readonly direction?: "up" | "down";
  readonly options?: FigureOptions;
}

function check({ current, change, base, increment, direction = "up", options = {} }: Printed) {
  const page = new Page();
  const word = direction === "up" ? ["增收", "增长"] : ["减少", "下降"];
  const subject = "社保基金收入";
  const member = (text: string | undefined, action: string, more: FigureOptions = {}) =>
    text === undefined ? undefined : page.figure(text, { subject, action, ...more });
  const members = {
    current: page.figure(current, { subject, action: "完成" }),
    base: member(base, "上年"),
    increment: member(increment, word[0] ?? ""),
    change: member(change, word[1] ?? "", { kind: "change", ...options }),
  };
  const printed = Object.fromEntries(Object.entries(members).filter(([, id]) => id !== undefined)) as typeof members & { current: string };
  return checkReport(page.relate("change", { direction, ...(printed as { current: string }) }).report());
}

describe("growth-mismatch", () => {
  it("tells 万 for 亿 from the figure of last year, whichever of the two it is", () => {
    expect(check({ current: "8.3亿元", base: "6.8万元", change: "22%" })).toMatchObject([
      { severity: "error", suggestion: "6.8万与8.3亿若单位相同则吻合（疑万、亿混用）。" },
    ]);
  });

  it("rebuilds last year's rate from the figures that it is made of", async () => {
    const stocks = "年末常住人口303.60万人，比上年末增加3.20万人，其中城镇常住人口206.10万人，增加5.70万人，城镇化率67.89%";
    expect(await findBy("growth-mismatch", `${stocks}，比上年末提高2.18个百分点。`)).toMatchObject([{ severity: "error", stated: "2.18个百分点", computed: "上升1.17个百分点" }]);
    expect(await findBy("growth-mismatch", `${stocks}，比上年末下降1.18个百分点。`)).toHaveLength(1);
    for (const sound of ["1.18", "1.17", "1.2"]) expect(await findBy("growth-mismatch", `${stocks}，比上年末提高${sound}个百分点。`)).toEqual([]);
    // Where the rate itself is wrong, that is what is said.
    expect(await findBy("growth-mismatch", `${stocks.replace("67.89", "69.89")}，比上年末提高2.18个百分点。`)).toEqual([]);
  });

  it("reckons the base back from the increment, and sees when the wrong year was the base", () => {
    expect(check({ current: "24,493万元", increment: "3,308万元", change: "13.5%", direction: "down" })).toMatchObject([
      {
        rule: "growth-mismatch",
        severity: "error",
        message: "社保基金收入下降13.5%，按本期数24,493万元、减少额3,308万元推算应为11.9%。",
        stated: "13.5%",
        computed: "11.9%",
        formula: "3,308万 ÷ (24,493万 + 3,308万) ≈ 11.9% ≠ 13.5%",
        suggestion: "13.5%恰为以本期数24,493万为基数所得，疑基数用错。",
        claims: ["c3", "c1", "c2"],
      },
    ]);
    expect(check({ current: "1,076,420万元", increment: "68,821万元", change: "6.83%" })).toEqual([]);
  });

  it("sees 万 written for 亿", () => {
    const page = new Page();
    const current = page.figure("8.3亿元");
    const members = { current, increment: page.figure("1.5万元"), change: page.figure("22%", { kind: "change" }) };
    page.relate("change", { direction: "up", ...members });
    // By itself the current figure might be the one to mend, 8.3万元: that they have not the same unit is one slip all the same.
    expect(checkReport(page.report())).toMatchObject([{ severity: "error", suggestion: "1.5万与8.3亿若单位相同则吻合（疑万、亿混用）。" }]);
    page.relate("same", { claims: [current, page.figure("8.3亿元")] });
    expect(checkReport(page.report())).toMatchObject([{ suggestion: "1.5万若为1.5亿则吻合（疑万、亿混用）。" }]);
  });

  it("compares growth with base and current", () => {
    expect(check({ current: "115件", base: "100件", change: "15%" })).toEqual([]);
    expect(check({ current: "115件", base: "100件", change: "51%" })).toMatchObject([
      { severity: "error", computed: "15%" },
    ]);
    expect(check({ current: "85件", base: "100件", change: "15%", direction: "down" })).toEqual([]);
    expect(check({ current: "85件", base: "100件", change: "15%" })).toMatchObject([{ computed: "下降15%" }]);
  });

  it("allows a growth of −5.2 % and a fall of −5.2 %", () => {
    expect(check({ current: "948件", base: "1000件", change: "-5.2%" })).toEqual([]);
    expect(check({ current: "948件", base: "1000件", change: "-5.2%", direction: "down" })).toEqual([]);
  });

  it("adds base and increment", () => {
    expect(check({ current: "112件", base: "100件", increment: "12件" })).toEqual([]);
    expect(check({ current: "121件", base: "100件", increment: "12件" })).toMatchObject([
      { severity: "error", computed: "112件", formula: "100 + 12 = 112 ≠ 121", stated: "121件" },
    ]);
  });

  it("points at the increment where the growth bears the others out", () => {
    expect(check({ current: "112件", base: "100件", increment: "21件", change: "12%" })).toMatchObject([{ stated: "21件" }]);
  });

  it("takes points as the difference of two rates, give or take their last digits", () => {
    expect(check({ current: "84.2%", base: "81.1%", change: "3.2个百分点" })).toEqual([]);
    expect(check({ current: "84.2%", base: "81.1%", change: "3.9个百分点" })).toMatchObject([
      { severity: "error", computed: "3.1个百分点", formula: "84.2% − 81.1% = 3.1个百分点 ≠ 3.9" },
    ]);
    // % written for 百分点 is no disagreement of figures, but of words
    expect(check({ current: "84.2%", base: "81.1%", change: "3.1%" })).toMatchObject([{ rule: "points-as-percent" }]);
  });

  it("knows multiples, and that their wording is loose", () => {
    expect(check({ current: "300件", base: "100件", change: "2倍", options: { kind: "multiple" } })).toEqual([]);
    expect(check({ current: "200件", base: "100件", change: "2倍", options: { kind: "multiple" } })).toMatchObject([{ severity: "warning" }]);
    expect(check({ current: "500件", base: "100件", change: "2倍", options: { kind: "multiple" } })).toMatchObject([
      { severity: "error", computed: "4倍" },
    ]);
    expect(check({ current: "200件", base: "100件", change: "2番", options: { kind: "multiple" } })).toEqual([]);
  });

  it("says nothing about a base that may be zero, and nothing about comparable prices", () => {
    expect(check({ current: "6.6亿元", increment: "6.6亿元", change: "14789.7%" })).toEqual([]);
    const adjusted = { more: { comparison: { to: "last-year", adjusted: true } } };
    expect(check({ current: "115件", base: "100件", change: "51%", options: adjusted })).toEqual([]);
  });
});
