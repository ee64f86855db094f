import type { Block } from "../model/document.js";
import type { Span } from "../model/span.js";
import type { Cell, Table } from "../model/table.js";
import { markOf, splitCells, type CellMark } from "../read/text-tables.js";
import { skipWhiteSpaceBack } from "../text/white-space.js";

/** 表1 各区收入情况；附表二：……. A caption names its table; a sentence that speaks of one runs on too long. */
const CAPTION = /^(?:附?表|图表)\s?(?:[\d０-９]|[一二三四五六七八九十])/u;
/** 2025年市本级收支表 and the like, without a number. */
const TITLE_OF_TABLE = /(?:表|情况|统计|明细|一览)$/u;
const UNIT_LINE = /^[（(]?\s?(?:计量)?单位\s?[：:]/u;
const CAPTION_CHARACTERS = 50;
/** The line of a Markdown table that only parts its head from its body. */
const RULE_CELL = /^:?-{2,}:?$/;

/** Reads the grids of the table blocks: one row a line, one cell a column, short rows filled up with empty cells. */
export function findTables(document: { readonly text: string }, blocks: readonly Block[]): Table[] {
  const tables: Table[] = [];
  blocks.forEach((block, index) => {
    if (block.kind !== "table") return;
    const rows = readRows(document.text, block);
    // Charts leave empty frames behind.
    if (!rows.some((row) => row.some((cell) => cell.text !== ""))) return;
    const id = `t${tables.length + 1}`;
    tables.push({ id, caption: findCaption(document.text, blocks, index), span: block.span, rows });
  });
  return tables;
}

function readRows(text: string, block: Block): Cell[][] {
  const { start, end } = block.span;
  const mark = markOf(text, start);
  const rows: Cell[][] = [];
  for (let from = lineStart(text, start, mark); from <= end; ) {
    const feed = text.indexOf("\n", from);
    const to = feed === -1 ? text.length : feed;
    const row = splitCells(text, from, to, mark).map((span) => cellOf(text, span, block.span));
    if (!row.every((cell) => RULE_CELL.test(cell.text))) rows.push(row);
    from = to + 1;
  }
  const columns = rows.reduce((most, row) => Math.max(most, row.length), 0);
  return rows.map((row) => fillUp(row, columns));
}

/** A table set with tabs may begin with an empty cell, which the block, starting at its first word, leaves out. */
function lineStart(text: string, start: number, mark: CellMark): number {
  return mark === "bar" ? start : text.lastIndexOf("\n", start) + 1;
}

function fillUp(row: readonly Cell[], columns: number): Cell[] {
  const end = row.at(-1)?.span.end ?? 0;
  const missing = Array.from({ length: columns - row.length }, () => ({
    text: "",
    span: { start: end, end },
    quantity: null,
  }));
  return [...row, ...missing];
}

/** Empty cells at the edges of a table stand in white space that is no part of it: they are moved to its edge. */
function cellOf(text: string, { start, end }: Span, table: Span): Cell {
  if (start < end) return { text: text.slice(start, end), span: { start, end }, quantity: null };
  const at = Math.min(Math.max(start, table.start), table.end);
  return { text: "", span: { start: at, end: at }, quantity: null };
}

/** The caption stands right above, with at most the unit of the figures in between. */
function findCaption(text: string, blocks: readonly Block[], index: number): string | null {
  let above = textAbove(text, blocks, index - 1);
  if (above !== null && UNIT_LINE.test(above)) above = textAbove(text, blocks, index - 2);
  if (above === null || /[。；！？]/u.test(above)) return null;
  return CAPTION.test(above) || TITLE_OF_TABLE.test(above) ? above : null;
}

function textAbove(text: string, blocks: readonly Block[], index: number): string | null {
  const block = blocks[index];
  if (block === undefined || block.kind === "table" || block.span.end - block.span.start > CAPTION_CHARACTERS) return null;
  return text.slice(block.span.start, skipWhiteSpaceBack(text, block.span.start, block.span.end));
}
