import { describe, expect, it } from "vitest";
import { checkReport } from "../../../src/check/check-report.js";
import { Page } from "../build.js";
import type { FigureOptions } from "../build.js";

function closed(rate: string, base: string, options: FigureOptions = {}) {
  const page = new Page();
  const denominator = page.figure(base, { subject: "建议提案", action: "承办" });
  const share = page.figure(rate, { subject: "建议提案", action: "办结率", kind: "rate", ...options });
  return checkReport(page.relate("granularity", { rate: share, denominator }).report());
}

describe("rate-impossible", () => {
  it("finds a rate between two whole numbers", () => {
    expect(closed("93.1%", "40件")).toMatchObject([
      {
        rule: "rate-impossible",
        severity: "error",
        confidence: 1,
        message: "承办建议提案40件得不出建议提案办结率93.1%：37件为92.5%，38件为95.0%。",
      },
    ]);
  });

  it("allows every rate that some count gives, rounded or cut off", () => {
    for (let n = 1; n <= 60; n++) {
      for (let k = 0; k <= n; k++) {
        for (const decimals of [0, 1, 2]) {
          const exact = (100 * k) / n;
          expect(closed(`${exact.toFixed(decimals)}%`, `${n}件`), `${k}/${n}`).toEqual([]);
          const cut = Math.floor(Math.round(exact * 1e9) / 10 ** (9 - decimals)) / 10 ** decimals;
          expect(closed(`${cut.toFixed(decimals)}%`, `${n}件`), `${k}/${n} cut`).toEqual([]);
        }
      }
    }
  });

  it("says nothing about hedged or rounded bases, hedged rates, targets and large bases", () => {
    expect(closed("93.1%", "4万件")).toEqual([]);
    expect(closed("93.1%", "40件", { hedge: "超" })).toEqual([]);
    expect(closed("93.1%", "40件", { more: { modality: "target" } })).toEqual([]);
    expect(closed("93.1%", "4012件")).toEqual([]);
    expect(closed("93.1%", "0件")).toEqual([]);
  });
});
