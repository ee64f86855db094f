import type { Cell } from "../../model/table.js";
import { isFigure, isSameCell } from "./cell-states.js";
import { isYear, plainText } from "./cell-text.js";
import { headsLabels, isSheetNumber } from "./head-words.js";
import type { CellState } from "./layout.js";
import { saysUnit } from "./read-label.js";

/** Rows that belong together: titles, a head and the body below it, as places in the grid. */
export interface Stretch {
  readonly titles: readonly string[];
  readonly headRows: readonly number[];
  readonly bands: readonly string[];
  readonly start: number;
  end: number;
}

/** A table's cells with what each holds. */
export interface Grid {
  readonly rows: readonly (readonly Cell[])[];
  readonly states: readonly (readonly CellState[])[];
}

/** Cuts a grid into stretches: a new one begins where a row has words in the columns of figures. */
export function findStretches(grid: Grid): readonly Stretch[] {
  const stretches: Stretch[] = [];
  for (let row = 0; row < grid.rows.length; ) {
    const lead = readLead(grid, row);
    const body = readBody(grid, lead.start);
    const last = stretches.at(-1);
    if (body.end === lead.start && lead.headRows.length === 0) return stretches;
    // A row of words across the figures that is no head only names a group of rows; a head said again stands on a new page.
    const goesOn = last !== undefined && (lead.headRows.length === 0 ? !lead.titles.some(isSheetNumber) : repeatsHead(grid, last.headRows, lead.headRows));
    if (goesOn) {
      stretches[stretches.length - 1] = { ...last, headRows: [...last.headRows, ...lead.headRows], end: body.end };
    } else stretches.push({ ...lead, end: body.end });
    row = Math.max(body.end, row + 1);
  }
  return stretches;
}

/** Titles and head, up to the first row of the body. */
function readLead(grid: Grid, from: number): Stretch {
  const figures = columnsOfFigures(grid, from);
  const titles: string[] = [];
  const heads: { readonly row: number; readonly share: number }[] = [];
  let row = from;
  for (; row < grid.rows.length; row++) {
    if (holdsFigures(grid, row) && !holdsYears(grid, row)) break;
    const words = wordsOf(grid, row);
    if (words.length === 0) continue;
    const share = shareInWords(grid, row, figures);
    const title = words.length === 1 || words.some(saysUnit);
    if (title && heads.length === 0) titles.push(...words);
    else if (title || (heads.length > 0 && share < HEAD_SHARE)) break;
    else heads.push({ row, share });
  }
  const fullest = heads.reduce((most, { share }) => Math.max(most, share), 0);
  const full = heads.filter(({ share }) => share === fullest);
  const bands = heads.filter(({ share }) => share < fullest);
  return { titles, headRows: full.map((head) => head.row), bands: bands.flatMap((head) => wordsOf(grid, head.row)), start: row, end: row };
}

/** A head has words over at least this much of the columns that hold figures. */
const HEAD_SHARE = 0.5;

/** Goes on until a row has words over the figures instead. */
function readBody(grid: Grid, from: number): { readonly end: number; readonly figures: ReadonlySet<number> } {
  const figures = new Set<number>();
  let row = from;
  for (; row < grid.rows.length; row++) {
    if (holdsFigures(grid, row)) {
      grid.states[row]!.forEach((state, column) => isFigure(state) && figures.add(column));
      continue;
    }
    if (figures.size > 0 && shareInWords(grid, row, figures) >= HEAD_SHARE && startsAnew(grid, row)) break;
  }
  // What stands over the new head, 附表2 in the first cell, belongs to it.
  while (row < grid.rows.length && row > from && isSheetRow(grid, row - 1)) row--;
  return { end: row, figures };
}

/** 丙 | 见附件 is a row of the body: a title stands alone, and a head begins with 项目 or its like. */
function startsAnew(grid: Grid, row: number): boolean {
  const words = wordsOf(grid, row);
  return words.length === 1 || headsLabels(words[0]!) || words.some(saysUnit);
}

function isSheetRow(grid: Grid, row: number): boolean {
  const words = wordsOf(grid, row);
  return words.length === 1 && isSheetNumber(words[0]!);
}

function columnsOfFigures(grid: Grid, from: number): ReadonlySet<number> {
  let first = from;
  while (first < grid.rows.length && (!holdsFigures(grid, first) || holdsYears(grid, first))) first++;
  return readBody(grid, first).figures;
}

const holdsFigures = ({ states }: Grid, row: number): boolean => states[row]!.some(isFigure);

/** 指标 2023 2024: years are heads, not figures. */
function holdsYears({ rows, states }: Grid, row: number): boolean {
  const years = rows[row]!.filter((_, column) => isFigure(states[row]![column])).map(({ text }) => text);
  if (years.length < 2 || !years.every(isYear)) return false;
  const steps = years.slice(1).map((year, i) => Number(year) - Number(years[i]));
  return steps.every((step) => step === 1) || steps.every((step) => step === -1);
}

function shareInWords(grid: Grid, row: number, columns: ReadonlySet<number>): number {
  if (columns.size === 0) return 0;
  let words = 0;
  for (const column of columns) if (hasWords(grid, row, column)) words++;
  return words / columns.size;
}

/** In a head a year is a word. */
const hasWords = (grid: Grid, row: number, column: number): boolean =>
  grid.states[row]![column] === "words" || (isYear(grid.rows[row]![column]!.text) && holdsYears(grid, row));

/** The words of a row, a merged cell's once. */
function wordsOf(grid: Grid, row: number): readonly string[] {
  const cells = grid.rows[row]!;
  return cells.filter((cell, column) => hasWords(grid, row, column) && !isSameCell(cell, cells[column - 1])).map(({ text }) => plainText(text));
}

function repeatsHead({ rows }: Grid, earlier: readonly number[], later: readonly number[]): boolean {
  const [a, b] = [earlier.slice(0, later.length), later];
  return a.length === b.length && a.every((row, i) => rows[row]!.every((cell, column) => plainText(cell.text) === plainText(rows[b[i]!]![column]!.text)));
}

