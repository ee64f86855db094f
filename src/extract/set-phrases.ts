import type { Use } from "../model/quantity.js";
import { isDigit } from "./number-chars.js";
import type { NumberLexicon } from "./number-lexicon.js";
import { readNumeral } from "./numerals.js";
import { unitAt } from "./units.js";

/** A set phrase, filed under what follows its `head`: the words before its first figure. */
export interface Phrase {
  readonly head: string;
  readonly use: Use;
}

const CLOSES_TITLE = "》";

/** The set phrase whose first figure begins at `at`: its end and what its figures are. */
export function phraseAt(text: string, at: number, lexicon: NumberLexicon): { readonly end: number; readonly use: Use } | undefined {
  const match = lexicon.phrases.longestAt(text, at);
  if (match === undefined) return undefined;
  const phrase = match.value.find(({ head }) => text.startsWith(head, at - head.length));
  // The figure of a hot line is a figure still where a unit or another digit follows: 120家.
  // 《甲》《乙》《丙》三项制度: a figure right behind titles counts them.
  if (text[at - 1] === CLOSES_TITLE) return undefined;
  if (phrase?.head === "" && isDigit(text, match.end - 1) && goesOn(text, at, match.end, lexicon)) return undefined;
  return phrase && { end: match.end, use: phrase.use };
}

function goesOn(text: string, at: number, end: number, lexicon: NumberLexicon): boolean {
  if (isDigit(text, at) && readNumeral(text, at, lexicon).end > end) return true;
  return isDigit(text, end) || unitAt(text, end, lexicon) !== undefined;
}
