import type { Span } from "../model/span.js";
import { cellsOf, ELLIPSIS, shorten, stretchOf, takeHead, takeTail, widthOf } from "./cells.js";
import type { Cell, Stretch } from "./cells.js";

/** `^` stands under the figure that a finding is about, `~` under those that it disagrees with. */
export type Sign = "^" | "~";

export interface Mark {
  readonly span: Span;
  readonly sign: Sign;
}

/**
 * A line of text and the line of marks that goes under it.
 *
 *     …共收到申请61件，其中不予受理21件，受理43件…
 *               ~~~~            ~~~~      ^^^^
 */
export interface ExcerptRow {
  readonly text: string;
  readonly signs: string;
  readonly marks: readonly Mark[];
}

/** Columns of text kept on each side of a mark before another row is begun. */
const LEAST_CONTEXT = 8;

/**
 * Shows the marked words of a sentence in as few rows of at most `width` columns as they need. What lies too far from any
 * mark is left out. The work depends on the number of marks and the width, not on the length of the sentence.
 */
export function excerptRows(text: string, sentence: Span, marks: readonly Mark[], width: number): ExcerptRow[] {
  const rows: ExcerptRow[] = [];
  let open: Mark[] = [];
  for (const mark of inOrder(marks, text.length)) {
    if (open.length > 0 && leastWidth(text, sentence, [...open, mark], width) > width) {
      rows.push(layOut(text, sentence, open, width));
      open = [];
    }
    open.push(mark);
  }
  if (open.length > 0) rows.push(layOut(text, sentence, open, width));
  return rows;
}

/** Sorted, none empty and none overlapping: where two do, the later one gives way. */
export function inOrder(marks: readonly Mark[], length: number): Mark[] {
  const sorted = marks
    .map(({ span, sign }) => ({ span: atLeastOne(span, length), sign }))
    .sort((a, b) => a.span.start - b.span.start || a.sign.charCodeAt(0) - b.sign.charCodeAt(0));
  const kept: Mark[] = [];
  for (const mark of sorted) {
    const start = Math.max(mark.span.start, kept.at(-1)?.span.end ?? 0);
    if (start < mark.span.end) kept.push({ sign: mark.sign, span: { start, end: mark.span.end } });
  }
  return kept;
}

/** An empty span (something is missing here) is shown at the character that follows it. */
export function atLeastOne({ start, end }: Span, length: number): Span {
  if (end > start) return { start, end };
  return start < length ? { start, end: start + 1 } : { start: Math.max(0, length - 1), end: length };
}

interface Pieces {
  readonly before: Stretch;
  readonly marked: readonly (readonly Cell[])[];
  readonly between: readonly Stretch[];
  readonly after: Stretch;
}

function cutUp(text: string, sentence: Span, marks: readonly Mark[], width: number): Pieces {
  const spans = marks.map((mark) => mark.span);
  const first = spans[0] ?? sentence;
  const last = spans.at(-1) ?? sentence;
  const indent = /^\s*/.exec(text.slice(sentence.start, Math.min(first.start, sentence.start + width)))?.[0].length ?? 0;
  const from = Math.min(sentence.start + indent, first.start);
  return {
    before: stretchOf(text, { start: from, end: first.start }, width),
    marked: spans.map((span) => shorten(cellsOf(text.slice(span.start, Math.min(span.end, span.start + width))), width / 2)),
    between: spans.slice(1).map((span, index) => stretchOf(text, { start: spans[index]?.end ?? 0, end: span.start }, width)),
    after: stretchOf(text, { start: last.end, end: Math.max(last.end, sentence.end) }, width),
  };
}

/** Columns that the pieces take with `context` columns kept on each side of every mark. */
function widthWith(pieces: Pieces, context: number): number {
  const outer = [pieces.before, pieces.after].map(({ width }) => Math.min(width, context + 1));
  const inner = pieces.between.map(({ width }) => Math.min(width, 2 * context + 1));
  return [...outer, ...inner, ...pieces.marked.map(widthOf)].reduce((sum, width) => sum + width, 0);
}

function leastWidth(text: string, sentence: Span, marks: readonly Mark[], width: number): number {
  return widthWith(cutUp(text, sentence, marks, width), LEAST_CONTEXT);
}

function layOut(text: string, sentence: Span, marks: readonly Mark[], width: number): ExcerptRow {
  const pieces = cutUp(text, sentence, marks, width);
  let context = width;
  while (context > 0 && widthWith(pieces, context) > width) context -= 1;

  let line = "";
  let signs = "";
  const put = (cells: readonly Cell[], sign: string): void => {
    for (const cell of cells) {
      line += cell.glyph;
      signs += sign.repeat(cell.width);
    }
  };

  if (pieces.before.width > context + 1) put([ELLIPSIS, ...takeTail(pieces.before.tail, context)], " ");
  else put(pieces.before.tail, " ");
  pieces.marked.forEach((cells, index) => {
    put(cells, marks[index]?.sign ?? " ");
    const gap = pieces.between[index];
    if (!gap) return;
    if (gap.width <= 2 * context + 1) put(gap.head, " ");
    else put([...takeHead(gap.head, context), ELLIPSIS, ...takeTail(gap.tail, context)], " ");
  });
  if (pieces.after.width > context + 1) put([...takeHead(pieces.after.head, context), ELLIPSIS], " ");
  else put(pieces.after.head, " ");
  return { text: line.trimEnd(), signs: signs.trimEnd(), marks };
}
