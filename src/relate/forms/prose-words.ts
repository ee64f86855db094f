import prose from "../../../dictionaries/forms/foi-prose.json";
import type { Statement } from "../../extract/statement.js";
import { Trie } from "../../text/trie.js";

/** What the words around a figure say, class by class. */
export type WordClasses = ReadonlySet<string>;

const IGNORED = "";
/** The class of a reason that is given for what is stated. */
export const REASON = "reason";
const words = new Trie<string>();
for (const [name, list] of Object.entries(prose.classes)) for (const word of list) words.add(word, name);
for (const word of prose.ignored) words.add(word, IGNORED);

const YEAR = /^(\d{4})年(?:度)?/;
const SIGNS = /[\s《》“”"]/gu;

/**
 * The classes of the words in a stretch of text, `null` where one of them is not known: what is not understood may narrow the
 * statement (市本级, 城建领域).
 */
export function classify(stretch: string, year: number | null): WordClasses | null {
  const plain = stretch.replace(SIGNS, "");
  const text = withoutReason(plain);
  const found = new Set<string>(text === plain ? [] : [REASON]);
  for (let i = 0; i < text.length; ) {
    const dated = YEAR.exec(text.slice(i, i + 6));
    const word = words.longestAt(text, i);
    if (dated !== null) {
      const name = classOfYear(Number(dated[1]), year);
      if (name === null) return null;
      if (name !== IGNORED) found.add(name);
      i += dated[0].length;
    } else if (word !== undefined) {
      if (word.value !== IGNORED) found.add(word.value);
      i = word.end;
    } else return null;
  }
  return found;
}

/** 因本机关不掌握等原因无法提供: 等 says that there are other reasons, but the writer may have counted this one alone. */
function withoutReason(text: string): string {
  if (!text.startsWith(prose.reasons.open)) return text;
  for (const close of prose.reasons.close) {
    const at = text.indexOf(close);
    if (at > 0) return text.slice(at + close.length);
  }
  return text;
}

function classOfYear(said: number, year: number | null): string | null {
  if (said === year) return IGNORED;
  if (year !== null && said === year - 1) return "last-year";
  return year !== null && said === year + 1 ? "next-year" : null;
}

/** Where the words of one statement end. */
const BOUNDARY = /[，,；;：:。、（）()！？]/u;
const LIST_MARKS: ReadonlySet<string> = new Set(["、"]);

/** The words that stand by a figure between two marks. */
export interface Surroundings {
  readonly before: string;
  readonly behind: string;
  /** The clause that follows, where it is near: 均获维持. */
  readonly next: string;
  /** What the sentence says before the figure. */
  readonly context: string;
}

/** How much of a sentence before a figure is looked at. */
const CONTEXT = 300;

/** `null` where the words run on too long to be a plain statement, or go on in words that are not looked at. */
export function surroundingsOf({ claim }: Statement, text: string, year: number | null): Surroundings | null {
  const { start, end } = claim.quantity.span;
  const { sentence } = claim;
  const context = text.slice(Math.max(sentence.start, start - CONTEXT), start);
  const from = startOfPiece(context, context.length);
  const before = context.slice(from);
  const earlier = context.slice(startOfPiece(context, from - 1), Math.max(0, from - 1));
  // 教育局、本机关收到…: a list of names; 予以公开9件、部分公开2件 is one of figures.
  if (LIST_MARKS.has(context[from - 1] ?? "") && !/\d/u.test(earlier)) return null;
  // 征地类申请中，予以公开9件: some of them.
  if (prose.among.some((word) => earlier.trimEnd().endsWith(word)) && classify(earlier, year) === null) return null;
  const [behind = "", next = ""] = text.slice(end, Math.min(sentence.end, end + 2 * prose.reach)).split(BOUNDARY, 2);
  if (Math.max(before.length, behind.length, next.length) > prose.reach) return null;
  return { before, behind, next, context };
}

function startOfPiece(text: string, end: number): number {
  let at = Math.max(0, end);
  while (at > 0 && !BOUNDARY.test(text[at - 1]!)) at--;
  return at;
}
