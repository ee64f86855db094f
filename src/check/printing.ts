import type { Claim } from "../model/claim.js";
import * as r from "./rational.js";
import type { Rational } from "./rational.js";

/** How a report prints a number: what a computed figure must look like beside it. */
export interface Printing {
  /** 10000n for 万元: the printed digits times this give the value. */
  readonly factor: bigint;
  /** The word for the factor, `万`; empty for 1. */
  readonly scale: string;
  /** Printed digits after the point. */
  readonly decimals: number;
  /** Thousands are set off: 1,076,420. */
  readonly grouped: boolean;
  /** The bare unit. */
  readonly unit: string;
  /** Scale and unit stand in the head of a table, not at the figure. */
  readonly headed: boolean;
}

/** Longest first: 万亿 must not be taken for 亿. */
const SCALES: readonly (readonly [string, bigint])[] = [
  ["万亿", 10n ** 12n],
  ["亿", 10n ** 8n],
  ["千万", 10n ** 7n],
  ["百万", 10n ** 6n],
  ["万", 10n ** 4n],
  ["千", 10n ** 3n],
  ["百", 10n ** 2n],
];

// 约 1,076,420.5 万元
//    ^^^^^^^^^^^
const DIGITS = /[0-9０-９](?:[0-9０-９,，.． ]*[0-9０-９])?/;

/** Reads scale, decimals and grouping off the printed words. */
export function readPrinting(claim: Claim): Printing {
  const { text, decimal, unit } = claim.quantity;
  const headed = claim.table !== null && (unit === "" || !text.includes(unit));
  const value = r.absolute(r.parseDecimal(decimal) ?? r.ZERO);
  const digits = DIGITS.exec(text)?.[0].normalize("NFKC") ?? "";
  const grouped = digits.includes(",");
  const printed = r.parseDecimal(digits.replace(/[, ]/g, ""));
  if (printed !== null) {
    const decimals = digits.includes(".") ? digits.length - digits.indexOf(".") - 1 : 0;
    // The scale of a cell is printed in its head, 单位：万元.
    const scale = [["", 1n] as const, ...SCALES].find(
      ([word, factor]) => (headed || text.includes(word)) && r.compare(r.multiply(printed, r.whole(factor)), value) === 0,
    );
    if (scale !== undefined) return { factor: scale[1], scale: scale[0], decimals, grouped, unit, headed };
  }
  // 二十三点五亿, 3万4000: the largest word that the number reaches, and as many decimals as it needs.
  const [scale, factor] = SCALES.find(
    ([word, size]) => size >= 10000n && text.includes(word) && r.compare(value, r.whole(size)) >= 0,
  ) ?? ["", 1n];
  return { factor, scale, decimals: decimalsNeeded(r.divide(value, r.whole(factor))) ?? 2, grouped, unit, headed };
}

const MOST_DECIMALS = 16;

/** Digits after the point that print the value exactly; `null` where none do. */
function decimalsNeeded(value: Rational): number | null {
  for (let k = 0; k <= MOST_DECIMALS; k++) if ((value.num * r.powerOfTen(k)) % value.den === 0n) return k;
  return null;
}

/** The value in the manner of `printing`, exact, with its scale and unit: `8204条`, `175.39亿元`. For sums and differences. */
export function printExactly(value: Rational, printing: Printing): string {
  const scaled = r.divide(value, r.whole(printing.factor));
  const decimals = Math.max(decimalsNeeded(scaled) ?? MOST_DECIMALS, value.num === 0n ? 0 : printing.decimals);
  return printDigits(scaled, decimals, printing.grouped) + printing.scale + printing.unit;
}

/** A rounded value, and whether rounding lost anything. */
export interface Rounded {
  readonly text: string;
  readonly exact: boolean;
}

/**
 * The value rounded to the decimals of `printing`, and to more where it would otherwise look the same as the printed figure.
 * For quotients, which seldom come out even.
 */
export function printRounded(value: Rational, printing: Printing, stated: Rational): Rounded {
  const scaled = r.divide(value, r.whole(printing.factor));
  const other = r.divide(stated, r.whole(printing.factor));
  const needed = decimalsNeeded(scaled);
  let decimals = printing.decimals;
  if (needed !== null && needed <= decimals + 1) decimals = Math.max(decimals, needed);
  while (decimals < printing.decimals + 6 && atPlace(scaled, decimals) === atPlace(other, decimals)) decimals++;
  const text = printDigits(scaled, decimals, printing.grouped) + printing.scale + printing.unit;
  return { text, exact: needed !== null && needed <= decimals };
}

function atPlace(value: Rational, decimals: number): bigint {
  return r.round(r.multiply(value, r.whole(r.powerOfTen(decimals))));
}

/** Plain digits with a fixed number of decimals. */
export function printDigits(value: Rational, decimals: number, grouped: boolean): string {
  const scaled = atPlace(value, decimals);
  const digits = String(scaled < 0n ? -scaled : scaled).padStart(decimals + 1, "0");
  const integer = digits.slice(0, digits.length - decimals);
  const fraction = decimals > 0 ? `.${digits.slice(-decimals)}` : "";
  return (scaled < 0n ? "-" : "") + (grouped ? groupThousands(integer) : integer) + fraction;
}

function groupThousands(digits: string): string {
  const groups: string[] = [];
  for (let end = digits.length; end > 0; end -= 3) groups.unshift(digits.slice(Math.max(0, end - 3), end));
  return groups.join(",");
}

/** The place of the last printed digit. */
export function stepOf({ claim }: { readonly claim: Claim }): Rational {
  const { factor, decimals } = readPrinting(claim);
  return { num: factor, den: r.powerOfTen(decimals) };
}
