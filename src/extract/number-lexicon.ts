import contextData from "../../dictionaries/number-contexts.json";
import hedgeData from "../../dictionaries/hedges.json";
import phraseData from "../../dictionaries/phrases.json";
import unitData from "../../dictionaries/units.json";
import type { Use } from "../model/quantity.js";
import { Trie } from "../text/trie.js";
import { classAt, DIGIT, HAN_NUMERAL } from "./number-chars.js";
import type { ContextRule } from "./number-context.js";
import type { Hedge } from "./hedges.js";
import type { Phrase } from "./set-phrases.js";
import { SuffixTrie } from "./suffix-trie.js";
import type { Unit, UnitEntry } from "./units.js";

/** All words that the numeral grammar knows, ready for search. */
export interface NumberLexicon {
  readonly units: Trie<Unit>;
  /** By character code: 1 where a unit may begin. */
  readonly unitStarts: Uint8Array;
  /** By the part from the first numeral on: PM2.5 stands under 2.5. */
  readonly phrases: Trie<readonly Phrase[]>;
  readonly hedgesBefore: SuffixTrie<Hedge>;
  readonly hedgesAfter: Trie<Hedge>;
}

/** House vocabulary for numbers. */
export interface NumberVocabulary {
  readonly units?: readonly UnitEntry[];
  /** Set phrases and names whose figures count nothing: 四个平台. */
  readonly phrases?: readonly string[];
}

const contexts = contextData.contexts as Readonly<Record<string, readonly ContextRule[]>>;

/** Builds the lexicon from the dictionaries and, where given, house vocabulary; build it once and use it for every text. */
export function createNumberLexicon(extra: NumberVocabulary = {}): NumberLexicon {
  const units = new Trie<Unit>();
  const unitStarts = new Uint8Array(0x10000);
  for (const entry of [...(unitData.units as readonly UnitEntry[]), ...(extra.units ?? [])]) {
    units.add(entry.unit, { ...entry, name: entry.as ?? entry.unit, rules: contexts[entry.contexts ?? ""] ?? [] });
    unitStarts[entry.unit.charCodeAt(0)] = 1;
  }
  return { units, unitStarts, phrases: indexPhrases(extra.phrases ?? []), ...indexHedges() };
}

function indexPhrases(extra: readonly string[]): Trie<readonly Phrase[]> {
  const byTail = new Map<string, Phrase[]>();
  const add = (text: string, use: Use): void => {
    let first = 0;
    while (first < text.length && (classAt(text, first) & (DIGIT | HAN_NUMERAL)) === 0) first++;
    if (first === text.length) return;
    const tail = text.slice(first);
    const list = byTail.get(tail);
    const phrase = { head: text.slice(0, first), use };
    if (list) list.push(phrase);
    else byTail.set(tail, [phrase]);
  };
  for (const use of ["date", "ordinal", "phrase", "code"] as const) for (const text of phraseData[use]) add(text, use);
  for (const text of extra) add(text, "phrase");
  const trie = new Trie<readonly Phrase[]>();
  for (const [tail, phrases] of byTail) trie.add(tail, phrases.sort((a, b) => b.head.length - a.head.length));
  return trie;
}

function indexHedges(): Pick<NumberLexicon, "hedgesBefore" | "hedgesAfter"> {
  const hedgesBefore = new SuffixTrie<Hedge>();
  const hedgesAfter = new Trie<Hedge>();
  for (const { word, ...hedge } of hedgeData.before) hedgesBefore.add(word, hedge as Hedge);
  for (const { word, ...hedge } of hedgeData.after) hedgesAfter.add(word, hedge as Hedge);
  return { hedgesBefore, hedgesAfter };
}

let shared: NumberLexicon | undefined;

/** The lexicon of the built-in dictionaries, built on first use. */
export function defaultNumberLexicon(): NumberLexicon {
  return (shared ??= createNumberLexicon());
}
