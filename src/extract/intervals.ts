import type { Approximation } from "../model/quantity.js";

/** A whole number; a bigint where a number would lose digits. The quantity is `coefficient × 10^exponent`. */
export type Coefficient = number | bigint;

/** How the words around a number open its interval. */
export type Opening =
  | "none"
  /** 余 多: up to the next step. */
  | "step-over"
  /** 以上 超: without end. */
  | "open-over"
  /** 近 不足 以内: down to the step before. */
  | "step-under"
  /** 不超过 以下: anything below. */
  | "open-under"
  /** 约 左右: a step each way. */
  | "about";

export interface Bounds {
  readonly min: string | null;
  readonly max: string | null;
}

const APPROXIMATIONS: Readonly<Record<Opening, Approximation>> = {
  none: "exact",
  "step-over": "over",
  "open-over": "over",
  "step-under": "under",
  "open-under": "under",
  about: "about",
};

export function approximationOf(opening: Opening): Approximation {
  return APPROXIMATIONS[opening];
}

/** The shortest plain decimal for `coefficient × 10^exponent`: no exponent, no closing zeros behind the point. */
export function decimalText(coefficient: Coefficient, exponent: number): string {
  if (exponent === 0) return coefficient.toString();
  const negative = coefficient < 0;
  const digits = (negative ? -coefficient : coefficient).toString();
  if (digits === "0") return "0";
  const sign = negative ? "-" : "";
  if (exponent > 0) return sign + digits + "0".repeat(exponent);
  const padded = digits.padStart(1 - exponent, "0");
  const point = padded.length + exponent;
  let end = padded.length;
  while (end > point && padded[end - 1] === "0") end--;
  return sign + padded.slice(0, point) + (end > point ? `.${padded.slice(point, end)}` : "");
}

/** Takes off the zeros that only hold places: 2800 → 28 × 10². */
function trimZeros(coefficient: Coefficient, exponent: number): [Coefficient, number] {
  let c = coefficient;
  let e = exponent;
  if (typeof c === "number") {
    while (c !== 0 && c % 10 === 0) {
      c /= 10;
      e++;
    }
  } else {
    while (c !== 0n && c % 10n === 0n) {
      c /= 10n;
      e++;
    }
  }
  return [c, e];
}

function plus(a: Coefficient, b: number): Coefficient {
  return typeof a === "bigint" ? a + BigInt(b) : a + b;
}
function tenfold(a: Coefficient): Coefficient {
  return typeof a === "bigint" ? a * 10n : a * 10;
}

/** A number at least this small may be shifted by ten and still be exact as a float. */
const SAFE = 1e14;

/** The same coefficient in the form whose arithmetic is exact. */
export function exactly(coefficient: Coefficient): Coefficient {
  if (typeof coefficient === "number") return coefficient < SAFE ? coefficient : BigInt(coefficient);
  return coefficient < BigInt(SAFE) ? Number(coefficient) : coefficient;
}

/**
 * The true values that a printed number, not below zero, can stand for. `rounded` is false for plain counts.
 * `decimals` says that the last digit stands behind the point, where a zero is no placeholder.
 */
export function boundsOf(
  coefficient: Coefficient,
  exponent: number,
  opening: Opening,
  rounded: boolean,
  decimals: boolean,
): Bounds {
  if (opening === "none") {
    if (!rounded) {
      const text = decimalText(coefficient, exponent);
      return { min: text, max: text };
    }
    // Rounding and cutting off both count as honest printing.
    return {
      min: decimalText(plus(tenfold(coefficient), -5), exponent - 1),
      max: decimalText(plus(coefficient, 1), exponent),
    };
  }
  if (opening === "open-over") return { min: decimalText(coefficient, exponent), max: null };
  if (opening === "open-under") return { min: null, max: decimalText(coefficient, exponent) };
  const [c, e] = decimals ? [coefficient, exponent] : trimZeros(coefficient, exponent);
  return {
    min: decimalText(opening === "step-over" ? c : plus(c, -1), e),
    max: decimalText(opening === "step-under" ? c : plus(c, 1), e),
  };
}

/** The bounds of the number with the other sign. */
export function mirror(bounds: Bounds): Bounds {
  return { min: negate(bounds.max), max: negate(bounds.min) };
}

export function negate<T extends string | null>(decimal: T): T {
  if (decimal === null || decimal === "0") return decimal;
  return (decimal.startsWith("-") ? decimal.slice(1) : `-${decimal}`) as T;
}
