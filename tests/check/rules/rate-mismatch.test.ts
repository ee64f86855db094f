import { describe, expect, it } from "vitest";
import { checkReport } from "../../../src/check/check-report.js";
import { Page } from "../build.js";
import { findingsOf } from "../findings-of.js";

function mediated(rate: string, numerator: string, denominator: string, certain = true) {
  const page = new Page();
  const below = page.figure(denominator, { subject: "调解案件", action: "办理" });
  const above = page.figure(numerator, { subject: "调解案件", action: "调解成功" });
  const share = page.figure(rate, { subject: "调解案件", action: "调解成功率", kind: "rate" });
  return checkReport(page.relate("rate", { rate: share, numerator: above, denominator: below, certain }).report());
}

describe("rate-mismatch", () => {
  it("finds a rate that its parts do not give", () => {
    expect(mediated("63.5%", "1151件", "3154件")).toMatchObject([
      {
        rule: "rate-mismatch",
        severity: "error",
        message: "调解案件调解成功率63.5%，按调解成功1151件、办理3154件计算应为36.5%。",
        stated: "63.5%",
        computed: "36.5%",
        formula: "1151 ÷ 3154 ≈ 36.5% ≠ 63.5%",
        suggestion: "63.5%若为36.5%则吻合（疑相邻两位数字颠倒）。",
      },
    ]);
  });

  it("takes rounding and cutting off for honest", () => {
    expect(mediated("36.5%", "1151件", "3154件")).toEqual([]); // 36.4933…
    expect(mediated("36.4%", "1151件", "3154件")).toEqual([]); // cut off
    expect(mediated("36.6%", "1151件", "3154件")).toHaveLength(1);
    expect(mediated("365‰", "1151件", "3154件")).toEqual([]);
    expect(mediated("100%", "0件", "0件")).toEqual([]);
  });

  it("names the reading where the base is not said", () => {
    const [finding] = mediated("40%", "1151件", "3154件", false);
    expect(finding).toMatchObject({ severity: "warning", confidence: 0.8 });
    expect(finding?.message).toContain("如分母另有所指，请写明");
  });

  it("reads shares of a ratio in percent, and fractions as fractions", () => {
    const share = (printed: string) => {
      const page = new Page();
      const denominator = page.figure("3033.52亿元", { subject: "生产总值" });
      const numerator = page.figure("103.50亿元", { subject: "第一产业增加值" });
      const rate = page.figure(printed, { subject: "三次产业结构", kind: "ratio" });
      return checkReport(page.relate("rate", { rate, numerator, denominator, certain: true }).report());
    };
    expect(share("3.4")).toEqual([]);
    expect(share("4.3")).toMatchObject([{ severity: "error", computed: "3.4" }]);
    expect(share("0.034")).toEqual([]);
    expect(share("0.333")).toMatchObject([{ severity: "warning" }]);
  });

  it("forgives shares nudged to total 100, but only those", () => {
    const structure = (...shares: readonly string[]) => {
      const page = new Page();
      const denominator = page.figure("1000件", { subject: "案件" });
      const numerators = ["255件", "344件", "401件"].map((text) => page.figure(text));
      numerators.forEach((numerator, i) => {
        const rate = page.figure(shares[i] ?? "", { kind: "share" });
        page.relate("rate", { rate, numerator, denominator, certain: true });
      });
      return checkReport(page.report());
    };
    expect(structure("25.5%", "34.4%", "40.1%")).toEqual([]);
    expect(structure("25.5%", "34.3%", "40.2%").map(({ severity }) => severity)).toEqual(["info"]);
    expect(structure("25.6%", "34.4%", "40.1%").map(({ severity }) => severity)).toEqual(["error"]);
    expect(structure("26.5%", "33.4%", "40.1%").map(({ severity }) => severity)).toEqual(["error", "error"]);
  });

  it("does not divide money by people", () => {
    expect(mediated("36.5%", "1151万元", "3154人")).toEqual([]);
  });

  it("is sure of a base that is not said where other shares come out with it", () => {
    const shares = (...list: readonly (readonly [string, string])[]) => {
      const page = new Page();
      const denominator = page.figure("805件", { subject: "申请", action: "答复" });
      for (const [part, share] of list) {
        const numerator = page.figure(part, { subject: "申请" });
        page.relate("rate", { rate: page.figure(share, { kind: "share", action: "占比" }), numerator, denominator, certain: false, wording: "占比" });
      }
      return checkReport(page.report());
    };
    expect(shares(["258件", "33.9%"], ["35件", "4.34%"], ["265件", "32.9%"])).toMatchObject([{ rule: "rate-mismatch", severity: "error" }]);
    expect(shares(["258件", "33.9%"], ["35件", "4.34%"])).toMatchObject([{ severity: "warning" }]);
  });

  it("only hints where the base is read and the gap too wide for any slip: 逾期率 is of amounts", async () => {
    const [wide] = await findingsOf("rate-mismatch", "发放贷款100笔，逾期20笔，逾期率3.5%。\n");
    expect(wide).toMatchObject({ severity: "info", computed: "20.0%" });
    const [near] = await findingsOf("rate-mismatch", "发放贷款100笔，逾期20笔，逾期率25.0%。\n");
    expect(near).toMatchObject({ severity: "warning" });
  });
});
