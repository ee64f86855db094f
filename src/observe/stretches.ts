import { readBlock, type Reading } from "../structure/reading.js";
import type { Scene } from "./observer.js";

/** All of a report's words, piece by piece as the eye reads them: its passages, then the cells of its tables, a merged one once. */
export function stretchesOf({ document, passages, tables }: Scene): readonly Reading[] {
  const cells = new Map<number, Reading>();
  for (const { rows } of tables) {
    for (const { span } of rows.flat()) {
      if (span.end > span.start && !cells.has(span.start)) cells.set(span.start, readBlock(document.text, span));
    }
  }
  return [...passages.map(({ reading }) => reading), ...cells.values()];
}

/** The words `reading.text.slice(start, end)` and where they stand. */
export function wordsOf(reading: Reading, start: number, end: number): { readonly text: string; readonly span: ReturnType<Reading["spanOf"]> } {
  return { text: reading.text.slice(start, end), span: reading.spanOf(start, end) };
}
