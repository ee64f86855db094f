import type { Claim } from "../model/claim.js";
import * as r from "./rational.js";
import type { Rational } from "./rational.js";

/** A closed stretch of true values. `null` is an open end: nothing is known on that side. */
export interface Interval {
  readonly min: Rational | null;
  readonly max: Rational | null;
}

export const EVERYTHING: Interval = { min: null, max: null };

export function point(value: Rational): Interval {
  return { min: value, max: value };
}

/** The true values that the printed number can stand for under its usual reading; 5—8家 is [5, 8]. */
export function intervalOf(claim: Claim): Interval {
  const { min, max } = claim.quantity;
  // An unreadable bound counts as open: what cannot be read proves nothing.
  return { min: min === null ? null : r.parseDecimal(min), max: max === null ? null : r.parseDecimal(max) };
}

const TENTH: Rational = { num: 1n, den: 10n };

/**
 * The true values that no reader could rule out: where the number is hedged, each bound lies twice as far from the printed
 * value, and for 约 at least a tenth of the value away. Unhedged numbers are as in {@link intervalOf}.
 */
export function proofInterval(claim: Claim): Interval {
  const likely = intervalOf(claim);
  const value = r.parseDecimal(claim.quantity.decimal);
  if (claim.quantity.approximation === "exact" || value === null) return likely;
  const tenth = claim.quantity.approximation === "about" ? r.absolute(r.multiply(value, TENTH)) : r.ZERO;
  const reach = (bound: Rational): Rational => {
    const twice = r.multiply(r.absolute(r.subtract(bound, value)), r.whole(2));
    return r.compare(twice, tenth) > 0 ? twice : tenth;
  };
  return {
    min: likely.min && r.subtract(value, reach(likely.min)),
    max: likely.max && r.add(value, reach(likely.max)),
  };
}

export function addIntervals(intervals: readonly Interval[]): Interval {
  let min: Rational | null = r.ZERO;
  let max: Rational | null = r.ZERO;
  for (const one of intervals) {
    min = min && one.min && r.add(min, one.min);
    max = max && one.max && r.add(max, one.max);
  }
  return { min, max };
}

export function negateInterval({ min, max }: Interval): Interval {
  return { min: max && r.negate(max), max: min && r.negate(min) };
}

export function subtractInterval(a: Interval, b: Interval): Interval {
  return addIntervals([a, negateInterval(b)]);
}

/** a × factor for a factor that is exactly known and not negative. */
export function scaleInterval({ min, max }: Interval, factor: Rational): Interval {
  return { min: min && r.multiply(min, factor), max: max && r.multiply(max, factor) };
}

/** a × b where b may have any sign; an open end beside it makes the product unknown. */
export function multiplyInterval(a: Interval, b: Interval): Interval {
  if (!a.min || !a.max || !b.min || !b.max) {
    if (!isPositive(a) || !isPositive(b)) return EVERYTHING;
    return { min: r.multiply(a.min!, b.min!), max: a.max && b.max && r.multiply(a.max, b.max) };
  }
  const corners = [r.multiply(a.min, b.min), r.multiply(a.min, b.max), r.multiply(a.max, b.min), r.multiply(a.max, b.max)];
  return { min: corners.reduce(lesser), max: corners.reduce(greater) };
}

/** a / b. A divisor that may be zero or less says nothing. */
export function divideInterval(a: Interval, b: Interval): Interval {
  if (!isPositive(b)) return EVERYTHING;
  return {
    min: a.min && quotient(a.min, a.min.num < 0n ? b.min : b.max),
    max: a.max && quotient(a.max, a.max.num < 0n ? b.max : b.min),
  };
}

/** x / y, where an open y is infinitely large. */
function quotient(x: Rational, y: Rational | null): Rational {
  return y === null ? r.ZERO : r.divide(x, y);
}

export function isPositive(a: Interval): boolean {
  return a.min !== null && a.min.num > 0n;
}

/** Every value of a is less than every value of b. */
export function isBelow(a: Interval, b: Interval): boolean {
  return a.max !== null && b.min !== null && r.compare(a.max, b.min) < 0;
}

/** a and b have a value in common. */
export function meet(a: Interval, b: Interval): boolean {
  return !isBelow(a, b) && !isBelow(b, a);
}

/** The smallest interval that covers both. */
export function hull(a: Interval, b: Interval): Interval {
  return { min: a.min && b.min && lesser(a.min, b.min), max: a.max && b.max && greater(a.max, b.max) };
}

/** Stands for one number only, as an exact count does. */
export function isPoint(a: Interval): boolean {
  return a.min !== null && a.max !== null && r.compare(a.min, a.max) === 0;
}

function lesser(a: Rational, b: Rational): Rational {
  return r.compare(a, b) <= 0 ? a : b;
}

function greater(a: Rational, b: Rational): Rational {
  return r.compare(a, b) >= 0 ? a : b;
}
