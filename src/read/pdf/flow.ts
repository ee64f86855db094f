import { findRegions, type Region } from "./columns.js";
import { areMarked, goesOn, type SetLine } from "./continuation.js";
import { findEdges, usualSize, type Edges } from "./edges.js";
import { findFootnotes } from "./footnotes.js";
import type { Sheet } from "./furniture.js";
import type { Line } from "./lines.js";
import { joinLine, wordsOf, type Stretch } from "./line-text.js";
import { buildRuledRows, isContinued } from "./ruled-rows.js";
import type { RuledTable } from "./ruled-tables.js";
import { buildTable, withoutHead, type GridCell, type PageTable } from "./table-rows.js";
import { findTables } from "./tables.js";

/** What a document consists of, in reading order, its pages forgotten. */
export type FlowPart =
  | { readonly kind: "paragraph"; readonly lines: readonly (readonly Stretch[])[] }
  | { readonly kind: "table"; readonly rows: readonly (readonly GridCell[])[] };

interface LineElement {
  readonly kind: "line";
  readonly set: SetLine;
  readonly isNote: boolean;
}
type Element = LineElement | { readonly kind: "table"; readonly table: PageTable } | { readonly kind: "ruled"; readonly table: RuledTable };

/** Brings the lines of all pages into reading order and puts paragraphs and tables together, over page breaks too. */
export function findFlow(sheets: readonly Sheet[]): FlowPart[] {
  const elements = findElements(sheets);
  const isMarked = areMarked(elements.flatMap((element) => (element.kind === "line" ? [element.set] : [])));
  return joinElements(elements, isMarked);
}

function joinElements(elements: readonly Element[], isMarked: boolean): FlowPart[] {
  const parts: FlowPart[] = [];
  for (let i = 0; i < elements.length; ) {
    const element = elements[i]!;
    if (element.kind === "line") {
      const { lines, notes, past } = joinLines(elements, i, isMarked);
      parts.push({ kind: "paragraph", lines: lines.map(({ set }) => set.stretches) });
      if (notes.length > 0) parts.push(...joinElements(notes, isMarked));
      i = past;
      continue;
    }
    let past = i + 1;
    if (element.kind === "ruled") {
      const tables = [element.table];
      for (let next = elements[past]; next?.kind === "ruled" && isContinued(tables.at(-1)!, next.table); next = elements[++past]) tables.push(next.table);
      parts.push({ kind: "table", rows: buildRuledRows(tables) });
      i = past;
      continue;
    }
    const rows = [...element.table.rows];
    for (let next = elements[past]; next?.kind === "table" && isSameTable(rows, next.table); next = elements[++past]) {
      rows.push(...withoutHead(rows, next.table.rows));
    }
    parts.push({ kind: "table", rows });
    i = past;
  }
  return parts;
}

/** The lines of the paragraph that begins at `first`, and the notes at the foot of a page that it goes on behind. */
function joinLines(elements: readonly Element[], first: number, isMarked: boolean): { readonly lines: readonly LineElement[]; readonly notes: readonly Element[]; readonly past: number } {
  let last = elements[first] as LineElement;
  const lines = [last];
  const notes: Element[] = [];
  let past = first + 1;
  for (;;) {
    let at = past;
    while (!last.isNote && isNote(elements[at])) at++;
    const next = elements[at];
    if (next?.kind !== "line" || next.isNote !== last.isNote || !goesOn(last.set, next.set, isMarked)) return { lines, notes, past };
    notes.push(...elements.slice(past, at));
    lines.push(next);
    last = next;
    past = at + 1;
  }
}

function isNote(element: Element | undefined): boolean {
  return element?.kind === "line" && element.isNote;
}

function findElements(sheets: readonly Sheet[]): Element[] {
  const regionsOf = new Map(sheets.map((sheet) => [sheet, findRegions(sheet.lines)]));
  const edges = findEdges([...regionsOf.values()].flat());
  const notes = findFootnotes(sheets, usualSize(sheets.flatMap(({ lines }) => lines)));
  return sheets.flatMap((sheet) => insertRuled(sheet.tables, regionsOf.get(sheet)!.flatMap((region) => elementsOf(region, edges.get(region)!, notes))));
}

function elementsOf(region: Region, edges: Edges, notes: ReadonlySet<Line>): readonly Element[] {
  const elements: Element[] = [];
  const tables = findTables(region.lines);
  let next = 0;
  for (let i = 0; i < region.lines.length; ) {
    const found = tables[next];
    if (found?.first === i) {
      elements.push({ kind: "table", table: buildTable(region.lines, found) });
      i = found.past;
      next++;
      continue;
    }
    const line = region.lines[i]!;
    const stretches = joinLine(line);
    elements.push({ kind: "line", isNote: notes.has(line), set: { line, stretches, text: wordsOf(stretches), edges } });
    i++;
  }
  return elements;
}

/** Puts each ruled table of a page before the first line that stands below it. */
function insertRuled(tables: readonly RuledTable[], elements: readonly Element[]): readonly Element[] {
  const all = [...elements];
  for (const table of tables) {
    const { edges, heights } = table.zone;
    const at = all.findIndex((element) => {
      const line = element.kind === "line" ? element.set.line : element.kind === "table" ? element.table.lines[0]! : null;
      return line !== null && line.base < heights[0]! && line.left < edges.at(-1)! && line.right > edges[0]!;
    });
    all.splice(at === -1 ? all.length : at, 0, { kind: "ruled", table });
  }
  return all;
}

/** A table that stands at the end of one page and the beginning of the next, with as many columns. */
function isSameTable(rows: readonly (readonly GridCell[])[], { rows: next }: PageTable): boolean {
  return rows[0]!.length === next[0]!.length;
}
