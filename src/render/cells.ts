import type { Span } from "../model/span.js";
import { characterWidth } from "./display-width.js";
import { makeOneLine } from "./visible.js";

/** One character as the terminal shows it. */
export interface Cell {
  readonly glyph: string;
  readonly width: number;
}

/** The words between two marks, or on the outer side of one. Those of a long stretch are only known near its ends. */
export interface Stretch {
  readonly head: readonly Cell[];
  readonly tail: readonly Cell[];
  readonly width: number;
}

export const ELLIPSIS: Cell = { glyph: "…", width: 1 };

/** Reads at most `reach` characters from each end, however long the stretch is. */
export function stretchOf(text: string, span: Span, reach: number): Stretch {
  if (span.end - span.start <= 2 * reach) {
    const cells = cellsOf(text.slice(span.start, span.end));
    return { head: cells, tail: cells, width: widthOf(cells) };
  }
  return {
    head: cellsOf(text.slice(span.start, span.start + reach)),
    tail: cellsOf(text.slice(span.end - reach, span.end)),
    width: Infinity,
  };
}

export function cellsOf(words: string): Cell[] {
  const glyphs = [...makeOneLine(words)];
  return glyphs.map((glyph) => ({ glyph, width: characterWidth(glyph) }));
}

export function widthOf(cells: readonly Cell[]): number {
  return cells.reduce((sum, cell) => sum + cell.width, 0);
}

export function shorten(cells: readonly Cell[], width: number): readonly Cell[] {
  if (widthOf(cells) <= width) return cells;
  return [...takeHead(cells, width - ELLIPSIS.width), ELLIPSIS];
}

export function takeHead(cells: readonly Cell[], width: number): readonly Cell[] {
  let used = 0;
  const end = cells.findIndex((cell) => (used += cell.width) > width);
  return end < 0 ? cells : cells.slice(0, end);
}

export function takeTail(cells: readonly Cell[], width: number): readonly Cell[] {
  return [...takeHead([...cells].reverse(), width)].reverse();
}
