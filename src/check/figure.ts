import type { Claim } from "../model/claim.js";
import { hull, intervalOf, isPoint, proofInterval } from "./interval.js";
import type { Interval } from "./interval.js";
import { readPrinting } from "./printing.js";
import * as r from "./rational.js";
import type { Rational } from "./rational.js";

/** A claim as the arithmetic sees it. */
export interface Figure {
  readonly claim: Claim;
  /** The printed number in the bare unit. */
  readonly value: Rational;
  /** What the number stands for under its usual reading. */
  readonly likely: Interval;
  /** What no reader could rule out; the same object as `likely` where the number is not hedged. */
  readonly proof: Interval;
}

/** `null` where the number is no decimal, which only a report made by hand can have. */
export function figureOf(claim: Claim): Figure | null {
  const value = r.parseDecimal(claim.quantity.decimal);
  if (value === null) return null;
  const likely = intervalOf(claim);
  return { claim, value, likely, proof: isHedged(claim) ? proofInterval(claim) : likely };
}

/** Read from a table, where rows and columns tie it to others. */
export function isInTable({ claim }: Figure): boolean {
  return claim.table !== null;
}

export function isHedged(claim: Claim): boolean {
  return claim.quantity.approximation !== "exact";
}

/** A whole number of things, neither hedged nor rounded. */
export function isExactCount(figure: Figure): boolean {
  return figure.claim.quantity.dimension === "count" && isPoint(figure.proof) && r.isWhole(figure.value);
}

/**
 * Whether two figures can be added or compared at all. Counts can (件 and 起 are chosen by the writer's ear); measures only
 * in one unit: 亩 and 公顷, 元 and 美元 are left alone.
 */
export function isComparable(a: Figure, b: Figure): boolean {
  const [x, y] = [a.claim.quantity, b.claim.quantity];
  return x.dimension === y.dimension && (x.unit === y.unit || x.dimension === "count");
}

/** Of the printed numbers. */
export function sumOf(figures: readonly Figure[]): Rational {
  return figures.reduce((sum, { value }) => r.add(sum, value), r.ZERO);
}

/** The same figure with another printed value and the same slack around it. */
export function moveFigure(figure: Figure, value: Rational): Figure {
  const by = r.subtract(value, figure.value);
  const move = ({ min, max }: Interval): Interval => ({ min: min && r.add(min, by), max: max && r.add(max, by) });
  return { claim: figure.claim, value, likely: move(figure.likely), proof: move(figure.proof) };
}

/**
 * A figure that came out of a division, an average say, is rounded or cut off at its last printed place whatever its unit:
 * 人均办案35件 is no exact count.
 */
export function asQuotient(figure: Figure): Figure {
  const { factor, decimals } = readPrinting(figure.claim);
  const step: Rational = { num: factor, den: r.powerOfTen(decimals) };
  const half: Rational = { num: step.num, den: step.den * 2n };
  const slack: Interval =
    figure.value.num < 0n
      ? { min: r.subtract(figure.value, step), max: r.add(figure.value, half) }
      : { min: r.subtract(figure.value, half), max: r.add(figure.value, step) };
  return { ...figure, likely: hull(figure.likely, slack), proof: hull(figure.proof, slack) };
}
