import type { Block, Document } from "../model/document.js";
import type { Use } from "../model/quantity.js";
import type { Cell, Table } from "../model/table.js";
import { findTables } from "../structure/tables.js";
import { findNumbers, mentionOf, type NumberLexicon } from "./numbers.js";

/** The tables of a document, with the quantity of every cell that is a figure and nothing else. */
export function readTables(document: Document, blocks: readonly Block[], lexicon: NumberLexicon): readonly Table[] {
  return findTables(document, blocks).map((table) => ({
    ...table,
    rows: table.rows.map((row) => row.map((cell) => withQuantity(cell, lexicon))),
  }));
}

/** A date, a code or an ordinal is no figure. A bare number measures, 2019 and 120 as well: what, the head says. */
const MEASURES: ReadonlySet<Use> = new Set<Use>(["claim", "unknown"]);

/** Longer ones are codes. */
const MOST_DIGITS = 13;

const isPlainNumber = (text: string): boolean => text.length <= MOST_DIGITS && /^[\d,，]+(?:\.\d+)?$/u.test(text);

function withQuantity(cell: Cell, lexicon: NumberLexicon): Cell {
  const [token, ...more] = findNumbers(cell.text, lexicon);
  if (token === undefined || more.length > 0 || token.start > 0 || token.end < cell.text.length || !(MEASURES.has(token.use) || isPlainNumber(cell.text))) return cell;
  const { use: _, span, ...quantity } = mentionOf(cell.text, token);
  const start = cell.span.start + span.start;
  return { ...cell, quantity: { ...quantity, span: { start, end: start + quantity.text.length } } };
}
