import frame from "../../dictionaries/frame.json";
import { isBlank, isDigit, skipBlanks, trimBlanks } from "./characters.js";
import { leadNumberAt } from "./numbering.js";

/** Longer lines are prose, and no table of contents goes on past one. */
const LONGEST_ENTRY = 80;
const MOST_ENTRIES = 200;
const LONGEST_CAPTION = 20;

/**
 * The passages that belong to a table of contents: those between 目录 and the place where its first entry comes back as a
 * heading, and every line that ends in a dotted leader and a page number.
 */
export function findContents(texts: readonly string[]): ReadonlySet<number> {
  const inside = new Set<number>();
  for (let i = 0; i < texts.length; i++) {
    const text = texts[i]!;
    if (hasLeader(text)) inside.add(i);
    if (text.length > LONGEST_CAPTION || !frame.contents.includes(withoutBlanks(text))) continue;
    inside.add(i);
    const end = endOfContents(texts, i + 1);
    for (; i + 1 < end; i++) inside.add(i + 1);
  }
  return inside;
}

/** The passage that repeats the first entry, if need be without its number; where none does, the first one without a page number. */
function endOfContents(texts: readonly string[], first: number): number {
  let limit = first;
  const most = Math.min(texts.length, first + MOST_ENTRIES);
  while (limit < most && texts[limit]!.length <= LONGEST_ENTRY) limit++;
  for (const keyOf of [entryKey, unnumberedKey]) {
    const entry = keyOf(texts[first] ?? "");
    for (let i = first + 1; i < limit; i++) if (keyOf(texts[i]!) === entry) return i;
  }
  let end = first;
  while (end < limit && pageNumberStart(texts[end]!) >= 0) end++;
  return end;
}

function unnumberedKey(text: string): string {
  return entryKey(text.slice(leadNumberAt(text, skipBlanks(text, 0))?.end ?? 0));
}

/** What an entry and its heading have in common: no blanks, no leader, no page number. */
function entryKey(text: string): string {
  const page = pageNumberStart(text);
  return withoutBlanks(page < 0 ? text : text.slice(0, page));
}

/** Where the blank or leader before a closing page number starts, or -1. */
function pageNumberStart(text: string): number {
  if (text.length > LONGEST_ENTRY * 2) return -1;
  const end = trimBlanks(text, 0, text.length);
  let digits = end;
  while (digits > 0 && isDigit(text.charCodeAt(digits - 1))) digits--;
  let gap = digits;
  while (gap > 0 && (isBlank(text.charCodeAt(gap - 1)) || isLeader(text[gap - 1]!))) gap--;
  return digits < end && end - digits <= 3 && gap < digits && gap > 0 ? gap : -1;
}

function hasLeader(text: string): boolean {
  const start = pageNumberStart(text);
  if (start < 0) return false;
  let leaders = 0;
  for (let i = start; i < text.length; i++) if (isLeader(text[i]!)) leaders++;
  return leaders >= 2;
}

function isLeader(mark: string): boolean {
  return mark === "." || mark === "…" || mark === "·" || mark === "．";
}

export function withoutBlanks(text: string): string {
  return text.replace(/[\s\u200b-\u200d\u2060\ufeff]+/g, "");
}
