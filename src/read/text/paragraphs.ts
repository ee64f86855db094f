import { detectWrapping, isFull, isIndented, type Wrapping } from "./line-wrapping.js";
import type { Line } from "./lines.js";
import { startsWithNumbering } from "./numbering-mark.js";
import { isTorn } from "./torn-lines.js";
import { isSentenceEnd } from "./wrap-unit.js";

/** Tells whether the second of two neighbouring lines goes on with the paragraph of the first; `isJoined` where the first goes on itself. */
export type Continues = (line: Line, next: Line, isJoined: boolean) => boolean;

/** Texts cut at each pause, as subtitles are, have so many lines that stop at a comma; others have none. */
const PAUSE_SHARE = 0.04;
const LEAST_PAUSES = 5;
/** Shorter lines before a comma are a salutation: 各位代表， */
const CLAUSE_CHARACTERS = 6;
/** Paragraphs are held to be marked (by an indent or a blank line) where so many of those that can be told are. */
const MARKED_SHARE = 0.7;

/** Finds out, over the whole document, how its paragraphs were broken into lines. `lines` are those outside of tables. */
export function findContinuation(text: string, lines: readonly Line[]): Continues {
  const spaced = areSpacedOut(lines);
  // Where a blank line follows every line, blank lines say nothing.
  const close = spaced ? lines.map((line) => ({ ...line, isAfterBlank: false })) : lines;
  const wrapping = detectWrapping(text, close);
  const goesOn = wrapping === null ? goesOnAtPauses(text, close) : goesOnWhenFull(text, close, wrapping);
  return (line, next, isJoined) =>
    (spaced || !next.isAfterBlank) &&
    (goesOn(line, next) || isTorn(text, line, next, isJoined && wrapping === null));
}

function goesOnWhenFull(text: string, lines: readonly Line[], wrapping: Wrapping): (line: Line, next: Line) => boolean {
  const marked = findMarkedClasses(text, lines, wrapping);
  return (line, next) => {
    if (isIndented(next, wrapping.margin)) return false;
    if (!isFull(text, line, next, wrapping)) return false;
    if (startsWithNumbering(text, next.start)) return marked.numbered;
    // Where nothing marks paragraphs, a title behind a full sentence still tells that one ended.
    return marked.plain || !isSentenceEnd(text, line.end - 1) || !looksLikeTitle(text, next, wrapping);
  };
}

/** Whether paragraphs, numbered ones and others, begin with an indent or behind a blank line: seen where the line before has room left. */
function findMarkedClasses(
  text: string,
  lines: readonly Line[],
  wrapping: Wrapping,
): { readonly numbered: boolean; readonly plain: boolean } {
  const seen = { numbered: 0, plain: 0 };
  const marked = { numbered: 0, plain: 0 };
  for (let i = 1; i < lines.length; i++) {
    const line = lines[i]!;
    if (!line.isAfterBlank && isFull(text, lines[i - 1]!, line, wrapping)) continue;
    const kind = startsWithNumbering(text, line.start) ? "numbered" : "plain";
    seen[kind]++;
    if (line.isAfterBlank || isIndented(line, wrapping.margin)) marked[kind]++;
  }
  return {
    numbered: seen.numbered > 0 && marked.numbered >= seen.numbered * MARKED_SHARE,
    plain: seen.plain > 0 && marked.plain >= seen.plain * MARKED_SHARE,
  };
}

/** A line with room left that ends in mid-sentence can only be a title or a signature. */
function looksLikeTitle(text: string, line: Line, { measure, width }: Wrapping): boolean {
  return line[measure] < width * 0.8 && !isSentenceEnd(text, line.end - 1);
}

function goesOnAtPauses(text: string, lines: readonly Line[]): (line: Line, next: Line) => boolean {
  const isPause = (line: Line): boolean =>
    "，、".includes(text.charAt(line.end - 1)) && line.end - line.start >= CLAUSE_CHARACTERS;
  const pauses = lines.filter(isPause).length;
  if (pauses < LEAST_PAUSES || pauses < lines.length * PAUSE_SHARE) return () => false;
  return (line, next) =>
    isPause(line) && next.indent <= line.indent && !startsWithNumbering(text, next.start);
}

function areSpacedOut(lines: readonly Line[]): boolean {
  const apart = lines.filter((line) => line.isAfterBlank).length;
  return lines.length > 4 && apart >= (lines.length - 1) * 0.9;
}
