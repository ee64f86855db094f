import { isDigit, skipBlanks, trimBlanks, wholeCharacters } from "./characters.js";

/** The words of a heading: `text.slice(start, end)`. */
export interface HeadingWords {
  readonly start: number;
  readonly end: number;
  /** True where they are all of their sentence and carry no figure: a heading and nothing else. */
  readonly pure: boolean;
}

/** A longer first sentence says more than a heading would. */
const LONGEST_HEADING = 60;

/** Reads the heading in `text.slice(from, to)`, the first sentence behind a number: all of it, or its first clause. */
export function headingWordsAt(text: string, from: number, to: number): HeadingWords {
  let start = Math.min(skipBlanks(text, from), to);
  // 首先，完善制度: the comma belongs to neither.
  if (start < to && "，,：:".includes(text[start]!)) start = Math.min(skipBlanks(text, start + 1), to);
  const end = withoutStops(text, start, to);
  const figure = findFigure(text, start, Math.min(end, start + LONGEST_HEADING));
  if (end - start <= LONGEST_HEADING && !figure) return { start, end, pure: true };
  const limit = Math.min(end, start + LONGEST_HEADING);
  for (let i = start + 1; i < limit; i++) {
    if ("，；：,;:".includes(text[i]!)) return { start, end: trimBlanks(text, start, i), pure: false };
  }
  return { start, end: Math.max(start, trimBlanks(text, start, wholeCharacters(text, limit))), pure: false };
}

/** Leaves out the marks that close a heading: 。：； and blanks. */
function withoutStops(text: string, start: number, to: number): number {
  let end = to;
  for (;;) {
    end = trimBlanks(text, start, end);
    if (end <= start || !"。！？；：，、,;:.．｡!?".includes(text[end - 1]!)) return end;
    end--;
  }
}

/** An Arabic number that is no year or date and stands outside quotes and titles: figures are statements. */
function findFigure(text: string, start: number, end: number): boolean {
  let quoted = 0;
  for (let i = start; i < end; i++) {
    const mark = text[i]!;
    if ("“《「".includes(mark)) quoted++;
    else if ("”》」".includes(mark)) quoted = Math.max(0, quoted - 1);
    if (!isDigit(text.charCodeAt(i))) continue;
    let after = i;
    while (after < text.length && isDateCode(text.charCodeAt(after))) after++;
    if (quoted === 0 && !"年月日".includes(text[after] ?? " ")) return true;
    i = after;
  }
  return false;
}

/** Digits and the dashes of 2021—2025年. */
function isDateCode(code: number): boolean {
  return isDigit(code) || code === 0x2d || code === 0x2013 || code === 0x2014 || code === 0x7e || code === 0xff5e;
}
