import dictionary from "../../dictionaries/tables.json";
import type { Block, Document } from "../model/document.js";
import type { Table } from "../model/table.js";
import { skipWhiteSpaceBack } from "../text/white-space.js";

/** 表1 各区收入情况；附表二：……. A caption names its table; a sentence that speaks of one runs on too long. */
const CAPTION = /^(?:附?表|图表)\s?(?:[\d０-９]|[一二三四五六七八九十])/u;
const UNIT_LINE = /^[（(]?\s?(?:计量)?单位\s?[：:]/u;
const CAPTION_CHARACTERS = 50;

/** Reads the tables of a document's grids; `blocks` are the document's, those above a table may name it. */
export function findTables(document: Pick<Document, "text" | "grids">, blocks: readonly Block[]): Table[] {
  const blockAt = new Map(blocks.map((block, index) => [block.span.start, index]));
  return document.grids.map(({ span, rows }, index) => ({
    id: `t${index + 1}`,
    caption: findCaption(document.text, blocks, blockAt.get(span.start)),
    span,
    rows: rows.map((row) => row.map((cell) => ({ text: document.text.slice(cell.start, cell.end), span: cell, quantity: null }))),
  }));
}

/** The caption stands right above, with at most the unit of the figures in between. */
function findCaption(text: string, blocks: readonly Block[], index: number | undefined): string | null {
  // A table in a cell of another has nothing above it.
  if (index === undefined || blocks[index]!.kind !== "table") return null;
  let above = textAbove(text, blocks, index - 1);
  if (above !== null && UNIT_LINE.test(above)) above = textAbove(text, blocks, index - 2);
  if (above === null || /[。；！？]/u.test(above)) return null;
  return CAPTION.test(above) || namesTable(above) ? above : null;
}

/** 2025年市本级收支表 and the like, without a number. */
const namesTable = (line: string): boolean => dictionary.captionEnds.some((end) => line.endsWith(end));

function textAbove(text: string, blocks: readonly Block[], index: number): string | null {
  const block = blocks[index];
  if (block === undefined || block.kind === "table" || block.span.end - block.span.start > CAPTION_CHARACTERS) return null;
  return text.slice(block.span.start, skipWhiteSpaceBack(text, block.span.start, block.span.end));
}
