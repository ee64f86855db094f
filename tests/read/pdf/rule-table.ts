import { widthOf, wrapText } from "./lay-out.js";
import type { RuleSpec, TextSpec } from "./write-pdf.js";

/** A table as its author ruled it. Lengths are in points. */
export interface TableSpec {
  readonly left: number;
  readonly top: number;
  /** Of the columns. */
  readonly widths: readonly number[];
  readonly rowHeight: number;
  /** Cells row by row; `<` goes on with the cell on the left, `^` with the one above. A cell of figures is set to the right, another centred. */
  readonly rows: readonly (readonly string[])[];
  readonly size?: number;
  /** Nothing is drawn at the left and right of the table. */
  readonly isOpen?: boolean;
  /** Rows, from 0, below which nothing is drawn. */
  readonly bareBelow?: readonly number[];
  /** Columns, from 0, with nothing drawn at their right. */
  readonly bareRight?: readonly number[];
  /** Rules are thin areas that are filled. */
  readonly isFilled?: boolean;
}

export interface SetTable {
  readonly texts: readonly TextSpec[];
  readonly rules: readonly RuleSpec[];
}

const PADDING = 4;

/** Sets a table; where its cells are merged, no rule is drawn between them. A label too long for its cell is wrapped. */
export function ruleTable(table: TableSpec): SetTable {
  const { left, top, widths, rowHeight, rows, size = 10, isOpen = false, bareBelow = [], bareRight = [], isFilled = false } = table;
  const xs = widths.reduce((edges, width) => [...edges, edges.at(-1)! + width], [left]);
  const yOf = (row: number): number => top - row * rowHeight;
  const texts: TextSpec[] = [];
  const rules: RuleSpec[] = [];
  rows.forEach((cells, row) => {
    cells.forEach((text, column) => {
      const isLast = column === cells.length - 1;
      if (row === 0) rules.push({ x1: xs[column]!, y1: top, x2: xs[column + 1]!, y2: top, isFilled });
      if (column === 0 && !isOpen) rules.push({ x1: left, y1: yOf(row + 1), x2: left, y2: yOf(row), isFilled });
      const isBare = bareBelow.includes(row) || rows[row + 1]?.[column] === "^" || (rows[row + 1]?.[column] === "<" && text === "<" && isMergedBoth(rows, row + 1, column));
      if (!isBare) rules.push({ x1: xs[column]!, y1: yOf(row + 1), x2: xs[column + 1]!, y2: yOf(row + 1), isFilled });
      const isJoined = bareRight.includes(column) || cells[column + 1] === "<";
      if (isLast ? !isOpen : !isJoined) rules.push({ x1: xs[column + 1]!, y1: yOf(row + 1), x2: xs[column + 1]!, y2: yOf(row), isFilled });
      if (text === "<" || text === "^" || text === "") return;
      let right = column;
      while (cells[right + 1] === "<") right++;
      let bottom = row;
      while (rows[bottom + 1]?.[column] === "^") bottom++;
      texts.push(...setCell(text, { left: xs[column]!, right: xs[right + 1]!, top: yOf(row), bottom: yOf(bottom + 1), size }));
    });
  });
  return { texts, rules };
}

/** Whether a cell that goes on from the left belongs to one that also goes on from above. */
function isMergedBoth(rows: readonly (readonly string[])[], row: number, column: number): boolean {
  let first = column;
  while (rows[row]![first] === "<") first--;
  return rows[row]![first] === "^";
}

interface Place {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly size: number;
}

function setCell(text: string, { left, right, top, bottom, size }: Place): TextSpec[] {
  const lines = wrapText(text, (right - left - 2 * PADDING) / size, 0);
  const leading = size * 1.2;
  const first = (top + bottom) / 2 + ((lines.length - 1) * leading) / 2 - size * 0.36;
  const isFigure = /^[-\d.,%]+$/u.test(text);
  return lines.map((line, index) => {
    const room = right - left - widthOf(line) * size;
    return { text: line, x: isFigure ? left + room - PADDING : left + room / 2, y: first - index * leading, size };
  });
}
