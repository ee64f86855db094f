import type { Mention } from "../../model/span.js";
import type { Reading } from "../reading.js";

/** The words `reading.text.slice(start, end)` with their place in the document. */
export function mentionIn(reading: Reading, start: number, end: number): Mention {
  return { text: reading.text.slice(start, end), span: reading.spanOf(start, end) };
}
