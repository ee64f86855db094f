import type { Sheet } from "./furniture.js";
import { textOf } from "./line-text.js";
import type { Line } from "./lines.js";

/** Notes are set smaller than the text, by so much at least, as a share of its size. */
const NOTE_SIZE = 0.9;
/** What a note begins with: its number, in brackets or raised, a ring, a star. */
const NOTE_MARK = /^(?:[[［(（〔]?\d{1,3}[\]］)）〕]?|[①-⑳⁰¹²³⁴⁵⁶⁷⁸⁹※*]|注)/u;

/**
 * The lines at the foot of each page that are its notes: a paragraph that goes on over the page break goes on behind them. `em` is the size of the
 * text.
 */
export function findFootnotes(sheets: readonly Sheet[], em: number): ReadonlySet<Line> {
  const notes = new Set<Line>();
  for (const { lines } of sheets) {
    let first = lines.length;
    while (first > 0 && isSmall(lines[first - 1]!, em)) first--;
    // A page of small print is no page of notes.
    if (first === 0) continue;
    while (first < lines.length && !NOTE_MARK.test(textOf(lines[first]!))) first++;
    for (const line of lines.slice(first)) notes.add(line);
  }
  return notes;
}

/** Lines of several cells belong to a table. */
function isSmall(line: Line, em: number): boolean {
  return line.cells.length === 1 && line.size <= em * NOTE_SIZE;
}
