import type { Figure } from "./figure.js";
import { isHedged, moveFigure } from "./figure.js";
import { scaleInterval } from "./interval.js";
import { printDigits, readPrinting } from "./printing.js";
import type { Printing } from "./printing.js";
import * as r from "./rational.js";
import type { Rational } from "./rational.js";
import type { Wording } from "./wording.js";

/**
 * One slip of the pen: two neighbouring digits swapped, one digit wrong, one too many, one missing, 万 and 亿 confused, or 万 left out
 * or put in.
 */
export type SlipKind = "swapped" | "wrong" | "added" | "missing" | "scale" | "myriad";

export interface Slip {
  readonly kind: SlipKind;
  /** The figure as it would stand without the slip. */
  readonly mended: Figure;
}

export const SLIP_NAMES: Readonly<Record<SlipKind, Wording>> = {
  swapped: { zh: "相邻两位数字颠倒", en: "two digits swapped" },
  wrong: { zh: "一位数字有误", en: "one digit wrong" },
  added: { zh: "多写一位数字", en: "one digit too many" },
  missing: { zh: "漏写一位数字", en: "one digit missing" },
  scale: { zh: "万、亿混用", en: "万 and 亿 confused" },
  myriad: { zh: "多写或漏写“万”", en: "万 left out or put in" },
};

/** Longer numbers are not looked into: no report prints them, and a hostile one must not cost time. */
const LONGEST_NUMBER = 15;
const WAN = r.whole(10_000);

/** A printed number as bare digits, decimals at the end: 106.42亿 is 10642. `null` where it cannot be edited digit by digit. */
interface Digits {
  readonly text: string;
  readonly printing: Printing;
}

function digitsOf(value: Rational, printing: Printing): Digits | null {
  const scaled: Rational = { num: value.num * r.powerOfTen(printing.decimals), den: value.den * printing.factor };
  if (value.num < 0n || !r.isWhole(scaled)) return null;
  const text = String(r.floor(scaled)).padStart(printing.decimals + 1, "0");
  return text.length > LONGEST_NUMBER ? null : { text, printing };
}

/** A hedged number, a range or a negative one is not taken apart: too many printings would do. */
function editable(figure: Figure): Digits | null {
  return isHedged(figure.claim) || figure.claim.quantity.decimal.startsWith("-")
    ? null
    : digitsOf(figure.value, readPrinting(figure.claim));
}

/** Which single slip turns the printed figure into `wanted`, if any does. */
export function slipTowards(figure: Figure, wanted: Rational): Slip | null {
  const from = editable(figure);
  if (from === null || r.compare(figure.value, wanted) === 0) return null;
  const scale = scaleSlips(figure, from.printing).find((slip) => r.compare(slip.mended.value, wanted) === 0);
  if (scale !== undefined) return scale;
  const to = digitsOf(wanted, from.printing);
  const kind = to === null ? null : compareDigits(from.text, to.text);
  return kind === null ? null : { kind, mended: moveFigure(figure, wanted) };
}

function compareDigits(from: string, to: string): SlipKind | null {
  if (from.length === to.length + 1) return isOneShorter(from, to) ? "added" : null;
  if (to.length === from.length + 1) return isOneShorter(to, from) ? "missing" : null;
  if (from.length !== to.length) return null;
  let first = 0;
  while (first < from.length && from[first] === to[first]) first++;
  let last = from.length - 1;
  while (last > first && from[last] === to[last]) last--;
  if (first === last) return "wrong";
  return last === first + 1 && from[first] === to[last] && from[last] === to[first] ? "swapped" : null;
}

/** Leaving out one character of `long` gives `short`. */
function isOneShorter(long: string, short: string): boolean {
  let same = 0;
  while (same < short.length && long[same] === short[same]) same++;
  return long.slice(same + 1) === short.slice(same);
}

/** Every figure that is one slip away from the printed one: some twenty a digit. */
export function slipsOf(figure: Figure): readonly Slip[] {
  const from = editable(figure);
  if (from === null) return [];
  const { text, printing } = from;
  const found = new Map<string, SlipKind>();
  const offer = (digits: string, kind: SlipKind): void => {
    const opensWithZero = digits.startsWith("0") && digits.length > printing.decimals + 1;
    if (digits !== text && digits.length > printing.decimals && !opensWithZero && !found.has(digits)) found.set(digits, kind);
  };
  for (let i = 0; i < text.length; i++) {
    const [head, here, next] = [text.slice(0, i), text[i] ?? "", text[i + 1] ?? ""];
    if (next !== "") offer(head + next + here + text.slice(i + 2), "swapped");
    for (let digit = 0; digit <= 9; digit++) offer(head + digit + text.slice(i + 1), "wrong");
    // A digit lost or doubled after the point would change the place that the number is rounded to.
    if (i < text.length - printing.decimals) offer(head + text.slice(i + 1), "added");
    if (i <= text.length - printing.decimals) for (let digit = 0; digit <= 9; digit++) offer(head + digit + text.slice(i), "missing");
  }
  if (printing.decimals === 0) for (let digit = 0; digit <= 9; digit++) offer(text + digit, "missing");
  const mended = [...found].map(([digits, kind]) => ({ kind, mended: moveFigure(figure, valueOf(digits, printing)) }));
  return [...mended, ...scaleSlips(figure, printing)];
}

function valueOf(digits: string, { factor, decimals }: Printing): Rational {
  return { num: BigInt(digits) * factor, den: r.powerOfTen(decimals) };
}

/** 万 printed for 亿, or 亿 for 万; 元 for 万元, or 万元 for 元. */
function scaleSlips(figure: Figure, { scale }: Printing): readonly Slip[] {
  const by = (kind: SlipKind, factor: Rational): Slip => ({
    kind,
    mended: {
      claim: figure.claim,
      value: r.multiply(figure.value, factor),
      likely: scaleInterval(figure.likely, factor),
      proof: scaleInterval(figure.proof, factor),
    },
  });
  const less = r.divide(r.ONE, WAN);
  if (scale === "万") return [by("scale", WAN), by("myriad", less)];
  if (scale === "亿") return [by("scale", less)];
  return scale === "" && SCALED.has(figure.claim.quantity.dimension) ? [by("myriad", WAN)] : [];
}

/** What is printed in 万 as well as by itself. */
const SCALED: ReadonlySet<string> = new Set(["money", "count", "area", "mass", "volume", "energy"]);

/** The mended figure as it would be printed: `1,727`, `1.5亿`. */
export function printMended({ kind, mended }: Slip): string {
  const printing = readPrinting(mended.claim);
  const { scale, factor } = rescale(printing, kind);
  return printDigits(r.divide(mended.value, r.whole(factor)), printing.decimals, printing.grouped) + (printing.headed ? "" : scale);
}

function rescale({ scale, factor }: Printing, kind: SlipKind): Pick<Printing, "scale" | "factor"> {
  if (kind === "scale") return scale === "万" ? { scale: "亿", factor: factor * 10_000n } : { scale: "万", factor: factor / 10_000n };
  if (kind === "myriad") return scale === "万" ? { scale: "", factor: factor / 10_000n } : { scale: "万", factor: factor * 10_000n };
  return { scale, factor };
}
