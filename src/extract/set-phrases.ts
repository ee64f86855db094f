import type { Use } from "../model/quantity.js";
import { isDigit } from "./number-chars.js";
import type { NumberLexicon } from "./number-lexicon.js";
import { unitAt } from "./units.js";

/** A set phrase, filed under what follows its `head`: the words before its first figure. */
export interface Phrase {
  readonly head: string;
  readonly use: Use;
}

/** The set phrase whose first figure begins at `at`: its end and what its figures are. */
export function phraseAt(text: string, at: number, lexicon: NumberLexicon): { readonly end: number; readonly use: Use } | undefined {
  const match = lexicon.phrases.longestAt(text, at);
  if (match === undefined) return undefined;
  // The figure of a hot line is a figure still where a unit or another digit follows: 120家.
  if (isDigit(text, match.end - 1) && (isDigit(text, match.end) || unitAt(text, match.end, lexicon) || "万亿余多.,%".includes(text[match.end] ?? " "))) return undefined;
  const phrase = match.value.find(({ head }) => text.startsWith(head, at - head.length));
  return phrase && { end: match.end, use: phrase.use };
}
