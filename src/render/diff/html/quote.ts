import type { Span } from "../../../model/span.js";
import { escapeHtml } from "../../html/escape.js";
import { makeOneLine } from "../../visible.js";
import type { DraftFile } from "../draft-files.js";

/** How a figure stands in the words around it. */
export interface QuoteMark {
  readonly span: Span;
  readonly tag: "del" | "ins" | "mark";
}

/** Characters kept around marks of a sentence that is longer than `MOST_WHOLE`. */
const AROUND = 60;
const MOST_WHOLE = 400;

/** A sentence with its figures marked, in one line; of a long one only what stands around them. */
export function quote({ report: { text } }: DraftFile, sentence: Span, marks: readonly QuoteMark[]): string {
  const own = marks.filter(({ span }) => span.start >= sentence.start && span.end <= sentence.end).toSorted((a, b) => a.span.start - b.span.start);
  const words = (start: number, end: number): string => escapeHtml(makeOneLine(text.slice(start, end)));
  const isLong = sentence.end - sentence.start > MOST_WHOLE;
  let html = "";
  let at = sentence.start;
  for (const [index, { span, tag }] of own.entries()) {
    if (span.start < at) continue;
    html += isLong && span.start - at > 2 * AROUND ? `${index === 0 ? "" : words(at, at + AROUND)}…${words(span.start - AROUND, span.start)}` : words(at, span.start);
    html += `<${tag}>${words(span.start, span.end)}</${tag}>`;
    at = span.end;
  }
  const rest = isLong && sentence.end - at > 2 * AROUND ? `${words(at, at + AROUND)}…` : words(at, sentence.end);
  return html.trimStart() + rest.trimEnd();
}
