import type { Figure } from "./figure.js";
import { divideInterval, scaleInterval } from "./interval.js";
import type { Interval } from "./interval.js";
import * as r from "./rational.js";
import type { Rational } from "./rational.js";

const HUNDRED = r.whole(100);

/**
 * By what a plain ratio must be multiplied to be read in the figure's unit, most likely reading first. A number without a unit is a
 * share of a ratio, in percent (3.4 : 45.7 : 50.9), or a fraction (三分之一): it is wrong only if it is wrong as both. Empty
 * where the unit is none of a ratio.
 */
export function ratioFactors({ claim, value }: Figure): readonly Rational[] {
  switch (claim.quantity.dimension) {
    case "percent":
      return [HUNDRED];
    case "per-mille":
      return [r.whole(1000)];
    case "multiple":
      return [r.ONE];
    case "ratio":
      return r.compare(value, r.ONE) > 0 ? [HUNDRED, r.ONE] : [r.ONE, HUNDRED];
    default:
      return [];
  }
}

/** numerator / denominator in the unit that `factor` stands for. */
export function ratioInterval(numerator: Interval, denominator: Interval, factor: Rational): Interval {
  return scaleInterval(divideInterval(numerator, denominator), factor);
}

/** The quotient of the printed numbers; `null` for a denominator of zero. */
export function ratioValue(numerator: Rational, denominator: Rational, factor: Rational): Rational | null {
  return denominator.num === 0n ? null : r.multiply(r.divide(numerator, denominator), factor);
}
