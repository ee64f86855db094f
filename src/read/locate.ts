import type { Source } from "../model/document.js";
import type { Span } from "../model/span.js";

/** Where a span stands in the original file: lines and columns count from one, columns in UTF-16 units; the end is exclusive. */
export interface TextPlace {
  readonly format: "text";
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** Each reader adds its own kind of place. */
export type Place = TextPlace;

/** Any report or document: what `locate` needs of one. */
export interface Located {
  readonly text: string;
  readonly source: Source;
}

const lineStartsOf = new WeakMap<Located, readonly number[]>();

/** Finds a span of the report in the file that it was read from. Offsets outside the text count as its nearest end. */
export function locate(report: Located, span: Span): Place {
  const starts = findLineStarts(report);
  const start = clamp(span.start, report.text.length);
  const end = Math.max(start, clamp(span.end, report.text.length));
  const line = indexOfLine(starts, start);
  const endLine = indexOfLine(starts, end);
  return {
    format: "text",
    line: line + 1,
    column: start - starts[line]! + 1,
    endLine: endLine + 1,
    endColumn: end - starts[endLine]! + 1,
  };
}

function findLineStarts(report: Located): readonly number[] {
  const known = lineStartsOf.get(report);
  if (known !== undefined) return known;
  const starts = [0];
  for (let feed = report.text.indexOf("\n"); feed !== -1; feed = report.text.indexOf("\n", feed + 1)) {
    starts.push(feed + 1);
  }
  lineStartsOf.set(report, starts);
  return starts;
}

/** The last line that starts at or before `offset`. */
function indexOfLine(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle]! <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

function clamp(offset: number, length: number): number {
  return Math.min(Math.max(offset, 0), length);
}
