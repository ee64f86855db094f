import type { Box } from "./origin.js";

/** Lines and columns count from one, columns in UTF-16 units; the end is exclusive. A saved page's are those of its decoded source. */
export interface LinePlace {
  readonly format: "text" | "html";
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** A point of a DOCX: see `Origin` for the counting. */
export interface DocxPoint {
  readonly part: string;
  readonly paragraph: number;
  readonly offset: number;
}

/** From a point to another, exclusive. `generated` where all of it is the label of automatic numbering, which stands before the offset. */
export interface DocxPlace extends DocxPoint {
  readonly format: "docx";
  readonly end: DocxPoint;
  readonly generated: boolean;
}

/** The rectangles that the words take, line by line; `page` is that of the first. */
export interface PdfPlace {
  readonly format: "pdf";
  readonly page: number;
  readonly boxes: readonly { readonly page: number; readonly box: Box }[];
}

/** Where a span of the report stands in the file that it was read from. */
export type Place = LinePlace | DocxPlace | PdfPlace;
