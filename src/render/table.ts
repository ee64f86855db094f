import { cutToWidth, displayWidth, padEnd, padStart } from "./display-width.js";
import { makeOneLine } from "./visible.js";

export interface Column<Row> {
  readonly title: string;
  cell(row: Row): string;
  readonly align?: "right";
  /** Columns of the terminal after which a cell is cut. */
  readonly most: number;
}

const GAP = "  ";

/** Rows under their titles, each column as wide as its widest cell (a Chinese character takes two columns). */
export function renderTable<Row>(rows: readonly Row[], columns: readonly Column<Row>[], heading = (text: string) => text): string {
  const body = rows.map((row) => columns.map((column) => cutToWidth(makeOneLine(column.cell(row)), column.most)));
  const widths = columns.map((column, index) =>
    body.reduce((width, cells) => Math.max(width, displayWidth(cells[index] ?? "")), displayWidth(column.title)),
  );
  const line = (cells: readonly string[]): string =>
    columns
      .map(({ align }, index) => (align === "right" ? padStart : padEnd)(cells[index] ?? "", widths[index] ?? 0))
      .join(GAP)
      .trimEnd();
  const titles = heading(line(columns.map(({ title }) => title)));
  return `${[titles, ...body.map(line)].join("\n")}\n`;
}
