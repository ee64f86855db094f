import type { TableRows } from "../plain-blocks.js";
import { element } from "./xml.js";

/** The width between the margins of A4, in twentieths of a point. */
const WIDTH = 8844;
/** Only names are merged: figures beside or above one another may be equal. */
const HAS_DIGIT = /\d/;

/** A table as Word writes it; names beside each other that say the same are one cell with a `w:gridSpan`, one above the other a `w:vMerge`. */
export function writeTable({ rows }: TableRows, writeCell: (text: string) => string): string {
  const columns = Math.max(...rows.map((row) => row.length));
  const width = Math.floor(WIDTH / columns);
  const grid = element("w:tblGrid", {}, ...Array.from({ length: columns }, () => element("w:gridCol", { "w:w": width })));
  const properties = element("w:tblPr", {}, element("w:tblStyle", { "w:val": "a5" }), element("w:tblW", { "w:w": 0, "w:type": "auto" }));
  const written = rows.map((row, number) => {
    const cells = joinNeighbours(row).map(({ text, column, span }) => {
      const merge = mergeOf(rows, number, column);
      const cell = [
        element("w:tcW", { "w:w": width * span, "w:type": "dxa" }),
        span > 1 ? element("w:gridSpan", { "w:val": span }) : "",
        merge === "none" ? "" : element("w:vMerge", merge === "first" ? { "w:val": "restart" } : {}),
      ];
      return element("w:tc", {}, element("w:tcPr", {}, ...cell), writeCell(merge === "goes on" ? "" : text));
    });
    return element("w:tr", {}, ...cells);
  });
  // Word asks for a paragraph behind every table.
  return element("w:tbl", {}, properties, grid, ...written);
}

interface WideCell {
  readonly text: string;
  readonly column: number;
  readonly span: number;
}

function joinNeighbours(row: readonly string[]): readonly WideCell[] {
  const cells: WideCell[] = [];
  row.forEach((text, column) => {
    const last = cells.at(-1);
    if (last !== undefined && text !== "" && !HAS_DIGIT.test(text) && last.text === text) cells[cells.length - 1] = { ...last, span: last.span + 1 };
    else cells.push({ text, column, span: 1 });
  });
  return cells;
}

function mergeOf(rows: readonly (readonly string[])[], row: number, column: number): "none" | "first" | "goes on" {
  const text = rows[row]![column]!;
  if (text === "" || HAS_DIGIT.test(text)) return "none";
  const isSame = (other: number): boolean => rows[other]?.[column] === text && isNarrow(rows[other]!, column);
  if (!isNarrow(rows[row]!, column)) return "none";
  if (isSame(row - 1)) return "goes on";
  return isSame(row + 1) ? "first" : "none";
}

function isNarrow(row: readonly string[], column: number): boolean {
  return row[column - 1] !== row[column] && row[column + 1] !== row[column];
}
