import type { NumberMention } from "../model/quantity.js";
import { defaultNumberLexicon, type NumberLexicon } from "./number-lexicon.js";
import { nextNumberStart } from "./number-chars.js";
import { readNumberAt, type Scan } from "./number-scan.js";
import type { NumberToken } from "./number-token.js";
import { findZones } from "./number-zones.js";

export type { NumberToken } from "./number-token.js";
export { createNumberLexicon, defaultNumberLexicon, type NumberLexicon, type NumberVocabulary } from "./number-lexicon.js";

/**
 * Every number in a text, sorted, without overlaps, each with what it is there for.
 * The text should have no line breaks inside figures. Takes time linear in the text.
 */
export function findNumbers(text: string, lexicon: NumberLexicon = defaultNumberLexicon()): readonly NumberToken[] {
  const scan: Scan = { text, lexicon, zones: findZones(text), zone: 0, tokens: [], floor: 0, groups: 0 };
  for (let at = nextNumberStart(text, 0); at < text.length; at = nextNumberStart(text, at)) at = readNumberAt(scan, at);
  return scan.tokens;
}

/** The public form of a token: its words and span instead of offsets. */
export function mentionOf(text: string, token: NumberToken): NumberMention {
  const { start, end, value, decimal, min, max, unit, dimension, approximation, use } = token;
  return { text: text.slice(start, end), span: { start, end }, value, decimal, min, max, unit, dimension, approximation, use };
}
