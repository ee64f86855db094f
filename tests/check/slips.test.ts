import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkReport } from "../../src/check/check-report.js";
import { figureOf } from "../../src/check/figure.js";
import { compare, parseDecimal, ZERO } from "../../src/check/rational.js";
import { printMended, slipsOf, slipTowards } from "../../src/check/slips.js";
import { Page } from "./build.js";
import type { FigureOptions } from "./build.js";

function figure(printed: string, options?: FigureOptions) {
  const page = new Page();
  page.figure(printed, options);
  const claim = page.report().claims[0];
  const found = claim && figureOf(claim);
  if (!found) throw new Error(printed);
  return found;
}
const value = (text: string) => parseDecimal(text) ?? ZERO;
const slip = (printed: string, wanted: string) => slipTowards(figure(printed), value(wanted));

describe("slipTowards", () => {
  it.each([
    ["1277件", "1727", "swapped", "1727"],
    ["1,277件", "1727", "swapped", "1,727"],
    ["40件", "70", "wrong", "70"],
    ["4400件", "440", "added", "440"],
    ["127件", "1727", "missing", "1727"],
    ["1.5万元", "150000000", "scale", "1.5亿"],
    ["36.5%", "63.5", "swapped", "63.5"],
    ["12.34亿元", "1243000000", "swapped", "12.43亿"],
  ])("%s for %s: %s", (printed, wanted, kind, mended) => {
    const found = slip(printed, wanted);
    expect(found?.kind).toBe(kind);
    expect(found && printMended(found)).toBe(mended);
  });

  it("knows what is no single slip", () => {
    expect(slip("1234件", "1234")).toBeNull();
    expect(slip("1234件", "4231")).toBeNull();
    expect(slip("1234件", "1278")).toBeNull();
    expect(slip("12.3万元", "123456")).toBeNull();
    expect(slip("37件", "-37")).toBeNull();
  });

  it("does not take hedged, negative or endless numbers apart", () => {
    expect(slipTowards(figure("1277件", { hedge: "余" }), value("1727"))).toBeNull();
    expect(slipsOf(figure("-1277万元"))).toEqual([]);
    expect(slipsOf(figure(`${"9".repeat(300)}件`))).toEqual([]);
  });
});

describe("slipsOf", () => {
  it("lists exactly what slipTowards recognises, each value once", () => {
    const printed = fc.tuple(fc.integer({ min: 1, max: 999_999 }), fc.constantFrom("件", "万元", "%"), fc.integer({ min: 0, max: 2 }));
    fc.assert(
      fc.property(printed, ([n, unit, decimals]) => {
        const one = figure(`${(n / 10 ** (unit === "件" ? 0 : decimals)).toFixed(unit === "件" ? 0 : decimals)}${unit}`);
        const values = slipsOf(one).map(({ mended }) => mended.value);
        for (const wanted of values) {
          expect(compare(wanted, one.value)).not.toBe(0);
          expect(slipTowards(one, wanted)).not.toBeNull();
        }
        expect(new Set(values.map(({ num, den }) => Number(num) / Number(den))).size).toBe(values.length);
      }),
    );
  });
});

it("knows 万 left out", async () => {
  const page = new Page();
  const [whole, ...parts] = ["3000万元", "1200万元", "1800元"].map((printed) => page.figure(printed));
  page.relate("sum", { whole: whole!, parts, complete: true });
  expect(checkReport(page.report())).toMatchObject([{ severity: "error", suggestion: "1800若为1800万则吻合（疑多写或漏写“万”）。" }]);
});
