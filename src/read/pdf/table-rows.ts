import type { Cell, Line } from "./lines.js";
import { joinCell, type Stretch } from "./line-text.js";
import { isFigureWord, placeCells, splitAtColumns } from "./table-columns.js";
import { pitchOf, type TableLines } from "./tables.js";

/** A cell of a rebuilt table: the same object in all columns that it reaches over. */
export interface GridCell {
  readonly stretches: Stretch[];
}

export interface PageTable {
  readonly lines: readonly Line[];
  readonly rows: readonly (readonly GridCell[])[];
}

/** A line with fewer cells than this share of the columns may be the rest of a wrapped row. */
const WHOLE_ROW = 0.5;
/** As a share of the usual distance of rows: a wrapped line stands nearer to its row. */
const WRAP_DISTANCE = 0.8;
/** In em: lines as near as this are of one row, however full: a cell of two lines stands above and below the middle of its row. */
const SAME_ROW = 0.85;

/** Puts the cells of a table's lines into rows and columns. */
export function buildTable(lines: readonly Line[], { first, past, columns }: TableLines): PageTable {
  const own = lines.slice(first, past);
  const rows = groupRows(own, columns.length).map((group) => {
    const row: (GridCell | null)[] = columns.map(() => null);
    for (const line of group) {
      const cells = line.cells.flatMap((cell) => splitAtColumns(cell, columns, line.em));
      placeCells(cells, columns, line.em).forEach(([from, to], index) => {
        const target = row[from] ?? { stretches: [] };
        target.stretches.push(...joinCell(cells[index]!, line));
        for (let column = from; column <= to; column++) row[column] ??= target;
      });
    }
    return row.map((cell) => cell ?? { stretches: [] });
  });
  return { lines: own, rows };
}

/** The lines of each row, from the top. A line that fills few columns goes with its nearer neighbour, where that is nearer than rows are. */
export function groupRows(lines: readonly Line[], columns: number): Line[][] {
  const isWhole = lines.map(({ cells }) => cells.length > 1 && cells.length >= columns * WHOLE_ROW);
  const whole = lines.filter((_, index) => isWhole[index]);
  const pitch = whole.length > 1 ? pitchOf(whole) : 0;
  const gaps = lines.map((line, index) => (index === 0 ? Infinity : lines[index - 1]!.base - line.base));
  const leansUp = (index: number): boolean => !isWhole[index] && gaps[index]! <= (gaps[index + 1] ?? Infinity);
  const leansDown = (index: number): boolean => !isWhole[index] && (gaps[index + 1] ?? Infinity) < gaps[index]!;
  const groups: { lines: Line[]; hasWhole: boolean }[] = [];
  lines.forEach((line, index) => {
    const last = groups.at(-1);
    const isNear = gaps[index]! <= WRAP_DISTANCE * pitch && (leansUp(index) || leansDown(index - 1));
    const isSame = gaps[index]! <= SAME_ROW * line.em;
    const isOther = last === undefined || last.lines.some((other) => haveFiguresInOneColumn(other, line) || (!isSame && isLabelled(other) && isLabelled(line)));
    if (!isOther && (isSame || (isNear && !(last.hasWhole && isWhole[index])))) {
      last.lines.push(line);
      last.hasWhole ||= isWhole[index]!;
    } else {
      groups.push({ lines: [line], hasWhole: isWhole[index]! });
    }
  });
  return groups.map((group) => group.lines);
}

/** A figure is not wrapped: two of them in one column are of two rows, however near. */
export function haveFiguresInOneColumn(above: Line, line: Line): boolean {
  return line.cells.some((cell) => isFigure(cell) && above.cells.some((other) => isFigure(other) && cell.left < other.right && cell.right > other.left));
}

/** A label and a figure are a row by themselves, however many of its cells are empty. */
function isLabelled({ cells }: Line): boolean {
  return !isFigure(cells[0]!) && cells.slice(1).some(isFigure);
}

export function isFigure({ words }: Cell): boolean {
  return words.length === 1 && isFigureWord(words[0]!);
}

/** The rows without those at the top that say again what stood over the columns on the page before. */
export function withoutHead(rows: readonly (readonly GridCell[])[], next: readonly (readonly GridCell[])[]): readonly (readonly GridCell[])[] {
  let head = 0;
  while (head < next.length && head < rows.length && rowText(rows[head]!) === rowText(next[head]!)) head++;
  return next.slice(head);
}

function rowText(row: readonly GridCell[]): string {
  return row.map(({ stretches }) => stretches.map(({ text }) => text).join("")).join("\t");
}
