import type { Candidate, Catalogue, NameWord } from "./catalogue.js";

/** A word of the catalogue in a part of a name. */
interface Hit {
  readonly start: number;
  readonly end: number;
  readonly word: NameWord;
}

/** A claim's name: its parts (subject, action), and the catalogue's words in each. */
export interface LexedName {
  readonly parts: readonly { readonly length: number; readonly hits: readonly Hit[] }[];
  /** Ids of the terms that stand anywhere in it. */
  readonly terms: ReadonlySet<string>;
}

/** `own` are names of the report's own place, which say nothing of what is counted. */
export function lexName(parts: readonly string[], own: readonly string[], { words }: Catalogue): LexedName {
  const terms = new Set<string>();
  const lexed = parts.map((part) => {
    const hits: Hit[] = [];
    for (let start = 0; start < part.length; start++) {
      for (const { value, end } of words.allAt(part, start)) {
        hits.push({ start, end, word: value });
        for (const term of value.terms) terms.add(term);
      }
      for (const name of own) if (part.startsWith(name, start)) hits.push({ start, end: start + name.length, word: OWN_PLACE });
    }
    return { length: part.length, hits };
  });
  return { parts: lexed, terms };
}

const OWN_PLACE: NameWord = { terms: [], neutralIn: null, isChange: false };

/**
 * Whether a name consists of the candidate's terms and neutral words and nothing else: a word that the catalogue does not
 * know (涉外, 规模以上) may make the thing another one.
 */
export function covers(candidate: Candidate, name: LexedName, ofChange: boolean): boolean {
  const fits = ({ terms, neutralIn, isChange }: NameWord): boolean =>
    neutralIn === null || neutralIn.has(candidate.field) || (ofChange && isChange) || terms.some((term) => candidate.all.has(term));
  return name.parts.every(({ length, hits }) => {
    const reached = new Uint8Array(length + 1);
    reached[0] = 1;
    // Hits come in the order of their starts, so that what leads up to one is known before it.
    for (const { start, end, word } of hits) if (reached[start] === 1 && fits(word)) reached[end] = 1;
    return reached[length] === 1;
  });
}
