import { cellOf, type Cell, type Line } from "./lines.js";
import type { Word } from "./words.js";

/** Where the cells of one column stand. */
export interface Column {
  readonly left: number;
  readonly right: number;
}

/** Share of the lines that may reach over the gap between two columns. */
const SPANNING_SHARE = 0.12;
/** In em: gaps between columns are wider than this. */
const LEAST_GAP = 0.35;
/** So many lines tell where columns meet even if there is no gap to see between a right-aligned and a left-aligned one. */
const TELLING_LINES = 4;

type Extent = Pick<Cell, "left" | "right">;

/** Finds the columns that the cells of many lines stand in, from left to right. */
export function findColumns(lines: readonly Line[]): Column[] {
  const isTelling = lines.length >= TELLING_LINES;
  const gap = LEAST_GAP * Math.min(...lines.map(({ em }) => em));
  const trim = isTelling ? 0.45 * gap : 0;
  // Heads reach over several columns: where there are enough lines below, those tell.
  const body = lines.slice(lines.length < TELLING_LINES ? 0 : lines.length < 6 ? 1 : 2);
  const edges = body
    .flatMap(({ cells }): readonly Extent[] => (isTelling ? cells.flatMap(wordExtents) : cells))
    .flatMap(({ left, right }) => {
      const inset = Math.min(trim, (right - left) / 4);
      return [{ at: left + inset, step: 1 }, { at: right - inset, step: -1 }];
    })
    .sort((a, b) => a.at - b.at || b.step - a.step);
  const tolerated = Math.floor(body.length * SPANNING_SHARE);
  const columns: { left: number; right: number }[] = [];
  let covering = 0;
  let open: number | null = null;
  for (const { at, step } of edges) {
    const before = covering;
    covering += step;
    if (before <= tolerated && covering > tolerated) open = at;
    else if (before > tolerated && covering <= tolerated && open !== null) {
      const last = columns.at(-1);
      if (last !== undefined && open - last.right < Math.max(gap, 2 * trim) - trim / 5) last.right = at;
      else columns.push({ left: open, right: at });
      open = null;
    }
  }
  return addSparse(columns, lines);
}

/** Adds columns that few lines have a cell in, all of it beside the other columns. */
function addSparse(columns: readonly Column[], lines: readonly Line[]): Column[] {
  const beside = lines
    .flatMap(({ cells }) => cells.filter(({ left, right }) => columns.every((column) => right <= column.left || left >= column.right)))
    .flatMap(wordExtents)
    .sort((a, b) => a.left - b.left);
  const sparse: { left: number; right: number; count: number }[] = [];
  for (const { left, right } of beside) {
    const last = sparse.at(-1);
    if (last !== undefined && left < last.right) {
      last.right = Math.max(last.right, right);
      last.count++;
    } else sparse.push({ left, right, count: 1 });
  }
  const added = sparse.filter(({ count }) => count > 1).map(({ left, right }) => ({ left, right }));
  return [...columns, ...added].sort((a, b) => a.left - b.left);
}

/** The words of a cell; only a figure can stand in a column of its own beside one, without a gap that makes it a cell of its own. */
function wordExtents({ words }: Cell): readonly Extent[] {
  const extents: { left: number; right: number }[] = [];
  words.forEach((word, index) => {
    const previous = words[index - 1];
    if (previous !== undefined && !isFigureWord(word) && !isFigureWord(previous)) extents.at(-1)!.right = word.right;
    else extents.push({ left: word.left, right: word.right });
  });
  return extents;
}

/** True for a word that is nothing but a figure. */
export function isFigureWord({ text }: Word): boolean {
  return /^[-−－+]?[\d,.，．０-９]+[%％‰]?$/u.test(text);
}

/** The first and last column that a cell stands in; where it stands between two, both with the first behind the second. */
export function placeCell({ left, right }: Extent, columns: readonly Column[], em: number): readonly [number, number] {
  const slack = Math.min(0.3 * em, (right - left) / 4);
  const first = columns.findIndex((column) => column.right > left + slack);
  if (first === -1) return [columns.length - 1, columns.length - 1];
  let last = first - 1;
  while (last + 1 < columns.length && columns[last + 1]!.left < right - slack) last++;
  return last < first ? [first, Math.max(0, first - 1)] : [first, last];
}

/** The columns of all cells of a line, from left to right. */
export function placeCells(cells: readonly Cell[], columns: readonly Column[], em: number): readonly (readonly [number, number])[] {
  const places = cells.map((cell) => placeCell(cell, columns, em));
  const settled: (readonly [number, number])[] = [];
  places.forEach(([first, last], index) => {
    if (first <= last) {
      settled.push([first, last]);
      return;
    }
    // Between two columns: the one that is not taken, or the nearer.
    const isLeftTaken = (settled.at(-1)?.[1] ?? -1) >= last;
    const isRightTaken = (places[index + 1]?.[0] ?? columns.length) <= first;
    const isNearLeft = cells[index]!.left - columns[last]!.right < columns[first]!.left - cells[index]!.right;
    const column = !isLeftTaken && (isRightTaken || isNearLeft) ? last : first;
    settled.push([column, column]);
  });
  return settled;
}

/** Cuts a cell whose words stand in several columns, which a narrow gap parts. */
export function splitAtColumns(cell: Cell, columns: readonly Column[], em: number): readonly Cell[] {
  if (cell.words.length < 2) return [cell];
  const cells: Word[][] = [];
  let past = -1;
  for (const word of cell.words) {
    const [from, to] = placeCell(word, columns, em);
    if (cells.length === 0 || (from > past && from <= to)) cells.push([]);
    cells.at(-1)!.push(word);
    past = Math.max(past, to);
  }
  return cells.length === 1 ? [cell] : cells.map(cellOf);
}
