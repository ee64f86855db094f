import { cellOf, findLines, isLoneCharacter, lineOfCells, type Cell, type Line } from "./lines.js";
import { joinLine, type Stretch } from "./line-text.js";
import { findAreas, findOpenEdges, stackFigures, type RuledArea } from "./ruled-areas.js";
import type { RuledTable } from "./ruled-tables.js";
import { groupRows, withoutHead, type GridCell } from "./table-rows.js";
import type { Word } from "./words.js";

/** Points: edges as near as this are one, on one page or on the next; those of one table are further apart. */
const ONE_EDGE = 3;
/** In em: what reaches over an edge by more stands in both columns. */
const OVERHANG = 0.3;

type Row = readonly GridCell[];

/**
 * The rows of a table that goes over one page or many. Where its author drew no rule between columns or rows, figures that stand beside or below each
 * other part them.
 */
export function buildRuledRows(tables: readonly RuledTable[]): readonly Row[] {
  const pages = tables.map(({ zone, words }) => ({ zone, areas: findAreas(zone, words) }));
  const edges = joinEdges([...tables.flatMap(({ zone }) => zone.edges), ...pages.flatMap(({ areas }) => findOpenEdges(areas))]);
  const rows: Row[] = [];
  for (const { zone, areas } of pages) {
    const more = withoutHead(rows, rowsOf(areas, zone.edges, zone.heights.length - 1, edges));
    rows.push(...continueCells(rows, more));
  }
  return rows;
}

/** Whether the table of one page goes on in that of the next: its edges are among the other's. */
export function isContinued({ zone }: RuledTable, { zone: next }: RuledTable): boolean {
  if (next.page !== zone.page + 1) return false;
  const [few, many] = zone.edges.length < next.edges.length ? [zone.edges, next.edges] : [next.edges, zone.edges];
  const isOne = (edge: number, other: number): boolean => Math.abs(edge - other) <= ONE_EDGE;
  return isOne(few[0]!, many[0]!) && isOne(few.at(-1)!, many.at(-1)!) && few.every((edge) => many.some((other) => isOne(edge, other)));
}

function joinEdges(edges: readonly number[]): readonly number[] {
  const joined: number[] = [];
  for (const edge of [...edges].sort((a, b) => a - b)) if (joined.length === 0 || edge - joined.at(-1)! > ONE_EDGE) joined.push(edge);
  return joined;
}

/** The rows of one page, those without a word of their own left out. */
function rowsOf(areas: readonly RuledArea[], own: readonly number[], bands: number, edges: readonly number[]): readonly Row[] {
  const columns = edges.length - 1;
  const rows: GridCell[][] = [];
  const starts: number[] = [];
  const groups = Array.from({ length: bands }, (_, band) => {
    const found = findRows(areas.filter(({ top, bottom }) => top === band && bottom === band), columns);
    starts.push(rows.length);
    for (let i = 0; i < found.length; i++) rows.push(Array.from({ length: columns }, () => ({ stretches: [] })));
    return found;
  });
  starts.push(rows.length);
  const nearest = own.map((edge) => edges.findIndex((other) => Math.abs(other - edge) <= ONE_EDGE));
  for (const area of areas) {
    const [from, past] = [nearest[area.left]!, nearest[area.right + 1]!];
    const isWhole = area.top < area.bottom;
    const own = isWhole || groups[area.top]!.length === 1 ? [area.lines] : groups[area.top]!.map((group) => findLines(area.words.filter((word) => group.has(word))));
    own.forEach((lines, index) => {
      const cells = cellsOf(lines, edges.slice(from, past + 1), area.left < area.right);
      const first = starts[area.top]! + (isWhole ? 0 : index);
      const end = isWhole ? starts[area.bottom + 1]! : first + 1;
      for (let row = first; row < end; row++) rows[row]!.splice(from, past - from, ...cells);
    });
  }
  const whole = rows.map((row) => row.map((cell) => cell ?? { stretches: [] }));
  return whole.filter((row, index) => row.some((cell) => cell.stretches.length > 0 && whole[index - 1]?.includes(cell) !== true));
}

/** The words of each row between two rules. One row, unless figures stand below each other. */
function findRows(areas: readonly RuledArea[], columns: number): readonly ReadonlySet<Word>[] {
  const words = areas.flatMap((area) => area.words);
  if (!areas.some((area) => stackFigures(area.lines))) return [new Set(words)];
  const area = new Map(areas.flatMap((each) => each.words.map((word) => [word, each])));
  const lines = findLines(words).map((line) => {
    const parted = new Map<RuledArea, Word[]>();
    for (const word of line.cells.flatMap((cell) => cell.words)) {
      const own = parted.get(area.get(word)!) ?? [];
      parted.set(area.get(word)!, own);
      own.push(word);
    }
    return lineOfCells([...parted.values()].flatMap(cellsOfWords).sort((a, b) => a.left - b.left));
  });
  return groupRows(lines, columns).map((group) => new Set(group.flatMap(wordsOfLine)));
}

/** The cells that lines make between the first and the last of some edges: one for each column that no rule parts, or one for all of them. */
function cellsOf(lines: readonly Line[], edges: readonly number[], isMerged: boolean): readonly GridCell[] {
  const columns = edges.length - 1;
  const parted = isMerged || columns === 1 ? null : partLines(lines, edges);
  if (parted !== null) return parted.map((own) => ({ stretches: own.flatMap(stretchesOf) }));
  const whole = { stretches: lines.flatMap(stretchesOf) };
  return Array.from({ length: columns }, () => whole);
}

/** The lines of each column; `null` where one is set over several of them. */
function partLines(lines: readonly Line[], edges: readonly number[]): readonly (readonly Line[])[] | null {
  const columns: Line[][] = edges.slice(1).map(() => []);
  const columnAt = (at: number): number => edges.slice(1, -1).filter((edge) => edge < at).length;
  for (const { cells } of lines) {
    const taken = new Set<number>();
    for (const [index, cell] of cells.entries()) {
      const { left, right, words } = cell;
      const slack = Math.min(OVERHANG * words[0]!.em, (right - left) / 4);
      if (cells.length === 1 && columnAt(left + slack) !== columnAt(right - slack)) return null;
      // As many heads as columns stand each over its own, wherever its figures stand in it.
      const column = cells.length === columns.length ? index : columnAt((left + right) / 2);
      if (taken.has(column)) return null;
      taken.add(column);
      columns[column]!.push(lineOfCells([cell]));
    }
  }
  return columns;
}

/** Characters of a label may be spread over the whole width of their cell (合      计). */
function stretchesOf(line: Line): readonly Stretch[] {
  return joinLine(line.cells.every(isLoneCharacter) ? lineOfCells([cellOf(wordsOfLine(line))]) : line);
}

/** A merged cell that a page break cuts has its words on one side: the empty part goes on with it. */
function continueCells(rows: readonly Row[], more: readonly Row[]): readonly Row[] {
  const above = rows.at(-1);
  const below = more[0];
  if (above === undefined || below === undefined) return more;
  const whole = new Map<GridCell, GridCell>();
  below.forEach((cell, column) => {
    const label = above[column]!;
    const isTall = rows.at(-2)?.[column] === label || more[1]?.[column] === cell;
    const isOne = below.every((other, index) => (other === cell) === (above[index] === label));
    if (isTall && isOne && cell.stretches.length === 0) whole.set(cell, label);
  });
  return more.map((row) => row.map((cell) => whole.get(cell) ?? cell));
}

function cellsOfWords(words: readonly Word[]): readonly Cell[] {
  return findLines(words).flatMap(({ cells }) => cells);
}

function wordsOfLine({ cells }: Line): readonly Word[] {
  return cells.flatMap(({ words }) => words);
}
