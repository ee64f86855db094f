import data from "../../dictionaries/number-contexts.json";
import type { Dimension } from "../model/quantity.js";
import type { Coefficient } from "./intervals.js";
import { classAt, HAN_DIGIT, valueAt } from "./number-chars.js";
import type { NumberLexicon } from "./number-lexicon.js";
import type { Numeral } from "./numerals.js";
import type { UnitMatch } from "./units.js";

const { notHalves } = data.words;

/** A unit with what is printed inside or behind it. */
export interface Stretched {
  readonly end: number;
  readonly name: string;
  readonly dimension: Dimension;
  readonly more: boolean;
  /** Tenths of the unit that follow it: the 5 of 三成五, of 3年半, of 两个半月. */
  readonly tenth: number;
}

/** Units that other words part or follow: 3个多月 (个月), 3年半, 三成五 (35 %). */
export function stretchUnit(text: string, numeral: Numeral, unit: UnitMatch | undefined, lexicon: NumberLexicon): Stretched {
  if (unit === undefined) return { end: numeral.end, name: "", dimension: "other", more: false, tenth: 0 };
  const { end, name, dimension } = unit;
  if (unit.unit.shift && (classAt(text, end) & HAN_DIGIT) !== 0 && valueAt(text, end) > 0) {
    return { end: end + 1, name, dimension, more: false, tenth: valueAt(text, end) };
  }
  const word = text[end];
  if (name === "个" && (word === "多" || word === "余" || word === "半")) {
    const parted = lexicon.units.longestAt(`个${text.slice(end + 1, end + 4)}`, 0);
    if (parted && parted.end > 1) {
      const whole = parted.value;
      return { end: end + parted.end, name: whole.name, dimension: whole.dimension, more: word !== "半", tenth: word === "半" ? 5 : 0 };
    }
  }
  const half = word === "半" && dimension === "time" && !unit.unit.use && !isHalfOf(text, end);
  return { end: half ? end + 1 : end, name, dimension, more: false, tenth: half ? 5 : 0 };
}

/** 3年半 is half a year more, but 半 may begin the next word: 半导体, 半径. */
function isHalfOf(text: string, at: number): boolean {
  return notHalves.some((word) => text.startsWith(word, at));
}

/** The number in the unit that it is counted in: 三成 → 30 %, 两番 → 4 倍. */
export function inUnit(numeral: Numeral, match: UnitMatch | undefined, tenth: number): { coefficient: Coefficient; exponent: number } {
  const { coefficient, exponent } = numeral;
  const unit = match?.unit;
  if (unit?.doubling && exponent === 0 && coefficient < 40) return { coefficient: 2 ** Number(coefficient), exponent: 0 };
  const shift = unit?.shift ?? 0;
  return tenth > 0 && exponent === 0
    ? { coefficient: Number(coefficient) * 10 + tenth, exponent: shift - 1 }
    : { coefficient, exponent: exponent + shift };
}
