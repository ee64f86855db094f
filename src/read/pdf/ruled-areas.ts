import { findLines, type Cell, type Line } from "./lines.js";
import { findColumns } from "./table-columns.js";
import { haveFiguresInOneColumn, isFigure } from "./table-rows.js";
import type { RuledCell, RuledZone } from "./ruled-zones.js";
import type { Word } from "./words.js";

/** What is one cell or, where figures stand below each other and no rule between, one column of many rows. */
export interface RuledArea extends RuledCell {
  readonly words: readonly Word[];
  /** The same words. */
  readonly lines: readonly Line[];
}

/** Height of a character's middle above its baseline, as a share of its size. */
const MIDDLE = 0.35;
/** So many lines with figures beside each other show columns that no rule parts. */
const LEAST_TELLING = 2;

/** The column and the band of a zone that the middle of a word stands in, or the nearest. */
export function placeWord({ edges, heights }: RuledZone, { left, right, base, size }: Word): { readonly column: number; readonly band: number } {
  const across = (left + right) / 2;
  const up = base + MIDDLE * size;
  return {
    column: edges.slice(1, -1).filter((edge) => edge < across).length,
    band: heights.slice(1, -1).filter((height) => height > up).length,
  };
}

/** Whether figures alone on their lines stand below each other: a cell holds one figure, so they are of as many rows. */
export function stackFigures(lines: readonly Line[]): boolean {
  const isAlone = lines.map(({ cells }) => cells.every(isFigure));
  return lines.some((line, index) => index > 0 && isAlone[index - 1]! && isAlone[index]! && haveFiguresInOneColumn(lines[index - 1]!, line));
}

/** Parts a merged cell where it holds figures of several bands or columns: its author has only left out the rules. */
export function findAreas(zone: RuledZone, words: ReadonlyMap<RuledCell, readonly Word[]>): readonly RuledArea[] {
  return zone.cells.flatMap((cell) => {
    const own = words.get(cell) ?? [];
    const lines = findLines(own);
    const area = { ...cell, words: own, lines };
    if (cell.top === cell.bottom && cell.left === cell.right) return [area];
    const isStacked = cell.top < cell.bottom && stackFigures(lines);
    const isBeside = cell.left < cell.right && lines.some((line) => new Set(figuresOf(line).map(({ words: [word] }) => placeWord(zone, word!).column)).size > 1);
    return isStacked || isBeside ? tear(zone, area, isStacked, isBeside) : [area];
  });
}

function tear(zone: RuledZone, { left, right, top, bottom, words }: RuledArea, byBand: boolean, byColumn: boolean): readonly RuledArea[] {
  const areas: RuledArea[] = [];
  for (let band = top; band <= (byBand ? bottom : top); band++) {
    for (let column = left; column <= (byColumn ? right : left); column++) {
      const own = words.filter((word) => {
        const place = placeWord(zone, word);
        return (!byBand || place.band === band) && (!byColumn || place.column === column);
      });
      areas.push({ left: column, right: byColumn ? column : right, top: band, bottom: byBand ? band : bottom, words: own, lines: findLines(own) });
    }
  }
  return areas;
}

/** Where columns meet that no rule parts, inside the columns of a zone. */
export function findOpenEdges(areas: readonly RuledArea[]): readonly number[] {
  const columns = new Map<number, Line[]>();
  for (const { left, right, lines } of areas) {
    if (left !== right) continue;
    const telling = columns.get(left) ?? [];
    columns.set(left, telling);
    for (const line of lines) if (figuresOf(line).length > 1) telling.push(line);
  }
  return [...columns.values()]
    .filter(({ length }) => length >= LEAST_TELLING)
    .flatMap((lines) => {
      const found = findColumns(lines);
      return found.slice(1).map(({ left }, index) => (found[index]!.right + left) / 2);
    });
}

function figuresOf({ cells }: Line): readonly Cell[] {
  return cells.filter(isFigure);
}
