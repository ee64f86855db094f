import type { Claim } from "../../model/claim.js";
import type { Table } from "../../model/table.js";
import type { CellState, TablePart } from "../../structure/tables/layout.js";

export type { CellState, Column, Opening, Row, Side, TablePart } from "../../structure/tables/layout.js";

/** A table as it is understood: how it is laid out, and the claim that each of its figures is. */
export interface TableReading {
  readonly table: Table;
  readonly parts: readonly TablePart[];
  /** Of all parts. */
  readonly headRows: readonly number[];
  /** Of all parts. */
  readonly labelColumns: readonly number[];
  /** By row and column of the table; a merged cell's claim stands in all of its places. `null` where a cell makes no claim. */
  readonly claims: readonly (readonly (Claim | null)[])[];
  /** By row and column of the table. */
  readonly states: readonly (readonly CellState[])[];
}
