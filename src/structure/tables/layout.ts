import type { NumberingStyle } from "../../model/section.js";

/**
 * What a cell holds. `blank` was not filled in, `zero` is a figure that is nought, `none` is a sign (/ — －) that nothing can stand
 * here; `words` is everything else that is no figure.
 */
export type CellState = "blank" | "zero" | "none" | "figure" | "words";

/** What a column is there for. */
export type ColumnRole =
  /** Names what its rows speak of: 项目, 指标, 地区. */
  | "label"
  /** Holds figures that say something. */
  | "figures"
  /** Gives each row's unit: 计量单位. */
  | "unit"
  /** Numbers the rows, codes them, or remarks on them: 序号, 科目编码, 备注. */
  | "aside";

export interface Column {
  readonly index: number;
  readonly role: ColumnRole;
  /** The head's words from the outermost to the innermost, without units, blanks and 其中; what merged cells repeat is there once. */
  readonly head: readonly string[];
  /** The unit that the head gives: 产量（万吨） → 万吨, 增长% → %. */
  readonly unit: string | null;
  /** 其中：一般债: what stands in the column is part of what stands in one before it. */
  readonly among: boolean;
}

/** What opens a label: 其中 lists some of what a row above holds; 加 and 减 say how a row counts. */
export type Opening = "among" | "plus" | "minus";

/** How a row stands to the rows around it. */
export interface Row {
  readonly index: number;
  /** The label's words from the outermost to the innermost, without numbering, units, blanks and 其中; empty where it has none. */
  readonly label: readonly string[];
  /** The unit that the label gives in brackets, or that stands in the row's unit column. */
  readonly unit: string | null;
  /** The label gives the unit itself: the row is a measure, and the columns are what it is taken of. */
  readonly measured: boolean;
  /** The number in front of the label. */
  readonly number: { readonly style: NumberingStyle; readonly ordinal: number } | null;
  readonly opening: Opening | null;
  /** Blanks in front of the innermost label, where the file keeps them. */
  readonly indent: number;
}

/** One of the tables that stand side by side: label columns with the columns behind them, up to the next ones. */
export interface Side {
  readonly labelColumns: readonly number[];
  /** All of its columns but those of labels. */
  readonly columns: readonly Column[];
  /** The rows of the body in which it has anything. */
  readonly rows: readonly Row[];
}

/**
 * A stretch of rows with a head of its own. Most tables are one part; a grid may hold several sheets one under the other, each with
 * its caption, and a part may go on in the next table behind a page break.
 */
export interface TablePart {
  readonly caption: string | null;
  /** The unit of all its figures that have no other: 单位：万元 → 万元. */
  readonly unit: string | null;
  readonly headRows: readonly number[];
  /** The words of rows over the head that name groups of columns, but not which: 收入 and 支出. */
  readonly bands: readonly string[];
  /** First row of the body, and the one behind its last. */
  readonly start: number;
  readonly end: number;
  readonly sides: readonly Side[];
  /** Goes on from the last part of the table before. */
  readonly continues: boolean;
  /** False where the cells do not fit the head, as in a table read wrongly: its figures are then in no relation. */
  readonly sound: boolean;
}

/** A table's parts and what each of its cells holds. */
export interface Layout {
  readonly parts: readonly TablePart[];
  readonly states: readonly (readonly CellState[])[];
}
