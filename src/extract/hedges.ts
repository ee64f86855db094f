import type { Dimension } from "../model/quantity.js";
import type { Opening } from "./intervals.js";
import type { NumberLexicon } from "./number-lexicon.js";
import type { UnitMatch } from "./units.js";

/** A word that opens the interval of the number beside it, as the dictionary gives it. */
export interface Hedge {
  readonly opening: Opening;
  /** Characters before the word that make another word of it: 节约. */
  readonly notAfter?: string;
  readonly notBefore?: string;
  /** Units with which the word is a verb: 突破3项技术. */
  readonly notWithUnits?: readonly string[];
  /** Units behind which the word counts: 3年多. */
  readonly dimensions?: readonly Dimension[];
}

/** The hedge that ends where the number begins: its start and how it opens the number. */
export function hedgeBefore(
  text: string,
  at: number,
  floor: number,
  unit: UnitMatch | undefined,
  lexicon: NumberLexicon,
): { readonly start: number; readonly opening: Opening } | undefined {
  const end = text[at - 1] === " " ? at - 1 : at;
  const match = lexicon.hedgesBefore.longestBefore(text, end, floor);
  if (match === undefined) return undefined;
  const { notAfter, notWithUnits, opening } = match.value;
  if (match.start > floor && notAfter?.includes(text[match.start - 1]!)) return undefined;
  if (unit && notWithUnits?.includes(unit.name)) return undefined;
  return { start: match.start, opening };
}

/** The hedge that begins where the unit, or a numeral without one, ends. */
export function hedgeAfter(
  text: string,
  at: number,
  unit: UnitMatch | undefined,
  lexicon: NumberLexicon,
): { readonly end: number; readonly opening: Opening } | undefined {
  const match = lexicon.hedgesAfter.longestAt(text, at);
  if (match === undefined) return undefined;
  const { notBefore, dimensions, opening } = match.value;
  if (match.end < text.length && notBefore?.includes(text[match.end]!)) return undefined;
  if (dimensions && !(unit && dimensions.includes(unit.dimension))) return undefined;
  return { end: match.end, opening };
}
