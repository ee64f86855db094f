import type { Grid } from "../../model/document.js";
import type { Span } from "../../model/span.js";
import { skipWhiteSpace, skipWhiteSpaceBack } from "../../text/white-space.js";
import { gridOf } from "../grid.js";
import type { Line } from "./lines.js";

/** What parts the cells of a row in plain text. */
type CellMark = "bar" | "tab";

/** Consecutive lines, by index, that make up one table; `last` is the last of them. */
export interface TableRun {
  readonly first: number;
  readonly last: number;
}

const BARS = "|｜│┃";
/** A cell holds a name or a figure; longer ones are sentences, set with tabs for another reason. */
const CELL_CHARACTERS = 24;

/** Finds the lines of `| a | b |` and of tabbed grids. */
export function findTableRuns(text: string, lines: readonly Line[]): TableRun[] {
  const runs: TableRun[] = [];
  for (let first = 0; first < lines.length; ) {
    const isBarred = isBar(text, lines[first]!.start);
    const { last, isTable } = isBarred ? readBarRun(text, lines, first) : readTabRun(text, lines, first);
    if (isTable) runs.push({ first, last });
    // A run that is no table is passed over whole: looking again from its second line would take quadratic time.
    first = last + 1;
  }
  return runs;
}

/** Like lines from `first` on; at least the first. */
interface Run {
  readonly last: number;
  readonly isTable: boolean;
}

/** The line of a Markdown table that only parts its head from its body. */
const RULE_CELL = /^:?-{2,}:?$/;

/** The cells of a table block: one row a line, short rows filled up with empty cells. */
export function readGrid(text: string, table: Span): Grid {
  const mark: CellMark = isBar(text, table.start) ? "bar" : "tab";
  const rows: Span[][] = [];
  // A table set with tabs may begin with an empty cell, which the block, starting at its first word, leaves out.
  for (let from = mark === "bar" ? table.start : text.lastIndexOf("\n", table.start) + 1; from <= table.end; ) {
    const to = indexOfWithin(text, "\n", from, text.length);
    const row = splitCells(text, from, to, mark);
    if (!row.every(({ start, end }) => RULE_CELL.test(text.slice(start, end)))) rows.push(row);
    from = to + 1;
  }
  return gridOf(rows, table);
}

/** The cells of one line: the trimmed span of each. */
function splitCells(text: string, start: number, end: number, mark: CellMark): Span[] {
  const cells: Span[] = [];
  if (mark === "tab") {
    for (let from = start; from <= end; ) {
      const to = indexOfWithin(text, "\t", from, end);
      cells.push(trimmedSpan(text, from, to));
      from = to + 1;
    }
    return cells;
  }
  // The bars at both edges belong to the frame.
  const left = skipWhiteSpace(text, start, end);
  const right = skipWhiteSpaceBack(text, left, end);
  let from = isBar(text, left) ? left + 1 : left;
  const stop = right > from && isBar(text, right - 1) ? right - 1 : right;
  while (from <= stop) {
    let to = from;
    while (to < stop && !isBar(text, to)) to++;
    cells.push(trimmedSpan(text, from, to));
    from = to + 1;
  }
  return cells;
}

function readBarRun(text: string, lines: readonly Line[], first: number): Run {
  let last = first;
  let columns = 0;
  for (let i = first; i < lines.length; i++) {
    const line = lines[i]!;
    if (!isBar(text, line.start) || (i > first && line.isAfterBlank)) break;
    columns = Math.max(columns, splitCells(text, line.start, line.end, "bar").length);
    last = i;
  }
  return { last, isTable: columns >= 2 && last > first };
}

function readTabRun(text: string, lines: readonly Line[], first: number): Run {
  const tabs = countTabs(text, lines[first]!);
  if (tabs === 0) return { last: first, isTable: false };
  let last = first;
  let characters = 0;
  let gridRows = 0;
  let figureRows = 0;
  for (let i = first; i < lines.length; i++) {
    const line = lines[i]!;
    if ((i > first && line.isAfterBlank) || countTabs(text, line) !== tabs) break;
    const innerTab = indexOfWithin(text, "\t", line.start, line.end);
    if (innerTab < line.end) gridRows++;
    if (isDigit(text.charCodeAt(skipWhiteSpace(text, innerTab, line.end)))) figureRows++;
    characters += line.end - line.start - tabs;
    last = i;
  }
  const rows = last - first + 1;
  const isSparse = characters <= rows * (tabs + 1) * CELL_CHARACTERS;
  // Two columns may be a numbered list set with tabs: there the second must hold figures.
  const isGrid = tabs > 1 ? rows >= 2 && gridRows * 2 > rows : rows >= 3 && figureRows * 2 > rows;
  return { last, isTable: isSparse && isGrid };
}

/** Tabs of a whole line, empty cells at both ends included. */
function countTabs(text: string, line: Line): number {
  let count = 0;
  for (let i = line.end - line.characters; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0x0a) break;
    if (code === 0x09) count++;
  }
  return count;
}

function indexOfWithin(text: string, wanted: string, start: number, end: number): number {
  for (let i = start; i < end; i++) if (text[i] === wanted) return i;
  return end;
}

function trimmedSpan(text: string, from: number, to: number): Span {
  const start = skipWhiteSpace(text, from, to);
  return start === to ? { start: to, end: to } : { start, end: skipWhiteSpaceBack(text, start, to) };
}

function isBar(text: string, index: number): boolean {
  return BARS.includes(text.charAt(index)) && index < text.length;
}

function isDigit(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || (code >= 0xff10 && code <= 0xff19);
}
