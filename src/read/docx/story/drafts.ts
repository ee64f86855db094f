import type { OriginOf } from "../../../model/origin.js";

/** What the file says of a paragraph, before styles and numbering are worked out. */
export interface ParagraphDraft {
  readonly kind: "paragraph";
  readonly part: string;
  /**
   * The 0-based place among all `w:p` of the part in document order: those in tables, text boxes, both branches of an
   * `mc:AlternateContent`, and deleted ones count too, so that a writer finds it by counting start tags alone.
   */
  readonly index: number;
  /**
   * The words that the paragraph itself shows; offsets are into them, in UTF-16 units. A tab, a break, a hyphen and a symbol
   * count one each. Not counted: the generated label, what stands in the paragraph's text boxes, hidden and deleted text,
   * the instructions of fields.
   */
  text: string;
  properties: ParagraphProperties;
  /** The end of the paragraph is deleted or hidden: the next one goes on in the same line (17.13.5.15, 17.3.2.36). */
  isEndHidden: boolean;
  /** What stands in text boxes that are anchored here. */
  boxes: Draft[] | null;
}

/** Set on the paragraph itself; `null` where it is not. */
export interface ParagraphProperties {
  readonly style: string | null;
  /** 17.3.1.19; numbering 0 switches it off. */
  readonly numbering: string | null;
  readonly numberingLevel: number | null;
  /** From 0; 9 is body text (17.3.1.20). */
  readonly outlineLevel: number | null;
}

export const NO_PROPERTIES: ParagraphProperties = { style: null, numbering: null, numberingLevel: null, outlineLevel: null };

export type Merge = "restart" | "continue";

export interface CellDraft {
  /** Columns of the grid that it takes (17.4.17). */
  span: number;
  /** Goes on the cell above (17.4.84), or, in old files, the one to the left (17.4.22). */
  vertical: Merge | null;
  horizontal: Merge | null;
  /** By a tracked change. */
  isRemoved: boolean;
  readonly drafts: Draft[];
}

export interface RowDraft {
  readonly cells: CellDraft[];
  /** Columns of the grid that the row leaves free in front (17.4.15). */
  before: number;
  isRemoved: boolean;
}

export interface TableDraft {
  readonly kind: "table";
  readonly rows: RowDraft[];
  readonly origin: OriginOf<"docx">;
}

export type Draft = ParagraphDraft | TableDraft;
