import { findLines, type Cell, type Line } from "./lines.js";
import type { Word } from "./words.js";

/** Lines that are read one after the other: a page's, or those of one of its columns. */
export interface Region {
  readonly lines: readonly Line[];
}

/** A column has so many lines that begin at its edge. */
const LEAST_LINES = 4;
/** In em: lines of one column begin within so much. */
const EDGE_SLACK = 0.3;
/** In em: a column is so wide, and its lines are on average half of that. */
const LEAST_COLUMN = 8;
/** Share of a column's lines that take its whole width, as running text does and the cells of a table do not. */
const FULL_SHARE = 0.5;
const WHOLE_WIDTH = 0.85;

/**
 * Columns are seen where many lines begin at one place inside the page, nothing crosses that place, and lines on both sides are filled as running
 * text is. What stands above and below the columns is read before and after them.
 */
export function findRegions(lines: readonly Line[]): readonly Region[] {
  const gutters = findGutters(lines);
  if (gutters.length === 0) return [{ lines }];
  const [top, bottom] = extentOf(lines, gutters);
  const regions: Region[] = [];
  const add = (words: readonly Word[]): void => {
    if (words.length > 0) regions.push({ lines: findLines(words) });
  };
  add(lines.slice(0, top).flatMap(wordsOf));
  const columns: Word[][] = Array.from({ length: gutters.length + 1 }, () => []);
  for (const line of lines.slice(top, bottom)) {
    for (const cell of line.cells) {
      columns[gutters.filter((gutter) => cell.left >= gutter).length]!.push(...cell.words);
    }
  }
  for (const column of columns) add(column);
  add(lines.slice(bottom).flatMap(wordsOf));
  return regions;
}

/** Where the second and further columns begin, from left to right. */
function findGutters(lines: readonly Line[]): number[] {
  if (lines.filter(({ cells }) => cells.length > 1).length < LEAST_LINES) return [];
  const em = median(lines.map((line) => line.em));
  const edges = lines.flatMap(({ cells }) => cells.slice(1).map(({ left }) => left)).sort((a, b) => a - b);
  const candidates: { readonly at: number; readonly count: number }[] = [];
  for (let from = 0; from < edges.length; ) {
    let to = from;
    while (to < edges.length && edges[to]! - edges[from]! <= 2 * EDGE_SLACK * em) to++;
    if (to - from >= LEAST_LINES) candidates.push({ at: edges[from]! - EDGE_SLACK * em, count: to - from });
    from = to;
  }
  const gutters: number[] = [];
  for (const { at } of candidates) {
    if (gutters.length > 0 && at - gutters.at(-1)! < LEAST_COLUMN * em) continue;
    const [top, bottom] = extentOf(lines, [at]);
    if (bottom - top >= LEAST_LINES) gutters.push(at);
  }
  return gutters.length > 0 && areProse(lines, gutters, em) ? gutters : [];
}

/** The stretch of lines, first and past the last, that the gutters part; the longest where several do. */
function extentOf(lines: readonly Line[], gutters: readonly number[]): readonly [number, number] {
  let best: readonly [number, number] = [0, 0];
  for (let from = 0; from < lines.length; from++) {
    let to = from;
    while (to < lines.length && !crosses(lines[to]!, gutters)) to++;
    if (to - from > best[1] - best[0]) best = [from, to];
    from = to;
  }
  return best;
}

function crosses({ cells }: Line, gutters: readonly number[]): boolean {
  return cells.some(({ left, right }) => gutters.some((gutter) => left < gutter && right > gutter));
}

function areProse(lines: readonly Line[], gutters: readonly number[], em: number): boolean {
  const [top, bottom] = extentOf(lines, gutters);
  const columns: Cell[][] = Array.from({ length: gutters.length + 1 }, () => []);
  for (const line of lines.slice(top, bottom)) {
    for (const cell of line.cells) columns[gutters.filter((gutter) => cell.left >= gutter).length]!.push(cell);
  }
  return columns.every((cells) => {
    if (cells.length < LEAST_LINES) return false;
    const left = Math.min(...cells.map((cell) => cell.left));
    const rights = cells.map((cell) => cell.right).sort((a, b) => a - b);
    const right = rights[Math.floor(rights.length * 0.9)]!;
    const full = cells.filter((cell) => cell.right - cell.left >= (right - left) * WHOLE_WIDTH).length;
    return right - left >= LEAST_COLUMN * em && full >= cells.length * FULL_SHARE;
  });
}

function wordsOf({ cells }: Line): readonly Word[] {
  return cells.flatMap(({ words }) => words);
}

export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
