import type { Claim } from "../../model/claim.js";

/** A sum as it is printed in one column or row: the whole, and what is added to and taken off for it. */
export interface PrintedSum {
  readonly whole: Claim;
  readonly parts: readonly Claim[];
  readonly minus: readonly Claim[];
}

/**
 * Whether a sum comes out to the last digit. Says nothing of what it is read from: where one column bears out that the rows are a
 * whole and its parts, the next, of the same rows, may be held to it.
 */
export const comesOut = (sum: PrintedSum): boolean => sum.parts.length > 1 && missOf(sum) === 0n;

/** Whether a sum is off by no more than rounding each of its figures can make it. */
export function comesNear(sum: PrintedSum): boolean {
  const miss = missOf(sum);
  const rounded = [sum.whole, ...sum.parts, ...sum.minus].filter(({ quantity }) => quantity.min !== quantity.max);
  return (miss < 0n ? -miss : miss) <= BigInt(rounded.length);
}

/** By how many of the last printed places of its figures a sum is off. */
function missOf({ whole, parts, minus }: PrintedSum): bigint {
  const steps = [whole, ...parts, ...minus].map(({ quantity }) => placesOf(quantity.text, quantity.decimal));
  const places = Math.max(...steps);
  const total = (claims: readonly Claim[]): bigint => claims.reduce((sum, { quantity }) => sum + scale(quantity.decimal, places), 0n);
  return total([whole]) - total(parts) + total(minus);
}

/** How many places behind the point the last printed digit stands; before it, below nought: 36（万元） is in steps of −4. */
function placesOf(text: string, decimal: string): number {
  const printed = /\d+(?:\.(\d+))?/u.exec(text.replaceAll(/[,，\s]/gu, ""));
  const value = Math.abs(Number(decimal));
  const shown = Math.abs(Number(printed?.[0] ?? "0"));
  const shift = shown === 0 ? 0 : Math.round(Math.log10(value / shown));
  return (printed?.[1]?.length ?? 0) - shift;
}

/** A decimal in steps of the given place, cut off there. */
function scale(decimal: string, places: number): bigint {
  const [digits = "0", fraction = ""] = decimal.split(".");
  if (places >= 0) return BigInt(digits + fraction.slice(0, places).padEnd(places, "0"));
  return BigInt(digits) / 10n ** BigInt(-places);
}
