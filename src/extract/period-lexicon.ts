import data from "../../dictionaries/periods.json";
import { Trie } from "../text/trie.js";

/** What a word for time says, counted from the report's own year. */
export type PeriodWord =
  | { readonly kind: "year"; readonly offset: number }
  | { readonly kind: "stock"; readonly offset: number }
  | { readonly kind: "months"; readonly first: number; readonly last: number }
  | { readonly kind: "plan"; readonly year: number }
  | { readonly kind: "same"; readonly offset: number | null };

interface PeriodEntry {
  readonly word: PeriodWord;
  readonly notBefore: readonly string[];
}

const words = new Trie<PeriodEntry>();
const notBefore = data.notBefore as Readonly<Record<string, readonly string[]>>;
const add = (text: string, word: PeriodWord): void => words.add(text, { word, notBefore: notBefore[text] ?? [] });
for (const [text, offset] of Object.entries(data.years)) add(text, { kind: "year", offset });
for (const [text, offset] of Object.entries(data.stocks)) add(text, { kind: "stock", offset });
for (const [text, [first, last]] of Object.entries(data.months)) add(text, { kind: "months", first: first!, last: last! });
for (const [text, offset] of Object.entries(data.same)) add(text, { kind: "same", offset });
for (const [text, year] of Object.entries(data.plans)) {
  // Without quotes the plain words must show that a plan is meant: 十五 alone is fifteen.
  for (const quoted of [`“${text}”`, `"${text}"`, `「${text}」`]) {
    add(quoted, { kind: "plan", year });
    for (const end of data.planEnds) add(quoted + end, { kind: "plan", year });
  }
  for (const end of data.planEnds) add(text + end, { kind: "plan", year });
}

/** The word for time that begins at `at`, unless what follows makes a name of it. */
export function periodWordAt(text: string, at: number): { readonly word: PeriodWord; readonly end: number } | undefined {
  const match = words.longestAt(text, at);
  if (match === undefined || match.value.notBefore.some((name) => text.startsWith(name, match.end))) return undefined;
  return { word: match.value.word, end: match.end };
}
