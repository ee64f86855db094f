import { readBlock, type Reading } from "../structure/reading.js";
import type { ReadReport } from "./observer.js";

/** See `Scene.stretches`. */
export function findStretches({ document, passages, tables }: ReadReport): readonly Reading[] {
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
