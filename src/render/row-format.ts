import type { ClaimRow } from "./claim-row.js";

/** Writes the claims of many files row by row, so that only a table has to be held in memory. */
export interface RowFormat {
  begin(): string;
  row(row: ClaimRow): string;
  end(): string;
}

/** The same for a format that is no text. A row gives the bytes that have become ready, most often none. */
export interface BinaryRowFormat {
  row(row: ClaimRow): Uint8Array;
  end(): Promise<Uint8Array>;
}
