import type { Dimension, Use } from "../model/quantity.js";
import { classAt, HAN_SCALE, isDigit, isLetter, skipBlanks, valueAt } from "./number-chars.js";
import type { ContextRule } from "./number-context.js";
import type { NumberLexicon } from "./number-lexicon.js";

/** A unit as the dictionary gives it. */
export interface UnitEntry {
  readonly unit: string;
  readonly dimension: Dimension;
  /** The unit that it is counted in: 百分点 → 个百分点, 成 → %. */
  readonly as?: string;
  /** Times ten to this power in that unit: 三成 is 30 %. */
  readonly shift?: number;
  /** Times two to the power of the number in that unit: 两番 is 4 倍. */
  readonly doubling?: boolean;
  /** Taken behind digits alone: 36口, but not the 三口 of 三口之家. */
  readonly arabicOnly?: boolean;
  /** What the number is when no rule says otherwise; a claim where absent. */
  readonly use?: Use;
  /** The name of its list of rules in `number-contexts.json`. */
  readonly contexts?: string;
  /** What behind the unit makes another word of it: 人 in 人民. */
  readonly notBefore?: readonly string[];
  readonly examples?: readonly string[];
}

export interface Unit extends UnitEntry {
  readonly name: string;
  readonly rules: readonly ContextRule[];
}

export interface UnitMatch {
  readonly unit: Unit;
  /** The bare unit: as printed, or what it is counted in. */
  readonly name: string;
  readonly dimension: Dimension;
  readonly start: number;
  readonly end: number;
}

/** The unit behind a numeral that ends at `at`, over a few blanks. */
export function unitAt(text: string, at: number, lexicon: NumberLexicon): UnitMatch | undefined {
  const start = skipBlanks(text, at);
  if (start >= text.length || lexicon.unitStarts[text.charCodeAt(start)] === 0) return undefined;
  const match = longestUnit(text, start, text.length, lexicon);
  if (match === undefined) return undefined;
  const { unit, end } = match;
  const over = perUnitEnd(text, end, lexicon);
  if (over < 0) return { unit, name: unit.name, dimension: unit.dimension, start, end };
  return { unit, name: text.slice(start, over), dimension: "other", start, end: over };
}

/** The longest unit that no word behind it cuts in two. */
function longestUnit(text: string, start: number, limit: number, lexicon: NumberLexicon): { unit: Unit; end: number } | undefined {
  const match = limit === text.length ? lexicon.units.longestAt(text, start) : lexicon.units.longestAt(text.slice(start, limit), 0);
  if (match === undefined) return undefined;
  const end = limit === text.length ? match.end : start + match.end;
  // 5G and 36kWp are no 5克 and no 36千瓦: letters stand as a whole.
  const cut = isLetter(text, end - 1) && (isLetter(text, end) || isDigit(text, end));
  if (!cut && !match.value.notBefore?.some((word) => text.startsWith(word, end))) return { unit: match.value, end };
  return end - 1 > start ? longestUnit(text, start, end - 1, lexicon) : undefined;
}

/** 元/平方米, 件/万人: the end of the second unit, or -1. */
function perUnitEnd(text: string, at: number, lexicon: NumberLexicon): number {
  const slash = text[at];
  if (slash !== "/" && slash !== "／") return -1;
  let next = at + 1;
  while ((classAt(text, next) & HAN_SCALE) !== 0 && !startsLongUnit(text, next, lexicon)) next++;
  return longestUnit(text, next, text.length, lexicon)?.end ?? -1;
}

export function startsUnit(text: string, at: number, lexicon: NumberLexicon): boolean {
  return at < text.length && lexicon.unitStarts[text.charCodeAt(at)] !== 0 && lexicon.units.longestAt(text, at) !== undefined;
}

/** Whether a unit such as 千瓦 or 百分点 begins at `at`, where a scale may stand as well. */
export function startsLongUnit(text: string, at: number, lexicon: NumberLexicon): boolean {
  const scale = valueAt(text, at);
  if (scale !== 2 && scale !== 3) return false;
  const match = lexicon.units.longestAt(text, at);
  return match !== undefined && match.end > at + 1;
}
