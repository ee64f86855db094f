import { findLines, type Line } from "./lines.js";
import { placeWord, stackFigures } from "./ruled-areas.js";
import type { RuledCell, RuledZone } from "./ruled-zones.js";
import type { Word } from "./words.js";

/** A table on one page whose author ruled it, with the words in each of its cells. */
export interface RuledTable {
  readonly zone: RuledZone;
  readonly words: ReadonlyMap<RuledCell, readonly Word[]>;
}

/** What stands in ruled tables, and what does not. */
export interface SortedWords {
  readonly tables: readonly RuledTable[];
  readonly others: readonly Word[];
}

/** Points that the middle of a word may stand outside of a table that is open at its sides. */
const OVERHANG = 3;
/** Of a table's cells at least this share has words, and so many: the lines of a chart stand among them. */
const FILLED_SHARE = 0.2;
const LEAST_FILLED = 2;
/** With more characters in a cell, what stands between two rules alone is a page's columns. */
const MOST_OF_BAND = 120;
/** A cell with so many characters, and most of the table's, is text in a frame. */
const MOST_OF_CELL = 400;
const FRAMED_SHARE = 0.6;

/** Puts the words of a page's lines into the cells of its ruled tables. */
export function sortWords(lines: readonly Line[], zones: readonly RuledZone[]): SortedWords {
  let others: readonly Word[] = lines.flatMap(({ cells }) => cells.flatMap(({ words }) => words));
  const tables: RuledTable[] = [];
  for (const zone of zones) {
    const words = new Map<RuledCell, Word[]>(zone.cells.map((cell) => [cell, []]));
    const cells = placesOfCells(zone);
    const outside: Word[] = [];
    for (const word of others) {
      const { column, band } = placeWord(zone, word);
      (isInside(zone, word) ? words.get(cells[band]![column]!)! : outside).push(word);
    }
    if (!isTable(zone, [...words.values()])) continue;
    tables.push({ zone, words });
    others = outside;
  }
  return { tables, others };
}

/** The cell at each band and column. */
function placesOfCells({ edges, heights, cells }: RuledZone): readonly (readonly RuledCell[])[] {
  const places = heights.slice(1).map(() => new Array<RuledCell>(edges.length - 1));
  for (const cell of cells) for (let band = cell.top; band <= cell.bottom; band++) places[band]!.fill(cell, cell.left, cell.right + 1);
  return places;
}

function isInside({ edges, heights }: RuledZone, { left, right, base, size }: Word): boolean {
  const across = (left + right) / 2;
  const up = base + size / 2;
  return across >= edges[0]! - OVERHANG && across <= edges.at(-1)! + OVERHANG && up <= heights[0]! && up >= heights.at(-1)!;
}

function isTable({ heights, cells }: RuledZone, words: readonly (readonly Word[])[]): boolean {
  const filled = words.filter(({ length }) => length > 0);
  if (filled.length < Math.max(LEAST_FILLED, cells.length * FILLED_SHARE)) return false;
  const sizes = filled.map((own) => own.reduce((sum, { text }) => sum + text.length, 0));
  const longest = Math.max(...sizes);
  if (longest > MOST_OF_CELL && longest > FRAMED_SHARE * sizes.reduce((sum, size) => sum + size, 0)) return false;
  return heights.length > 2 || longest <= MOST_OF_BAND || filled.some((own) => stackFigures(findLines(own)));
}
