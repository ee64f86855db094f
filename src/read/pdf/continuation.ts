import { startsWithNumbering } from "../text/numbering-mark.js";
import { isNeverFirst, isSentenceEnd, leadingUnit } from "../text/wrap-unit.js";
import type { Edges } from "./edges.js";
import type { Stretch } from "./line-text.js";
import type { Line } from "./lines.js";

/** A line with what tells how it stands among the others. */
export interface SetLine {
  readonly line: Line;
  readonly stretches: readonly Stretch[];
  readonly text: string;
  readonly edges: Edges;
}

/** In em: the first line of a paragraph is set in by two characters; less than one is the play of setting. */
const LEAST_INDENT = 1.2;
const GREATEST_INDENT = 2.6;
/** In em: room that a full line may leave beside what had to go to the next. */
const FULL_SLACK = 1.1;
/**
 * In em: room that what is never broken may leave, by rules of its own: a ratio, a code, a Latin name. Where paragraphs are told by their indent,
 * a line that stops in mid-sentence goes on below it.
 */
const WIDEST_UNIT = 8;
/** Lines of one paragraph differ in size no more than by an index or a bold word. */
const SIZE_SLACK = 0.12;
/** Times the usual distance of lines: paragraphs parted by a space. */
const PARTED = 1.45;
/** In em: a centred line has room on both sides, equal but for so much. */
const CENTRE_SLACK = 1.2;
/** A title of fewer characters fits on one line and does not go on. */
const LEAST_TITLE = 9;
const DATE = /^[（(]?[\d０-９一二三四五六七八九十〇○零]{2,4}年.{1,3}月(?:.{1,3}日)?[）)]?$/u;

/** Tells whether `next` goes on with the paragraph that `line` stands in; `isMarked` where the document sets first lines in. */
export function goesOn(previous: SetLine, next: SetLine, isMarked: boolean): boolean {
  const { line, edges } = previous;
  const below = next.line;
  if (line.angle !== below.angle || !haveOneSize(line, below)) return false;
  const isBelow = line.page === below.page && line.base > below.base;
  if (isBelow && line.base - below.base > PARTED * edges.leading * Math.max(1, line.size / edges.em)) return false;
  if (isNeverFirst(next.text.charAt(0))) return true;
  // The first line of a long title fills the page and is not seen to be centred.
  if (isCentred(next)) return (isCentred(previous) || isLarge(previous)) && isBelow && isTitlePair(previous, next);
  if ((isIndented(next) && !isSetOut(previous, next)) || isCentred(previous)) return false;
  const isEnd = isSentenceEnd(previous.text, previous.text.length - 1);
  if (!isFull(previous, next)) return isMarked && !isEnd && edges.right - line.right <= WIDEST_UNIT * line.em;
  return isMarked || !isEnd || !startsWithNumbering(next.text, 0);
}

/** Whether the lines are set in one size or, where a remark in another fills most of one, meet in one. */
function haveOneSize(line: Line, next: Line): boolean {
  const last = line.cells.at(-1)!.words.at(-1)!;
  const first = next.cells[0]!.words[0]!;
  return isNear(line.size, next.size) || isNear(last.size, first.size);
}

function isNear(size: number, other: number): boolean {
  return Math.abs(size - other) <= SIZE_SLACK * Math.max(size, other);
}

/** Whether paragraphs of the document begin with an indent: seen where the line before has room left. */
export function areMarked(lines: readonly SetLine[]): boolean {
  let seen = 0;
  let marked = 0;
  for (let i = 1; i < lines.length; i++) {
    const [previous, next] = [lines[i - 1]!, lines[i]!];
    if (isCentred(next) || isCentred(previous) || isFull(previous, next)) continue;
    seen++;
    if (isIndented(next)) marked++;
  }
  return marked * 2 >= seen;
}

/** True where a line ends because what follows did not fit. */
function isFull({ line, edges }: SetLine, next: SetLine): boolean {
  // A comma at the end had to fit with its empty half.
  const room = edges.right - Math.max(line.right, line.cells.at(-1)!.words.at(-1)!.right);
  if (room <= FULL_SLACK * line.em) return true;
  const unit = leadingUnit(next.text, 0, next.text.length, "columns", true) / 2;
  return room <= (unit + FULL_SLACK / 2) * line.em;
}

function isIndented({ line, edges }: SetLine): boolean {
  return Math.abs(line.left - edges.left) >= LEAST_INDENT * line.em;
}

/** Where hardly any line goes on with another, the one that stands further left than an indented first line shows the edge itself. */
function isSetOut({ line, text }: SetLine, { line: next, edges }: SetLine): boolean {
  const indent = line.left - next.left;
  if (isSentenceEnd(text, text.length - 1)) return false;
  return next.left < edges.left && line.page === next.page && indent >= LEAST_INDENT * line.em && indent <= GREATEST_INDENT * line.em;
}

function isCentred(set: SetLine): boolean {
  const { line, edges } = set;
  const before = line.left - edges.left;
  const behind = edges.right - line.right;
  const isSetIn = before > 1.5 * edges.em && before < GREATEST_INDENT * edges.em && !isLarge(set);
  return !isSetIn && before >= LEAST_INDENT * edges.em && Math.abs(before - behind) <= CENTRE_SLACK * line.em;
}

/** A title on two lines, and not a title with an author, a date or a subtitle below. */
function isTitlePair(previous: SetLine, next: SetLine): boolean {
  if (previous.line.font !== next.line.font || next.text.startsWith("—") || DATE.test(next.text)) return false;
  if (startsWithNumbering(next.text, 0) || /[。！？]$/u.test(previous.text)) return false;
  const isSubtitle = previous.text.startsWith("—") && !/[上议）)]$/u.test(previous.text);
  return isSubtitle || (isLarge(previous) && previous.line.width >= LEAST_TITLE);
}

function isLarge({ line, edges }: SetLine): boolean {
  return line.size > edges.em * (1 + SIZE_SLACK);
}
