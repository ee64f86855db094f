import type { ClaimRow } from "./claim-row.js";

/** Writes the claims of many files row by row, so that only a table has to be held in memory. */
export interface RowFormat {
  begin(): string;
  row(row: ClaimRow): string;
  end(): string;
}
