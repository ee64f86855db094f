import { findRegions } from "./columns.js";
import { areMarked, goesOn, type SetLine } from "./continuation.js";
import { findEdges, usualSize } from "./edges.js";
import { findFootnotes } from "./footnotes.js";
import type { Sheet } from "./furniture.js";
import { joinLine, wordsOf, type Stretch } from "./line-text.js";
import { buildTable, type GridCell, type PageTable } from "./table-rows.js";
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
type Element = LineElement | { readonly kind: "table"; readonly table: PageTable };

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
    const rows = [...element.table.rows];
    let past = i + 1;
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
  const regions = sheets.flatMap(({ lines }) => findRegions(lines));
  const edges = findEdges(regions);
  const notes = findFootnotes(sheets, usualSize(sheets.flatMap(({ lines }) => lines)));
  return regions.flatMap((region) => {
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
      elements.push({ kind: "line", isNote: notes.has(line), set: { line, stretches, text: wordsOf(stretches), edges: edges.get(region)! } });
      i++;
    }
    return elements;
  });
}

/** A table that stands at the end of one page and the beginning of the next, with as many columns. */
function isSameTable(rows: readonly (readonly GridCell[])[], { rows: next }: PageTable): boolean {
  return rows[0]!.length === next[0]!.length;
}

/** The rows without those at the top that say again what stood over the columns on the page before. */
function withoutHead(rows: readonly (readonly GridCell[])[], next: readonly (readonly GridCell[])[]): readonly (readonly GridCell[])[] {
  let head = 0;
  while (head < next.length && head < rows.length && rowText(rows[head]!) === rowText(next[head]!)) head++;
  return next.slice(head);
}

function rowText(row: readonly GridCell[]): string {
  return row.map(({ stretches }) => stretches.map(({ text }) => text).join("")).join("\t");
}
