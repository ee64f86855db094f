import { intervalOf } from "../check/interval.js";
import { stepOf } from "../check/printing.js";
import * as r from "../check/rational.js";
import type { Rational } from "../check/rational.js";
import type { Claim } from "../model/claim.js";
import type { Aspect, Difference } from "./report-diff.js";

/** In what two figures for one fact differ; nothing where they say the same, however they are written. */
export function compareFigures(before: Claim, after: Claim): readonly Aspect[] {
  const [a, b] = [before.quantity, after.quantity];
  const aspects: Aspect[] = [];
  if (a.unit !== b.unit) aspects.push("unit");
  if (before.direction !== after.direction && before.direction !== null && after.direction !== null) aspects.push("direction");
  const hedged = a.approximation !== b.approximation;
  if (hedged) aspects.push("hedge");
  if (!hasSameValue(before, after)) {
    if (a.unit === b.unit && isSharper(before, after)) aspects.push("precision");
    else if (!hedged || !mayMeet(before, after)) aspects.push("value");
  }
  return aspects;
}

/** Whether two figures print the same number; of a range, both of its ends. */
export function hasSameValue(a: Claim, b: Claim): boolean {
  if (a.quantity.decimal !== b.quantity.decimal) return false;
  return upperEnd(a) === upperEnd(b);
}

/** 5—8家: the printed upper end; `null` where what lies above the number is only what rounding or a hedge may account for. */
function upperEnd(claim: Claim): string | null {
  const { decimal, max, approximation, dimension } = claim.quantity;
  if (approximation !== "exact" || max === null || max === decimal) return null;
  const [value, top, step] = [r.parseDecimal(decimal), r.parseDecimal(max), stepOf({ claim })];
  // A count in bare units is exact, in 万 it is rounded.
  const slack = dimension === "count" && r.compare(step, r.ONE) <= 0 ? r.ZERO : step;
  return value !== null && top !== null && r.compare(r.subtract(top, value), slack) > 0 ? max : null;
}

/** Whether one is the other with more digits: 5.2亿 and 5.23亿, rounded or cut off. */
function isSharper(before: Claim, after: Claim): boolean {
  const [x, y] = [r.parseDecimal(before.quantity.decimal), r.parseDecimal(after.quantity.decimal)];
  if (x === null || y === null) return false;
  const [fine, coarse] = [stepOf({ claim: before }), stepOf({ claim: after })];
  const order = r.compare(fine, coarse);
  if (order === 0) return false;
  const [sharp, blunt, step] = order < 0 ? [x, y, coarse] : [y, x, fine];
  return r.compare(r.absolute(r.subtract(sharp, blunt)), step) < 0 && [r.round, cutOff].some((to) => r.compare(r.multiply(r.whole(to(r.divide(sharp, step))), step), blunt) === 0);
}

function cutOff(value: Rational): bigint {
  return value.num / value.den;
}

/** Whether some true value could be printed as either. */
export function mayMeet(a: Claim, b: Claim): boolean {
  const [x, y] = [intervalOf(a), intervalOf(b)];
  const reaches = (low: Rational | null, high: Rational | null): boolean => low === null || high === null || r.compare(low, high) <= 0;
  return reaches(x.min, y.max) && reaches(y.min, x.max);
}

/** By how much a figure moved, exactly; `null` where the two are in different units or the same. */
export function differenceOf(before: Claim, after: Claim): Difference | null {
  const [x, y] = [r.parseDecimal(before.quantity.decimal), r.parseDecimal(after.quantity.decimal)];
  if (x === null || y === null || before.quantity.unit !== after.quantity.unit || r.compare(x, y) === 0) return null;
  const moved = r.subtract(y, x);
  return { decimal: printPlainly(moved), percent: isRelative(before) ? null : percentOf(moved, x) };
}

/** A percentage of a percentage would mislead: 36 % to 38 % is two points. */
function isRelative({ quantity: { dimension } }: Claim): boolean {
  return dimension === "percent" || dimension === "per-mille" || dimension === "points";
}

/** To a hundredth; `null` of nothing. */
function percentOf(moved: Rational, base: Rational): number | null {
  if (base.num === 0n) return null;
  return Number(r.round(r.multiply(r.divide(moved, r.absolute(base)), r.whole(10_000)))) / 100;
}

/** A difference of decimals is a decimal: its denominator is a power of ten. */
function printPlainly({ num, den }: Rational): string {
  const places = String(den).length - 1;
  const digits = String(num < 0n ? -num : num).padStart(places + 1, "0");
  const fraction = places === 0 ? "" : digits.slice(-places).replace(/0+$/, "");
  return `${num < 0n ? "-" : ""}${digits.slice(0, digits.length - places)}${fraction === "" ? "" : `.${fraction}`}`;
}
