import type { Block } from "../../model/document.js";
import type { Table } from "../../model/table.js";
import { isFigure, isSameCell, readStates } from "./cell-states.js";
import { plainText } from "./cell-text.js";
import { findStretches, type Grid, type Stretch } from "./find-stretches.js";
import { isSheetNumber } from "./head-words.js";
import type { Column, Layout, Side, TablePart } from "./layout.js";
import { linesAbove, type Above } from "./lines-above.js";
import { readColumns, type ReadColumn } from "./read-columns.js";
import { saysUnit, takeUnit, unitOfLine, type IsUnit } from "./read-label.js";
import { readSides } from "./read-sides.js";

/** Lays out the tables of a document: heads, labels, units, the tables that stand side by side or one under the other. */
export function layOutTables(text: string, tables: readonly Table[], blocks: readonly Block[], isUnit: IsUnit): readonly Layout[] {
  const above = linesAbove(text, tables, blocks);
  const layouts: Layout[] = [];
  tables.forEach((table, index) => {
    const grid: Grid = { rows: table.rows, states: readStates(table) };
    const before = layouts.at(-1)?.parts.at(-1);
    const stretches = findStretches(grid);
    const parts = stretches.map((stretch, i) => readPart(text, table, grid, stretch, i === 0 ? above[index]! : NOTHING, isUnit, i === 0 ? before : undefined));
    layouts.push({ parts, states: grid.states });
  });
  return layouts;
}

const NOTHING: Above = { lines: [], adjoins: false };

function readPart(text: string, table: Table, grid: Grid, stretch: Stretch, above: Above, isUnit: IsUnit, before: TablePart | undefined): TablePart {
  const lines = [...above.lines, ...stretch.titles];
  const caption = stretch.titles.filter((title) => !saysUnit(title) && !isSheetNumber(title)).at(-1) ?? (above === NOTHING ? null : table.caption);
  const columns = readColumns(grid, stretch, isUnit);
  const sides = readSides(grid, text, stretch, columns, isUnit);
  const unit = lines.map((line) => unitOfLine(line, isUnit)).find((each) => each !== null) ?? (caption === null ? null : takeUnit(plainText(caption), isUnit).unit);
  const part: TablePart = {
    caption,
    unit,
    headRows: stretch.headRows,
    bands: stretch.bands,
    start: stretch.start,
    end: stretch.end,
    sides,
    continues: false,
    sound: isSound(grid, stretch, columns, sides),
  };
  return before !== undefined && above.adjoins && stretch.titles.every((title) => saysUnit(title) || isSheetNumber(title)) ? goOn(part, before) : part;
}

/** A table that follows at once with the same head, or with none, goes on from the one before. */
function goOn(part: TablePart, before: TablePart): TablePart {
  const alike = (side: Side, other: Side): boolean =>
    side.columns.length === other.columns.length &&
    side.columns.every(({ index, role }, i) => other.columns[i]!.index === index && (other.columns[i]!.role === role || part.headRows.length === 0)) &&
    side.labelColumns.join() === other.labelColumns.join();
  if (part.sides.length !== before.sides.length || !part.sides.every((side, i) => alike(side, before.sides[i]!))) return part;
  const headOf = ({ sides }: TablePart): string => JSON.stringify(sides.map(({ columns }) => columns.map(({ head, unit }) => [head, unit])));
  if (part.headRows.length > 0) return headOf(part) === headOf(before) ? { ...part, caption: before.caption, unit: part.unit ?? before.unit, continues: true } : part;
  const sides = part.sides.map((side, i) => ({ ...side, columns: before.sides[i]!.columns }));
  return { ...part, caption: before.caption, unit: part.unit ?? before.unit, bands: before.bands, sides, continues: true, sound: before.sound };
}

/** At most this share of what stands in a column of figures may be words. */
const STRAY_SHARE = 0.1;

/** Whether heads and body fit: each column of figures has a head of its own, and figures have labels. */
function isSound(grid: Grid, stretch: Stretch, columns: readonly ReadColumn[], sides: readonly Side[]): boolean {
  if (stretch.headRows.length === 0) return false;
  const columnAt = new Map(columns.map((column) => [column.index, column]));
  const leaves = new Set(sides.flatMap(({ labelColumns }) => labelColumns.map((index) => columnAt.get(index)!.head.at(-1) ?? "")));
  const figures = sides.flatMap((side) => side.columns).filter(({ role }) => role === "figures");
  if (figures.length === 0) return false;
  if (figures.some(({ head }) => head.length === 0 || (leaves.has(head.at(-1)!) && head.at(-1) !== ""))) return false;
  if (figures.some(({ index }) => columnAt.get(index)!.words > columnAt.get(index)!.figures * STRAY_SHARE)) return false;
  if (joinsFigures(grid, stretch, figures)) return false;
  return sides.every((side) => side.labelColumns.length === 0 || side.rows.every((row) => row.label.length > 0 || !side.columns.some(({ index }) => isFigure(grid.states[row.index]![index]))));
}

/** A figure merged over two columns with heads of their own stands under neither. */
function joinsFigures({ rows, states }: Grid, { start, end }: Stretch, figures: readonly Column[]): boolean {
  for (let row = start; row < end; row++) {
    for (const [i, { index }] of figures.entries()) {
      const next = figures[i + 1];
      if (next !== undefined && isFigure(states[row]![index]) && isSameCell(rows[row]![index], rows[row]![next.index])) return true;
    }
  }
  return false;
}
