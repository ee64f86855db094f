import type { RowFormat } from "./row-format.js";

/** One JSON object a line. */
export function createNdjson(): RowFormat {
  return { begin: () => "", row: (row) => `${JSON.stringify(row)}\n`, end: () => "" };
}
