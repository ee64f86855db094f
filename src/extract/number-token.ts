import type { Approximation, Dimension, Use } from "../model/quantity.js";
import { approximationOf, boundsOf, decimalText, mirror, negate, type Coefficient, type Opening } from "./intervals.js";

/** A number as it stands in a text. Offsets are into that text. */
export interface NumberToken {
  /** The whole mention: hedge, sign, numeral, unit, 以上. */
  readonly start: number;
  readonly end: number;
  /** The digits, 万/亿 and 余/多 included; sign, hedge and unit not. */
  readonly numeralStart: number;
  readonly numeralEnd: number;
  readonly use: Use;
  readonly value: number;
  readonly decimal: string;
  readonly min: string | null;
  readonly max: string | null;
  readonly unit: string;
  readonly dimension: Dimension;
  readonly approximation: Approximation;
  /** The members of one ratio share it. */
  readonly group?: number;
  readonly negative?: true;
}

/** What a printed number amounts to, before its place is known. */
export interface Magnitude {
  readonly coefficient: Coefficient;
  readonly exponent: number;
  /** Digits behind the point: their zeros are no placeholders. */
  readonly decimal: boolean;
  readonly rounded: boolean;
  readonly opening: Opening;
  readonly negative?: boolean;
  /** The upper end of a range. */
  readonly upper?: { readonly coefficient: Coefficient; readonly exponent: number };
}

type Measured = Pick<NumberToken, "value" | "decimal" | "min" | "max" | "approximation">;

/** Value, exact decimal and bounds of a printed number. */
export function measure(magnitude: Magnitude): Measured {
  const { coefficient, exponent, opening, negative, upper } = magnitude;
  const decimal = decimalText(coefficient, exponent);
  const bounds = upper
    ? { min: decimal, max: decimalText(upper.coefficient, upper.exponent) }
    : boundsOf(coefficient, exponent, opening, magnitude.rounded, magnitude.decimal);
  const { min, max } = negative ? mirror(bounds) : bounds;
  const signed = negative ? negate(decimal) : decimal;
  return { value: Number(signed), decimal: signed, min, max, approximation: approximationOf(opening) };
}
