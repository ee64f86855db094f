import type { Form, FormTable } from "./form.js";
import { isNumber, isSameCell, labelsOf, type FormCell, type GridView } from "./grid-view.js";
import { LineTree, type Found, type LineNode } from "./line-tree.js";

/** How many rows a head may take: three in 表三. */
const MOST_HEAD_ROWS = 4;

/** A table of a form, ready to be looked for. */
export interface Pattern {
  readonly form: Form;
  readonly table: FormTable;
  readonly rows: LineTree;
  readonly columns: LineTree;
}

export function patternOf(form: Form, table: FormTable): Pattern {
  return { form, table, rows: new LineTree(table.rows, form.subtotals), columns: new LineTree(table.columns, form.subtotals) };
}

/** Where the lines of one axis stand in a table. */
export interface Axis {
  /** Indices by path. */
  readonly lines: ReadonlyMap<string, number>;
  /** The same of lines that add up the parts of a line, by its path. */
  readonly subtotals: ReadonlyMap<string, number>;
  /** Lines that hold figures, but are none of the form's: its sums may leave them out. */
  readonly hasOthers: boolean;
}

/** A table of a form that a report has filled in. */
export interface Match {
  readonly pattern: Pattern;
  readonly view: GridView;
  readonly rows: Axis;
  readonly columns: Axis;
  /** The rows of the view that it takes, head and all, end exclusive. */
  readonly from: number;
  readonly to: number;
}

/** Finds a form's table among the rows of another: a report may set all of 表二 as one. Nothing where there is any doubt. */
export function matchTable(view: GridView, pattern: Pattern): readonly Match[] {
  return pattern.table.rows.length === 0 ? matchNamelessRows(view, pattern) : matchNamedRows(view, pattern);
}

function matchNamedRows(view: GridView, pattern: Pattern): readonly Match[] {
  const rows = findLines(view.map((cells) => (after) => pattern.rows.find(labelsOf(beforeFigures(cells)), after, false)));
  if (rows === null) return [];
  const taken = [...rows.lines.values(), ...rows.subtotals.values()];
  const [first, last] = [Math.min(...taken), Math.max(...taken)];
  const match = matchColumns(view, pattern, first, last + 1);
  if (match === null) return [];
  const hasOthers = view.some((cells, index) => index > first && index < last && !taken.includes(index) && cells.some(isNumber));
  return [{ ...match, rows: { ...rows, hasOthers } }];
}

/** Each row of figures of a table whose form has one row, without a name. */
function matchNamelessRows(view: GridView, pattern: Pattern): readonly Match[] {
  const matches: Match[] = [];
  view.forEach((cells, index) => {
    if (!cells.some(isNumber)) return;
    const before = matches.at(-1);
    const match = before?.to === index ? { ...before, from: index, to: index + 1 } : matchColumns(view, pattern, index, index + 1);
    if (match !== null) matches.push({ ...match, rows: { lines: new Map([["", index]]), subtotals: new Map(), hasOthers: false } });
  });
  return matches;
}

/** Reads the head above the rows of the body; every column of the form has to be there. */
function matchColumns(view: GridView, pattern: Pattern, first: number, to: number): Omit<Match, "rows"> | null {
  let from = first;
  while (from > 0 && first - from < MOST_HEAD_ROWS && !view[from - 1]!.some(isNumber)) from--;
  const body = view.slice(first, to);
  const columns = view[first]!.map((_, column) => column);
  /** A head that spans two columns may stand over one figure that does, too. */
  const isCopy = (column: number, other: number): boolean =>
    body.every((cells) => isSameCell(cells[column]!, cells[other]) || (cells[column]!.text === "" && cells[other]!.text === ""));
  const found = findLines(
    columns.map((column) => (after) => pattern.columns.find(labelsOf(view.slice(from, first).map((cells) => cells[column]!)), after, true)),
    isCopy,
  );
  if (found === null || !pattern.columns.leaves().every(({ path }) => found.lines.has(path))) return null;
  const taken = [...found.lines.values(), ...found.subtotals.values()];
  const isOther = (column: number): boolean =>
    !taken.includes(column) && body.some((cells) => isNumber(cells[column]!)) && !taken.some((known) => isCopy(column, known));
  return { pattern, view, columns: { ...found, hasOthers: columns.some(isOther) }, from, to };
}

type Find = (after: LineNode | null) => Found | null;

/** Looks each line up. `null` where none is there, or one is there twice and not as a copy: then it is not known which one is meant. */
function findLines(finds: readonly Find[], isCopy: (index: number, other: number) => boolean = () => false): Omit<Axis, "hasOthers"> | null {
  const lines = new Map<string, number>();
  const subtotals = new Map<string, number>();
  let after: LineNode | null = null;
  for (const [index, find] of finds.entries()) {
    const found: Found | null = find(after);
    if (found === null) continue;
    const known = found.kind === "line" ? lines : subtotals;
    const other = known.get(found.node.path);
    if (other !== undefined && isCopy(index, other)) continue;
    // Heads and figures that are merged each in their own way: the first of the two holds the figure of the line before.
    const isTaken = other !== undefined && [...lines.values()].some((earlier) => earlier !== other && isCopy(other, earlier));
    if (other !== undefined && !isTaken) return null;
    known.set(found.node.path, index);
    after = found.node;
  }
  return lines.size > 0 ? { lines, subtotals } : null;
}

function beforeFigures(cells: readonly FormCell[]): readonly FormCell[] {
  const end = cells.findIndex((cell) => isNumber(cell) || cell.state === "none");
  return end < 0 ? cells : cells.slice(0, end);
}
