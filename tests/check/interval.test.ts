import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addIntervals, divideInterval, EVERYTHING, intervalOf, isBelow, meet, multiplyInterval, proofInterval, subtractInterval,
} from "../../src/check/interval.js";
import type { Interval } from "../../src/check/interval.js";
import { ceil, compare, floor, parseDecimal, round } from "../../src/check/rational.js";
import type { Rational } from "../../src/check/rational.js";
import { Page } from "./build.js";
import type { FigureOptions } from "./build.js";

const of = (text: string): Rational => {
  const value = parseDecimal(text);
  if (value === null) throw new Error(text);
  return value;
};
const between = (min: string, max: string): Interval => ({ min: of(min), max: of(max) });
const show = ({ min, max }: Interval): string =>
  [min, max].map((end) => (end === null ? "…" : String(Number(end.num) / Number(end.den)))).join(" ");

function claimOf(printed: string, options?: FigureOptions) {
  const page = new Page();
  page.figure(printed, options);
  const claim = page.report().claims[0];
  if (claim === undefined) throw new Error(printed);
  return claim;
}

describe("parseDecimal", () => {
  it("reads decimals exactly and refuses the rest", () => {
    expect(of("-12.50")).toEqual({ num: -1250n, den: 100n });
    expect(compare(of("1e3"), of("1000.0"))).toBe(0);
    expect(compare(of("2.5e-1"), of("0.25"))).toBe(0);
    for (const text of ["", "1,000", ".5", "５", "1e9999", "0x10", "NaN"]) expect(parseDecimal(text)).toBeNull();
  });

  it("rounds like people and floors like mathematicians", () => {
    expect([of("2.5"), of("-2.5"), of("2.49")].map(round)).toEqual([3n, -3n, 2n]);
    expect([of("-2.5"), of("2.5"), of("-3")].map(floor)).toEqual([-3n, 2n, -3n]);
    expect([of("-2.5"), of("2.5"), of("3")].map(ceil)).toEqual([-2n, 3n, 3n]);
  });
});

describe("intervals of claims", () => {
  it("takes the bounds of the quantity", () => {
    expect(show(intervalOf(claimOf("37件")))).toBe("37 37");
    expect(show(intervalOf(claimOf("1,186万元")))).toBe("11855000 11870000");
    expect(show(intervalOf(claimOf("40件", { hedge: "超" })))).toBe("40 …");
  });

  it("allows a proof twice the reach of a hedge, and a tenth for 约", () => {
    expect(show(proofInterval(claimOf("2800件", { hedge: "余" })))).toBe("2800 3000");
    expect(show(proofInterval(claimOf("12万件", { hedge: "近" })))).toBe("100000 120000");
    expect(show(proofInterval(claimOf("52.5万元", { hedge: "约" })))).toBe("472500 577500");
    expect(show(proofInterval(claimOf("40件", { hedge: "超" })))).toBe("40 …");
    expect(show(proofInterval(claimOf("36.5%")))).toBe("36.45 36.6");
  });

  it("treats a bound that is no number as open", () => {
    const claim = claimOf("37件");
    expect(intervalOf({ ...claim, quantity: { ...claim.quantity, min: "many" } }).min).toBeNull();
  });
});

describe("interval arithmetic", () => {
  it("keeps open ends open", () => {
    expect(show(addIntervals([between("1", "2"), { min: of("3"), max: null }]))).toBe("4 …");
    expect(show(subtractInterval(between("5", "6"), { min: of("3"), max: null }))).toBe("… 3");
    expect(show(divideInterval(between("1", "2"), { min: of("4"), max: null }))).toBe("0 0.5");
    expect(isBelow({ min: null, max: null }, between("1", "2"))).toBe(false);
  });

  it("says nothing about a divisor that may be zero", () => {
    expect(divideInterval(between("1", "2"), between("0", "3"))).toEqual(EVERYTHING);
    expect(divideInterval(between("1", "2"), between("-1", "3"))).toEqual(EVERYTHING);
  });

  it("touches at the ends", () => {
    expect(meet(between("1", "2"), between("2", "3"))).toBe(true);
    expect(meet(between("1", "2"), between("2.0001", "3"))).toBe(false);
  });

  it("covers every result of its members", () => {
    const number = fc.integer({ min: -200, max: 200 });
    const pair = fc.tuple(number, number, fc.integer({ min: 0, max: 100 }));
    fc.assert(
      fc.property(pair, pair, ([a, b, s], [c, d, t]) => {
        const make = (x: number, y: number): Interval => between(String(Math.min(x, y)), String(Math.max(x, y)));
        const inside = (x: number, y: number, share: number): Rational => ({
          num: BigInt(Math.min(x, y)) * 100n + BigInt(Math.abs(x - y)) * BigInt(share),
          den: 100n,
        });
        const [left, right] = [make(a, b), make(c, d)];
        const [x, y] = [inside(a, b, s), inside(c, d, t)];
        const holds = (all: Interval, one: Rational): boolean => meet(all, { min: one, max: one });
        expect(holds(addIntervals([left, right]), { num: x.num + y.num, den: 100n })).toBe(true);
        expect(holds(multiplyInterval(left, right), { num: x.num * y.num, den: 10000n })).toBe(true);
        if (y.num > 0n) expect(holds(divideInterval(left, right), { num: x.num, den: y.num })).toBe(true);
      }),
    );
  });
});
