import { Trie } from "../text/trie.js";
import type { CatalogueEntry, CatalogueField, CommonWords } from "./field.js";
import { readWording } from "./wording.js";

/** What a printed word can stand for in the name of an indicator. */
export interface NameWord {
  /** Ids of terms: `field/term`. */
  readonly terms: readonly string[];
  /** Fields in whose names it is neutral; `null` for every field. */
  readonly neutralIn: ReadonlySet<string> | null;
  /** Says growth: neutral in the name of a change alone. */
  readonly isChange: boolean;
}

/** One wording of one indicator, with the ids of its terms. */
export interface Candidate {
  readonly entry: CatalogueEntry;
  readonly field: string;
  readonly needed: readonly string[];
  readonly around: readonly string[];
  /** Every term that its name may hold. */
  readonly all: ReadonlySet<string>;
}

/** The catalogue, ready for search. */
export interface Catalogue {
  readonly words: Trie<NameWord>;
  /** Candidates by the id of their first needed term. */
  readonly byTerm: ReadonlyMap<string, readonly Candidate[]>;
  /** The ways in which a term is printed, by its id. */
  readonly printed: ReadonlyMap<string, readonly string[]>;
}

export function buildCatalogue(common: CommonWords, fields: readonly CatalogueField[]): Catalogue {
  const byTerm = new Map<string, Candidate[]>();
  const printed = new Map<string, readonly string[]>();
  const words = new Map<string, { terms: string[]; neutralIn: Set<string> | null; isChange: boolean }>();
  const wordOf = (text: string) => {
    const word = words.get(text) ?? { terms: [], neutralIn: new Set<string>(), isChange: false };
    words.set(text, word);
    return word;
  };
  for (const text of common.neutral) wordOf(text).neutralIn = null;
  for (const text of common.changes) wordOf(text).isChange = true;
  for (const { field, terms, neutral = [], indicators } of fields) {
    for (const text of neutral) wordOf(text).neutralIn?.add(field);
    for (const [term, texts] of Object.entries({ ...common.terms, ...terms })) {
      printed.set(`${field}/${term}`, texts);
      for (const text of texts) wordOf(text).terms.push(`${field}/${term}`);
    }
    for (const entry of indicators) {
      for (const candidate of candidatesOf(entry, field)) {
        const first = candidate.needed[0];
        if (first === undefined) throw new Error(`indicator ${entry.key}: a wording needs a term of its own`);
        byTerm.set(first, [...(byTerm.get(first) ?? []), candidate]);
      }
    }
  }
  const trie = new Trie<NameWord>();
  for (const [text, word] of words) trie.add(text, word);
  return { words: trie, byTerm, printed };
}

function candidatesOf(entry: CatalogueEntry, field: string): readonly Candidate[] {
  return entry.wordings.map((text) => {
    const { needed, allowed, around } = readWording(text);
    const ids = (terms: readonly string[]): readonly string[] => terms.map((term) => `${field}/${term}`);
    return { entry, field, needed: ids(needed), around: ids(around), all: new Set(ids([...needed, ...allowed, ...around])) };
  });
}
