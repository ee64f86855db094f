import dictionary from "../../../dictionaries/tables.json";
import type { Cell, Table } from "../../model/table.js";
import { plainText } from "./cell-text.js";
import type { CellState } from "./layout.js";

/** Signs that stand where nothing can be filled in: / — － * …. */
const SIGNS = "/\\＼-—–―－─‐−*…·.";
const NONE: ReadonlySet<string> = new Set(dictionary.none);

/** What each cell of a table holds. Figures are told by their quantity: a cell that is a figure and nothing else has one. */
export function readStates({ rows }: Table): readonly (readonly CellState[])[] {
  return rows.map((row) => row.map(stateOf));
}

function stateOf({ text, quantity }: Cell): CellState {
  if (quantity !== null) return Number(quantity.decimal) === 0 ? "zero" : "figure";
  const plain = plainText(text);
  if (plain === "") return "blank";
  return NONE.has(plain) || isSign(plain) ? "none" : "words";
}

function isSign(plain: string): boolean {
  for (const char of plain) if (!SIGNS.includes(char)) return false;
  return true;
}

export const isFigure = (state: CellState | undefined): boolean => state === "figure" || state === "zero";

/** A merged cell stands in several places. */
export function isSameCell(cell: Cell | undefined, other: Cell | undefined): boolean {
  if (cell === undefined || other === undefined) return false;
  return cell.span.start === other.span.start && cell.span.end === other.span.end && cell.span.end > cell.span.start;
}
