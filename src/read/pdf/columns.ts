import { findLines, type Cell, type Line } from "./lines.js";

/** Lines that are read one after the other: a page's, or those of one of its columns. */
export interface Region {
  /** At least one. */
  readonly lines: readonly Line[];
}

/** A column has so many lines that begin at its edge. */
const LEAST_LINES = 4;
/** Where a page has columns, a band of them has at least so many lines. */
const LEAST_BAND = 2;
/** In em: lines of one column begin within so much. */
const EDGE_SLACK = 0.3;
/** In em: a column is so wide, and its lines are on average half of that. */
const LEAST_COLUMN = 8;
/** Share of a column's lines that take its whole width, as running text does and the cells of a table do not. */
const FULL_SHARE = 0.5;
const WHOLE_WIDTH = 0.85;

/**
 * Columns are seen where many lines begin at one place inside the page, nothing crosses that place, and lines on both sides are filled as running
 * text is. A heading over the whole width parts them into bands, which are read one after the other; so is what stands above and below them.
 */
export function findRegions(lines: readonly Line[]): readonly Region[] {
  if (lines.length === 0) return [];
  const gutters = findGutters(lines);
  if (gutters.length === 0) return [{ lines }];
  const regions: Region[] = [];
  const add = (cells: readonly Cell[]): void => {
    if (cells.length > 0) regions.push({ lines: findLines(cells.flatMap(({ words }) => words)) });
  };
  let read = 0;
  for (const [top, bottom] of bandsOf(lines, gutters)) {
    const columns = columnsOf(lines.slice(top, bottom), gutters);
    if (!areProse(columns, LEAST_BAND, median(lines.map((line) => line.em)))) continue;
    add(lines.slice(read, top).flatMap(({ cells }) => cells));
    for (const column of columns) add(column);
    read = bottom;
  }
  add(lines.slice(read).flatMap(({ cells }) => cells));
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
    if (bandsOf(lines, [at]).some(([top, bottom]) => bottom - top >= LEAST_LINES)) gutters.push(at);
  }
  if (gutters.length === 0) return [];
  const longest = bandsOf(lines, gutters).reduce((best, band) => (band[1] - band[0] > best[1] - best[0] ? band : best), [0, 0]);
  return areProse(columnsOf(lines.slice(...longest), gutters), LEAST_LINES, em) ? gutters : [];
}

/** The stretches of lines, first and past the last, that no cell reaches over a gutter in. */
function bandsOf(lines: readonly Line[], gutters: readonly number[]): readonly (readonly [number, number])[] {
  const bands: (readonly [number, number])[] = [];
  for (let from = 0; from < lines.length; from++) {
    let to = from;
    while (to < lines.length && !crosses(lines[to]!, gutters)) to++;
    if (to > from) bands.push([from, to]);
    from = to;
  }
  return bands;
}

/** The cells of each column, from the top. */
function columnsOf(lines: readonly Line[], gutters: readonly number[]): readonly (readonly Cell[])[] {
  const columns: Cell[][] = Array.from({ length: gutters.length + 1 }, () => []);
  for (const { cells } of lines) {
    for (const cell of cells) columns[gutters.filter((gutter) => cell.left >= gutter).length]!.push(cell);
  }
  return columns;
}

function crosses({ cells }: Line, gutters: readonly number[]): boolean {
  return cells.some(({ left, right }) => gutters.some((gutter) => left < gutter && right > gutter));
}

function areProse(columns: readonly (readonly Cell[])[], leastLines: number, em: number): boolean {
  return columns.every((cells) => {
    if (cells.length < leastLines) return false;
    const left = Math.min(...cells.map((cell) => cell.left));
    const rights = cells.map((cell) => cell.right).sort((a, b) => a - b);
    const right = rights[Math.floor(rights.length * 0.9)]!;
    const full = cells.filter((cell) => cell.right - cell.left >= (right - left) * WHOLE_WIDTH).length;
    return right - left >= LEAST_COLUMN * em && full >= cells.length * FULL_SHARE;
  });
}

export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
