import { classAt, DIGIT, isDigit, valueAt } from "./number-chars.js";
import type { Coefficient } from "./intervals.js";

/** A figure in digits: `3,594,026`, `36.5`, `３，５９４`. The number is `coefficient × 10^-decimals`. */
export interface ArabicNumber {
  readonly end: number;
  readonly coefficient: Coefficient;
  readonly decimals: number;
  /** Digits before the point. */
  readonly digits: number;
  readonly leadingZero: boolean;
  /** Thousands marks inside. */
  readonly grouped: boolean;
  /** No figure that can be trusted: `20,54`, `1.2.3`, a run too long for a number. */
  readonly broken: boolean;
}

/** More digits than this are a code. */
const LONGEST = 30;

/** Reads the figure whose first digit stands at `start`. */
export function readArabicNumber(text: string, start: number): ArabicNumber {
  let value = 0;
  let i = start;
  while (isDigit(text, i)) {
    value = value * 10 + valueAt(text, i);
    i++;
  }
  let digits = i - start;
  const leadingZero = digits > 1 && valueAt(text, start) === 0;
  let grouped = false;
  let broken = false;
  if (digits <= 3 && !leadingZero && isThousandsMark(text, i)) {
    for (let next = groupEnd(text, i); next > 0; next = groupEnd(text, i)) {
      for (let k = next - 3; k < next; k++) value = value * 10 + valueAt(text, k);
      i = next;
      digits += 3;
      grouped = true;
    }
  }
  const whole = i;
  let decimals = 0;
  if (isPoint(text, i) && isDigit(text, i + 1)) {
    const fraction = i + 1;
    for (i = fraction; isDigit(text, i); i++) value = value * 10 + valueAt(text, i);
    decimals = i - fraction;
    if (decimals === 4 && text[i] === "年") {
      // 1.2025年预算: the first item of a list.
      value = Math.floor(value / 10000);
      return { end: whole, coefficient: value, decimals: 0, digits, leadingZero, grouped, broken };
    }
    while (isPoint(text, i) && isDigit(text, i + 1)) {
      broken = true; // 2.3.1, 2025.1.5
      i += 2;
      while (isDigit(text, i)) i++;
    }
  }
  if (digits + decimals > LONGEST) return { end: i, coefficient: 0, decimals: 0, digits, leadingZero, grouped, broken: true };
  const coefficient = digits + decimals > 14 ? BigInt(digitsOf(text, start, whole) + digitsOf(text, whole, i)) : value;
  return { end: i, coefficient, decimals, digits, leadingZero, grouped, broken };
}

function isThousandsMark(text: string, i: number): boolean {
  const char = text[i];
  return char === "," || char === "，";
}

function isPoint(text: string, i: number): boolean {
  const char = text[i];
  return char === "." || char === "．";
}

/** The end of a group of exactly three digits behind a thousands mark at `i`, or -1. `3,594, 026` is as it was printed. */
function groupEnd(text: string, i: number): number {
  if (!isThousandsMark(text, i)) return -1;
  const from = text[i] === "," && text[i + 1] === " " ? i + 2 : i + 1;
  for (let k = from; k < from + 3; k++) if (!isDigit(text, k)) return -1;
  return isDigit(text, from + 3) ? -1 : from + 3;
}

function digitsOf(text: string, start: number, end: number): string {
  let digits = "";
  for (let i = start; i < end; i++) if ((classAt(text, i) & DIGIT) !== 0) digits += valueAt(text, i);
  return digits;
}
