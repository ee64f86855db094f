import type { Span } from "../model/span.js";
import { isLatin, isLineBreak, isWideDigit, isWideLatin, skipBlanks, trimBlanks } from "./characters.js";

/**
 * A stretch of a document as the eye reads it: the line breaks and indents inside a hard-wrapped paragraph are taken out, and
 * full-width digits, letters and ％ are folded to half width. The document's text is never altered: `spanOf` leads back.
 */
export interface Reading {
  readonly text: string;
  /** Document offset of a character of the reading. */
  offsetAt(index: number): number;
  /** Document span of `text.slice(start, end)`; an empty stretch gives an empty span. */
  spanOf(start: number, end: number): Span;
}

/**
 * Reads one block. A line break goes together with the blanks around it, except between two Latin words, where a single space
 * stands in its place. Every character of the reading stands for exactly one character of the document.
 */
export function readBlock(text: string, span: Span): Reading {
  const raw = text.slice(span.start, span.end);
  const needs = needsOf(raw);
  if (!needs.joining) return new StraightReading(needs.folding ? foldWidth(raw) : raw, span.start);
  const joined = joinLines(raw, span.start);
  return new JoinedReading(needs.folding ? foldWidth(joined.text) : joined.text, joined.starts, joined.shifts);
}

/** A block that stands on one line: offsets differ by where it starts. */
class StraightReading implements Reading {
  readonly text: string;
  readonly #start: number;

  constructor(text: string, start: number) {
    this.text = text;
    this.#start = start;
  }

  offsetAt(index: number): number {
    return this.#start + index;
  }

  spanOf(start: number, end: number): Span {
    return { start: this.#start + start, end: this.#start + end };
  }
}

class JoinedReading implements Reading {
  readonly text: string;
  /** Where each run of unbroken characters starts in the reading, ascending… */
  readonly #starts: readonly number[];
  /** …and how far the document's offsets are ahead there. */
  readonly #shifts: readonly number[];

  constructor(text: string, starts: readonly number[], shifts: readonly number[]) {
    this.text = text;
    this.#starts = starts;
    this.#shifts = shifts;
  }

  offsetAt(index: number): number {
    let low = 1;
    let high = this.#starts.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.#starts[middle]! <= index) low = middle + 1;
      else high = middle;
    }
    return index + this.#shifts[low - 1]!;
  }

  spanOf(start: number, end: number): Span {
    const from = this.offsetAt(start);
    return { start: from, end: end > start ? this.offsetAt(end - 1) + 1 : from };
  }
}

function needsOf(raw: string): { joining: boolean; folding: boolean } {
  let joining = false;
  let folding = false;
  for (let i = 0; i < raw.length; i++) {
    const code = raw.charCodeAt(i);
    if (code <= 0x85 || code === 0x2028 || code === 0x2029) joining ||= isLineBreak(code);
    else if (code >= 0xff05) folding ||= isWideDigit(code) || isWideLatin(code) || code === 0xff05 || code === 0xff0e;
  }
  return { joining, folding };
}

/** Same length before and after, so no offset moves. A ．is a decimal point only between digits. */
function foldWidth(text: string): string {
  return text
    .replace(/[０-９Ａ-Ｚａ-ｚ％]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/(?<=[0-9])．(?=[0-9])/g, ".");
}

function joinLines(raw: string, base: number): { text: string; starts: number[]; shifts: number[] } {
  const starts = [0];
  const shifts = [base];
  let text = "";
  let from = 0;
  for (let i = 0; i < raw.length; i++) {
    if (!isLineBreak(raw.charCodeAt(i))) continue;
    const gapStart = trimBlanks(raw, from, i);
    const gapEnd = skipBlanks(raw, i);
    const betweenWords = isLatin(raw.charCodeAt(gapStart - 1)) && isLatin(raw.charCodeAt(gapEnd));
    text += raw.slice(from, gapStart);
    if (betweenWords) text += " ";
    // The space stands for the first blank of the gap, so it belongs to the run before.
    starts.push(text.length);
    shifts.push(base + gapEnd - text.length);
    from = gapEnd;
    i = gapEnd - 1;
  }
  // A gap at the very end leads nowhere: the reading ends where its last character does.
  if (from >= raw.length && starts.length > 1) {
    starts.pop();
    shifts.pop();
  }
  text += raw.slice(from);
  return { text, starts, shifts };
}
