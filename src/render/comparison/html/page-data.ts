import type { FlagKind } from "../wording.js";
import type { Both } from "../../html/words.js";

/** What the page's script knows beside the table: plain JSON in a script element. All words are one visible line already. */
export interface PageData {
  readonly columns: readonly ColumnData[];
  readonly rows: readonly RowData[];
  /** Each sentence once; of a very long one, what stands around a figure. */
  readonly sentences: readonly string[];
  readonly flagNames: Readonly<Record<FlagKind | "disputed", Both>>;
}

export interface ColumnData {
  readonly title: Both;
  readonly place: string | null;
  readonly code: string | null;
  /** The same for all names of one place; empty where the report's place is unknown. */
  readonly series: string;
  readonly year: number | null;
  /** Key; empty where unknown. */
  readonly genre: string;
  readonly genreName: Both | null;
  readonly report: string | null;
  readonly date: string | null;
  readonly sources: readonly string[];
}

export interface RowData {
  readonly title: Both;
  readonly key: string | null;
  readonly field: string | null;
  /** 亿元: what the row's figures are shown in. */
  readonly unit: string;
  /** What is searched: names and key, in lower case. */
  readonly words: string;
  /** Only the columns that have something. */
  readonly cells: readonly (readonly [column: number, cell: CellData])[];
}

export interface CellData {
  /** In the row's unit; `null` where the report's figures cannot be one. */
  readonly value: string | null;
  readonly readings: readonly ReadingData[];
  readonly change: { readonly column: number; readonly by: string; readonly percent: number | null } | null;
  readonly rank: readonly [rank: number, of: number] | null;
}

export interface ReadingData {
  readonly text: string;
  readonly value: string;
  readonly min: string | null;
  readonly max: string | null;
  /** Index in `sentences`, and where the figure stands in it: `[0, 0]` where it could not be found. */
  readonly sentence: number;
  readonly at: readonly [start: number, end: number];
  readonly flags: readonly (readonly [kind: FlagKind, text: string])[];
  readonly like: readonly [name: string, score: number] | null;
}
