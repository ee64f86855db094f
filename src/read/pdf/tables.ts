import { median } from "./columns.js";
import { textOf, textOfCell } from "./line-text.js";
import { cellOf, isLoneCharacter, lineOfCells, type Cell, type Line } from "./lines.js";
import { startsWithNumbering } from "../text/numbering-mark.js";
import { findColumns, placeCell, placeCells, type Column } from "./table-columns.js";

/** Lines from `first` up to but not including `past` that make a table. */
export interface TableLines {
  readonly first: number;
  readonly past: number;
  readonly columns: readonly Column[];
}

/** In em: rows of a table follow at such a distance at most. */
const FARTHEST_ROW = 7;
/** Lines of a single cell that may stand between two rows: a wrapped cell, a label. */
const MOST_BETWEEN = 3;
/** In em: cells are aligned whose edges or centres differ by less. */
const ALIGNED = 0.8;
/** Rows that make a table. */
const LEAST_ROWS = 2;
/** So many of the last rows tell where the columns are while a table is followed. */
const SIGHT = 8;
/** A head stands no further above its table than so many times the distance of the rows. */
const HEAD_STEP = 1.5;
/** Points that lead from an entry of the contents to its page. */
const LEADERS = /[.．·…]{4,}/u;

/** Stands above the right end of a table and not in it. */
const UNIT = /^[（(]?(?:计量)?单位[：:]/u;

/** Finds the stretches of a region's lines whose cells stand below each other. */
export function findTables(lines: readonly Line[]): TableLines[] {
  const isRow = lines.map(looksLikeRow);
  const tables: TableLines[] = [];
  for (let i = 0; i < lines.length; ) {
    const table = isRow[i]! ? growTable(lines, isRow, i, tables.at(-1)?.past ?? 0) : null;
    if (table !== null) tables.push(table);
    i = table?.past ?? i + 1;
  }
  return tables;
}

function looksLikeRow(line: Line): boolean {
  const { cells } = line;
  if (cells.length < 2) return false;
  const first = textOfCell(cells[0]!, line);
  if (cells.length === 2 && startsWithNumbering(first, 0) && first.length <= 5) return false;
  return !cells.some((cell) => LEADERS.test(textOfCell(cell, line)));
}

/** `from` is where the table before ends: its lines are no head of this one. */
function growTable(lines: readonly Line[], isRow: readonly boolean[], first: number, from: number): TableLines | null {
  const rows = [lines[first]!];
  let past = first + 1;
  for (let next = past; next < lines.length && next - past <= MOST_BETWEEN; next++) {
    const line = lines[next]!;
    const above = lines[next - 1]!;
    if (line.page !== above.page || above.base - line.base > FARTHEST_ROW * Math.max(line.em, above.em)) break;
    if (isRow[next]! && (rows.slice(-3).some((row) => areAligned(row, line)) || (rows.length > 2 && standInColumns(line, findColumns(rows.slice(-SIGHT)))))) {
      rows.push(line);
      past = next + 1;
    } else if (isRow[next]! || !fitsOneColumn(line, rows)) break;
  }
  if (rows.length < LEAST_ROWS) return null;
  const columns = findColumns(joinLoneHeads(rows));
  if (columns.length < 2) return null;
  const top = headAbove(lines, first, from, columns);
  return { first: top - wrappedAbove(lines, top, from, rows, columns), past: past + wrappedBelow(lines, past, rows, columns), columns };
}

/** Where the heads of the columns begin, which may be centred over cells that are not. */
function headAbove(lines: readonly Line[], first: number, from: number, columns: readonly Column[]): number {
  const row = lines[first]!;
  const pitch = row.base - (lines[first + 1]?.base ?? row.base);
  let top = first;
  while (top > from) {
    const line = lines[top - 1]!;
    const step = line.base - lines[top]!.base;
    if (line.page !== row.page || step > FARTHEST_ROW * row.em || line.cells.length < 2) break;
    if (!standInColumns(line, columns) && !(step <= HEAD_STEP * pitch && standOverColumns(line, columns))) break;
    top--;
  }
  return top;
}

/** Heads are centred in columns whose cells begin at the left: as many words as there are columns, each nearest to its own. */
function standOverColumns(line: Line, columns: readonly Column[]): boolean {
  if (line.cells.length !== columns.length || UNIT.test(textOfCell(line.cells.at(-1)!, line))) return false;
  return placeCells(line.cells, columns, line.em).every(([first, last], index) => first === index && last === index);
}

/** Two characters of a head that stand far apart (地 区) over cells that stand between them are one cell. */
function joinLoneHeads(rows: readonly Line[]): readonly Line[] {
  return rows.map((row) => {
    const cells: Cell[] = [];
    for (const cell of row.cells) {
      const last = cells.at(-1);
      const isTorn = last !== undefined && isLoneCharacter(last) && isLoneCharacter(cell);
      if (isTorn && !rows.some((other) => other !== row && haveBoth(other, last, cell))) cells[cells.length - 1] = cellOf([...last.words, ...cell.words]);
      else cells.push(cell);
    }
    return cells.length === row.cells.length ? row : lineOfCells(cells);
  });
}

function haveBoth({ cells, em }: Line, left: Cell, right: Cell): boolean {
  const isOver = (cell: Cell, head: Cell): boolean => cell.left < head.right + em && cell.right > head.left - em;
  return cells.some((cell, index) => isOver(cell, left) && cells.slice(index + 1).some((other) => isOver(other, right)));
}

/** Whether each cell stands in columns of its own, and together they reach over most of the table. */
function standInColumns(line: Line, columns: readonly Column[]): boolean {
  const places = placeCells(line.cells, columns, line.em);
  if (line.left < columns[0]!.left - line.em || line.right > columns.at(-1)!.right + line.em) return false;
  return places.every(([first], index) => index === 0 || first > places[index - 1]![1]);
}

/** Whether at least two cells of each line stand below each other. */
function areAligned(above: Line, line: Line): boolean {
  const slack = ALIGNED * Math.max(above.em, line.em);
  let aligned = 0;
  for (const cell of line.cells) {
    const isAligned = above.cells.some((other) => {
      const centres = Math.abs(cell.left + cell.right - other.left - other.right) / 2;
      const shared = Math.min(cell.right, other.right) - Math.max(cell.left, other.left);
      return (
        Math.min(centres, Math.abs(cell.left - other.left), Math.abs(cell.right - other.right)) < slack ||
        shared >= 0.4 * Math.min(cell.right - cell.left, other.right - other.left)
      );
    });
    if (isAligned) aligned++;
  }
  return aligned >= 2 && aligned * 2 >= Math.min(line.cells.length, above.cells.length);
}

/** A line between two rows that stays within one column, as the rest of a wrapped cell does. */
function fitsOneColumn(line: Line, rows: readonly Line[]): boolean {
  const columns = findColumns(rows.slice(-SIGHT));
  return line.cells.every((cell) => {
    const [from, to] = placeCell(cell, columns, line.em);
    return from >= to && (columns[to + 1] === undefined || cell.right < columns[to + 1]!.left + line.em);
  });
}

function wrappedBelow(lines: readonly Line[], past: number, rows: readonly Line[], columns: readonly Column[]): number {
  let count = 0;
  while (past + count < lines.length && isWrapped(lines[past + count]!, lines[past + count - 1]!, rows, columns)) count++;
  return count;
}

function wrappedAbove(lines: readonly Line[], first: number, from: number, rows: readonly Line[], columns: readonly Column[]): number {
  let count = 0;
  while (first - count > from && isWrapped(lines[first - count - 1]!, lines[first - count]!, rows, columns)) count++;
  return count;
}

/** A line outside of a table that is nearer to the line inside than rows are to each other belongs to a wrapped cell. */
function isWrapped(outside: Line, inside: Line, rows: readonly Line[], columns: readonly Column[]): boolean {
  if (outside.page !== inside.page) return false;
  const pitch = pitchOf(rows);
  if (Math.abs(outside.base - inside.base) > 0.75 * pitch || Math.abs(outside.size - rows[0]!.size) > 0.1 * outside.size) return false;
  if (UNIT.test(textOf(outside))) return false;
  return outside.cells.every((cell) => {
    const [from, to] = placeCell(cell, columns, outside.em);
    return from >= to && cell.left >= columns[0]!.left - outside.em && cell.right <= columns.at(-1)!.right + outside.em;
  });
}

export function pitchOf(rows: readonly Line[]): number {
  const steps: number[] = [];
  for (let i = 1; i < rows.length; i++) if (rows[i]!.page === rows[i - 1]!.page) steps.push(rows[i - 1]!.base - rows[i]!.base);
  return median(steps);
}
