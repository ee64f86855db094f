import { isFigure, isSameCell } from "./cell-states.js";
import { plainText } from "./cell-text.js";
import type { Grid, Stretch } from "./find-stretches.js";
import { headsAside, headsLabels, headsUnits, opensList } from "./head-words.js";
import type { Column, ColumnRole } from "./layout.js";
import { readLabel, withoutUnitWord, type IsUnit } from "./read-label.js";

/** A column and how much of each kind its body holds. */
export interface ReadColumn extends Column {
  readonly figures: number;
  readonly words: number;
}

/** The columns of a stretch, by what their heads say and what stands in them. */
export function readColumns(grid: Grid, stretch: Stretch, isUnit: IsUnit): readonly ReadColumn[] {
  const width = grid.rows[0]?.length ?? 0;
  const heads = new Set(stretch.headRows);
  const figures = new Array<number>(width).fill(0);
  const words = new Array<number>(width).fill(0);
  const units = new Array<number>(width).fill(0);
  for (let row = stretch.start; row < stretch.end; row++) {
    if (heads.has(row)) continue;
    grid.states[row]!.forEach((state, column) => {
      if (isFigure(state)) figures[column]!++;
      else if (state === "words") {
        words[column]!++;
        if (isUnit(withoutUnitWord(plainText(grid.rows[row]![column]!.text)))) units[column]!++;
      }
    });
  }
  const columns = Array.from({ length: width }, (_, index) => index).filter((index) => index === 0 || !repeatsColumn(grid, stretch, index)).map((index): ReadColumn => {
    const head = readHead(grid, stretch, index, isUnit);
    const innermost = head.head.at(-1) ?? "";
    const counted = { figures: figures[index]!, words: words[index]! };
    const holdsUnits = headsUnits(innermost) && units[index]! * 2 > words[index]!;
    const role: ColumnRole = holdsUnits ? "unit" : roleOf(innermost, counted, isCounter(grid, stretch, index));
    return { index, ...head, ...counted, role };
  });
  return withLabels(columns);
}

/** 责任单位 before figures alone is what the rows speak of after all. */
function withLabels(columns: readonly ReadColumn[]): readonly ReadColumn[] {
  if (columns.some(({ role }) => role === "label")) return columns;
  const first = columns.find(({ role, words, figures }) => role === "aside" && words > figures);
  return columns.map((column) => (column === first ? { ...column, role: "label" } : column));
}

/** Cells that are all merged with those before them make no column of their own. */
function repeatsColumn({ rows, states }: Grid, { headRows, start, end }: Stretch, column: number): boolean {
  let merged = 0;
  const repeats = (row: number): boolean => {
    if (isSameCell(rows[row]![column], rows[row]![column - 1])) return ++merged > 0;
    return states[row]![column] === "blank" && (states[row]![column - 1] === "blank" || headRows.includes(row));
  };
  for (const row of headRows) if (!repeats(row)) return false;
  for (let row = start; row < end; row++) if (!repeats(row)) return false;
  return merged > 0;
}

function readHead(grid: Grid, stretch: Stretch, column: number, isUnit: IsUnit): Pick<Column, "head" | "unit" | "among"> {
  const head: string[] = [];
  let unit: string | null = null;
  let among = false;
  let above: number | undefined;
  // A head said again on a new page says nothing more.
  for (const row of stretch.headRows.filter((each) => each < stretch.start)) {
    const cell = grid.rows[row]![column];
    if (cell === undefined || (above !== undefined && isSameCell(grid.rows[above]![column], cell))) continue;
    above = row;
    const label = readLabel(cell.text, isUnit);
    unit = label.unit ?? unit;
    among ||= label.opening === "among" || opensList(label.words);
    if (label.words !== "" && !opensList(label.words) && label.words !== head.at(-1)) head.push(label.words);
  }
  return { head, unit, among };
}

function roleOf(head: string, { figures, words }: { readonly figures: number; readonly words: number }, counts: boolean): ColumnRole {
  if (headsAside(head) || counts) return "aside";
  if (figures > words) return headsLabels(head) && /年|月|时间/u.test(head) ? "label" : "figures";
  if (words > 0) return "label";
  return headsLabels(head) ? "label" : "figures";
}

/** 1, 2, 3… down the first column number the rows. */
function isCounter({ rows, states }: Grid, { start, end }: Stretch, column: number): boolean {
  if (column > 0 || end - start < 2) return false;
  let count = 0;
  for (let row = start; row < end; row++) {
    if (states[row]![column] === "blank") continue;
    if (rows[row]![column]!.text !== String(++count)) return false;
  }
  return count > 1;
}
