import type { Dimension, Use } from "../model/quantity.js";
import { hedgeAfter, hedgeBefore } from "./hedges.js";
import type { Opening } from "./intervals.js";
import { classAt, DIGIT, ENUMERATOR, HAN_NUMERAL, isDigit, isLetter, WORD } from "./number-chars.js";
import { readDate } from "./number-dates.js";
import { readFraction } from "./number-fractions.js";
import { clockEnd, readRange, readRatio } from "./number-groups.js";
import type { NumberLexicon } from "./number-lexicon.js";
import { measure, type Magnitude, type NumberToken } from "./number-token.js";
import { useOf } from "./number-uses.js";
import type { Zone } from "./number-zones.js";
import { readNumeral, type Numeral } from "./numerals.js";
import { phraseAt } from "./set-phrases.js";
import { unitAt, type UnitMatch } from "./units.js";

/** The state of one pass over a text. */
export interface Scan {
  readonly text: string;
  readonly lexicon: NumberLexicon;
  readonly zones: readonly Zone[];
  /** The first zone that may still hold what comes. */
  zone: number;
  readonly tokens: NumberToken[];
  /** Where the last token ends. */
  floor: number;
  /** Ratios seen. */
  groups: number;
}

/** Reads what begins at `at`, keeps its tokens, and says where to go on. */
export function readNumberAt(scan: Scan, at: number): number {
  const { text, lexicon } = scan;
  const kind = classAt(text, at);
  if ((kind & ENUMERATOR) !== 0) return keepPlain(scan, at, at + 1, "enumerator");
  if ((kind & WORD) !== 0) return readWord(scan, at);
  const phrase = phraseAt(text, at, lexicon);
  if (phrase) return keepPhrase(scan, at, phrase.end, phrase.use);
  const date = readDate(text, at);
  if (date && !(date.bare && unitAt(text, date.end, lexicon))) return keepPlain(scan, at, date.end, "date");
  const numeral = readNumeral(text, at, lexicon);
  const fraction = readFraction(text, numeral, lexicon);
  if (fraction) return keepFraction(scan, numeral, fraction);
  if (numeral.script === "arabic") {
    const members = readRatio(text, numeral, lexicon);
    if (members) return keepRatio(scan, members);
    const clock = clockEnd(text, numeral);
    if (clock > 0) return keepPlain(scan, at, clock, "date");
    const code = codeEnd(text, numeral, lexicon);
    if (code > 0) return keepPlain(scan, at, code, "code");
  }
  return keepNumeral(scan, numeral);
}
