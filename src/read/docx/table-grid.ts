import type { CellPart, DocumentPart } from "../parts.js";
import type { CellDraft, RowDraft } from "./story/drafts.js";

/** Rows of the grid: a merged cell stands in all of its places. Columns that no row tells apart are made one. */
export function layOut(rows: readonly RowDraft[], read: (cell: CellDraft) => readonly DocumentPart[]): readonly (readonly CellPart[])[] {
  let above: readonly CellPart[] = [];
  const grid = rows.map((row) => {
    above = layOutRow(row, above, read);
    return above;
  });
  return withoutDoubleColumns(grid);
}

function layOutRow(row: RowDraft, above: readonly CellPart[], read: (cell: CellDraft) => readonly DocumentPart[]): readonly CellPart[] {
  const free: CellPart = { parts: [] };
  const places: CellPart[] = Array.from({ length: row.before }, () => free);
  for (const cell of row.cells) {
    const merged = mergedInto(cell, places, above);
    const part = merged ?? { parts: read(cell) };
    for (let i = 0; i < cell.span; i++) places.push(part);
  }
  return places;
}

/** What a cell that goes on another shows is that other's: words of its own are never printed. */
function mergedInto(cell: CellDraft, places: readonly CellPart[], above: readonly CellPart[]): CellPart | undefined {
  if (cell.horizontal === "continue") return places.at(-1);
  if (cell.vertical === "continue") return above[places.length];
  return undefined;
}

/** Cells drawn by hand leave edges that differ by a hair, and with them columns in which no row has a cell of its own. */
function withoutDoubleColumns(grid: readonly (readonly CellPart[])[]): readonly (readonly CellPart[])[] {
  const width = grid.reduce((most, row) => Math.max(most, row.length), 0);
  const isNeeded = new Array<boolean>(width).fill(false);
  for (const row of grid) {
    for (let column = 0; column < row.length; column++) {
      if (column === 0 || row[column] !== row[column - 1]) isNeeded[column] = true;
    }
  }
  return isNeeded.every(Boolean) ? grid : grid.map((row) => row.filter((_, column) => isNeeded[column]));
}
