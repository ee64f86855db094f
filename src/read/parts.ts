import type { Origin, Piece } from "../model/origin.js";

/** Words that stand in one piece in the file. */
export interface Run {
  readonly text: string;
  readonly origin: Origin;
}

/** A paragraph as a file has it. A line feed in a run is a break that its author set inside the paragraph. */
export interface ParagraphPart {
  readonly kind: "paragraph" | "heading";
  readonly runs: readonly Run[];
  /** Of a heading, from 1. */
  readonly level?: number | undefined;
  /** Given where the paragraph has a place of its own, as a box on a page; else it is that of its first run. */
  readonly origin?: Origin | undefined;
}

export interface CellPart {
  readonly parts: readonly DocumentPart[];
}

/** A table with its merged cells resolved: the same cell object stands in all of its places. Rows may differ in length. */
export interface TablePart {
  readonly kind: "table";
  readonly rows: readonly (readonly CellPart[])[];
  readonly origin: Origin;
}

export type DocumentPart = ParagraphPart | TablePart;

/** A cell that holds as much prose is a page's column, and its table the page's layout. */
const PROSE_CHARACTERS = 400;
const PROSE_SHARE = 0.6;

/** True for a table that only frames text: one column, or one cell with most of the words in paragraphs or tables of its own. */
export function isFrame({ rows }: TablePart): boolean {
  if (rows.every((row) => row.every((cell) => cell === row[0]))) return true;
  const sizes = [...new Set(rows.flat())].map((cell) => ({ cell, size: sizeOf(cell) }));
  const whole = sizes.reduce((sum, { size }) => sum + size, 0);
  return sizes.some(
    ({ cell, size }) => cell.parts.length > 1 && size >= PROSE_CHARACTERS && size >= whole * PROSE_SHARE,
  );
}

/** True where a run begins in the file just where the piece ends. */
export function goesOn({ span, origin }: Piece, next: Origin): boolean {
  const length = span.end - span.start;
  if (origin.format === "docx" && next.format === "docx") {
    const isPlain = origin.generated === undefined && next.generated === undefined;
    return isPlain && origin.part === next.part && origin.paragraph === next.paragraph && origin.offset + length === next.offset;
  }
  if (origin.format === "html" && next.format === "html") {
    return origin.line === next.line && origin.column + length === next.column;
  }
  return false;
}

function sizeOf(cell: CellPart): number {
  let size = 0;
  for (const part of cell.parts) {
    if (part.kind === "table") for (const inner of new Set(part.rows.flat())) size += sizeOf(inner);
    else for (const { text } of part.runs) size += text.length;
  }
  return size;
}
