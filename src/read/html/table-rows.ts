import { refuseManyCells, type Limits } from "../limits.js";
import type { CellPart } from "../parts.js";

/** A cell as the page has it: once, with how many rows and columns it takes. */
export interface SpannedCell {
  readonly cell: CellPart;
  readonly rows: number;
  readonly columns: number;
}

/**
 * Puts cells into the places that they take (HTML, 4.9.12.1). Rows and columns in which no cell begins, because all that
 * are there reach into them from before, are none to a reader and are left out; a span that reaches beyond the last is cut.
 * @throws GoujiError `too-large`
 */
export function resolveSpans(rows: readonly (readonly SpannedCell[])[], limits: Limits): readonly (readonly CellPart[])[] {
  const filled = rows.filter((row) => row.length > 0);
  if (filled.every((row) => row.every(({ rows, columns }) => rows === 1 && columns === 1))) {
    return filled.map((row) => row.map(({ cell }) => cell));
  }
  // A span in rows counts the empty rows, too.
  const { places, starts } = placeCells(rows, limits);
  const columns = [...starts].sort((a, b) => a - b);
  const kept = places.filter((_, index) => rows[index]!.length > 0);
  return kept.map((row) => {
    const cells = columns.map((column) => row[column]);
    const end = cells.findLastIndex((cell) => cell !== undefined) + 1;
    return cells.slice(0, end).map((cell) => cell ?? { parts: [] });
  });
}

interface Reaching {
  readonly cell: CellPart;
  /** Rows that are still to come. */
  readonly rows: number;
}

/** The cells by row and column, and the columns in which any begins. */
function placeCells(rows: readonly (readonly SpannedCell[])[], limits: Limits): { places: readonly (readonly (CellPart | undefined)[])[]; starts: ReadonlySet<number> } {
  const starts = new Set<number>();
  let taken = 0;
  let above: readonly (Reaching | undefined)[] = [];
  const places = rows.map((row) => {
    const line: (Reaching | undefined)[] = above.map((place) => (place !== undefined && place.rows > 0 ? { ...place, rows: place.rows - 1 } : undefined));
    let column = 0;
    for (const { cell, rows: reach, columns } of row) {
      while (line[column] !== undefined) column++;
      starts.add(column);
      const place = { cell, rows: reach - 1 };
      const end = column + columns;
      for (; column < end && line[column] === undefined; column++) line[column] = place;
      refuseManyCells(taken + line.length, limits);
    }
    taken += line.length;
    above = line;
    return line.map((place) => place?.cell);
  });
  return { places, starts };
}
