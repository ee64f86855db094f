import { advanceOf, isDigit, isWide, widthOf } from "./characters.js";
import { raiseDigits } from "../raised-digits.js";
import type { Cell, Line } from "./lines.js";
import type { Word } from "./words.js";

/** Characters of about one width, and the place that they take on the line. */
export interface Stretch {
  readonly text: string;
  readonly word: Word;
  readonly left: number;
  readonly right: number;
}

/** In em: between letters and digits a wider gap is a blank. */
const BLANK_GAP = 0.15;
/** So many words of one character each, and so large a share of all, show that a line was set character by character. */
const LEAST_SET_APART = 3;
const SET_APART_SHARE = 0.7;
/** An index is so much smaller than its line (browsers: five sixths) and stands so much higher, as shares of the line's size. */
const INDEX_SIZE = 0.85;
const INDEX_RISE = 0.15;

export function wordsOf(stretches: readonly Stretch[]): string {
  let words = "";
  for (const { text } of stretches) words += text;
  return words;
}

export function textOf(line: Line): string {
  return wordsOf(joinLine(line));
}

export function textOfCell(cell: Cell, line: Line): string {
  return wordsOf(joinCell(cell, line));
}

/** The stretches of a line of prose; where it has a gap as wide as a character, a blank is put. */
export function joinLine(line: Line): Stretch[] {
  const stretches: Stretch[] = [];
  for (const cell of line.cells) {
    const last = stretches.at(-1);
    if (last !== undefined) stretches.push({ text: " ", word: last.word, left: last.right, right: Math.max(last.right, cell.left) });
    stretches.push(...joinCell(cell, line));
  }
  return stretches;
}

/**
 * The stretches of words that belong together. Blanks beside a Chinese character are gaps that setting made (between Chinese and digits, in justified
 * and letter-spaced lines) and are closed; between Latin words and figures they are kept.
 */
export function joinCell({ words }: Cell, line: Line): Stretch[] {
  const stretches: Stretch[] = [];
  const areSpacedOut = areSetApart(words);
  words.forEach((word, index) => {
    const previous = words[index - 1];
    if (previous !== undefined && isApart(words, index, areSpacedOut)) {
      stretches.push({ text: " ", word, left: Math.min(previous.right, word.left), right: word.left });
    }
    pushStretches(stretches, word, raiseIndex(word, previous, line));
  });
  return stretches;
}

/** Whether a true blank stands in front of the token at `index`. */
function isApart(words: readonly Word[], index: number, areSpacedOut: boolean): boolean {
  const previous = words[index - 1]!;
  const word = words[index]!;
  const before = previous.text.charCodeAt(previous.text.length - 1);
  const after = word.text.charCodeAt(0);
  if (isWide(before) || isWide(after)) return false;
  if (!word.isAfterBlank && word.left - previous.right < BLANK_GAP * word.em) return false;
  return !isInsideFigure(words, index, before, after, areSpacedOut);
}

/** A figure set with gaps: 12. 5, 36.5 %, and 2 0 2 5 in a line set character by character. A number of a list in front of a figure is apart: `1. 2025年`. */
function isInsideFigure(words: readonly Word[], index: number, before: number, after: number, areSpacedOut: boolean): boolean {
  const previous = words[index - 1]!;
  if (areSpacedOut && (isDigit(before) || isPoint(before)) && (isDigit(after) || isPoint(after))) return true;
  if (isDigit(before) && (after === 0x25 || after === 0x2030)) return true;
  if (isDigit(before) && isPoint(after) && isDigit(words[index]!.text.charCodeAt(1))) return true;
  if (isPoint(before) && isDigit(after)) return index > 1 || previous.text.length > 3 || /[^\d.]/u.test(previous.text);
  return false;
}

/** Whether characters were set one by one with room between them, digits included. */
function areSetApart(words: readonly Word[]): boolean {
  const alone = words.filter(({ text }) => text.length === 1).length;
  return words.length >= LEAST_SET_APART && alone >= words.length * SET_APART_SHARE;
}

function isPoint(code: number): boolean {
  return code === 0x2e || code === 0x2c;
}

/** The raised number of a note must not be read as part of a figure. */
function raiseIndex(word: Word, previous: Word | undefined, line: Line): string {
  const { text } = word;
  const isRaised = word.size <= line.size * INDEX_SIZE && word.base - line.base >= line.size * INDEX_RISE;
  return isRaised ? raiseDigits(text, previous?.text ?? "") : text;
}

/** Cuts where the width of the characters changes, so that a figure has a rectangle of its own. */
function pushStretches(stretches: Stretch[], word: Word, text: string): void {
  const { scale, gap } = advanceOf(text, word.right - word.left, word.em);
  let at = word.left;
  for (let from = 0; from < text.length; ) {
    const wide = isWide(text.charCodeAt(from));
    let to = from + 1;
    while (to < text.length && isWide(text.charCodeAt(to)) === wide) to++;
    const part = text.slice(from, to);
    const end = at + widthOf(part) * scale + (part.length - 1) * gap;
    stretches.push({ text: part, word, left: at, right: end });
    at = end + gap;
    from = to;
  }
}
