import type { Grid } from "../model/document.js";
import type { Span } from "../model/span.js";

/**
 * Makes a grid of the cells that were found: short rows are filled up with empty cells, and empty cells in the white space around
 * the table are moved to its edge. `span` is the table's, where that is more than its words.
 */
export function gridOf(rows: readonly (readonly Span[])[], span: Span = edgesOf(rows)): Grid {
  const columns = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const within = (cell: Span): Span => {
    if (cell.start < cell.end) return cell;
    const at = Math.min(Math.max(cell.start, span.start), span.end);
    return { start: at, end: at };
  };
  return {
    span,
    rows: rows.map((row) => {
      const end = row.at(-1)?.end ?? span.start;
      const missing = Array.from({ length: columns - row.length }, () => ({ start: end, end }));
      return [...row, ...missing].map(within);
    }),
  };
}

function edgesOf(rows: readonly (readonly Span[])[]): Span {
  let start = Infinity;
  let end = 0;
  for (const row of rows) {
    for (const cell of row) {
      if (cell.start === cell.end) continue;
      start = Math.min(start, cell.start);
      end = Math.max(end, cell.end);
    }
  }
  return start < end ? { start, end } : { start: 0, end: 0 };
}
