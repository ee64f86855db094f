import { findRegions, type Region } from "./columns.js";
import { areMarked, goesOn, type SetLine } from "./continuation.js";
import { findEdges } from "./edges.js";
import type { Sheet } from "./furniture.js";
import { joinLine, wordsOf, type Stretch } from "./line-text.js";
import { buildTable, type GridCell, type PageTable } from "./table-rows.js";
import { findTables } from "./tables.js";

/** What a document consists of, in reading order, its pages forgotten. */
export type FlowPart =
  | { readonly kind: "paragraph"; readonly lines: readonly (readonly Stretch[])[] }
  | { readonly kind: "table"; readonly rows: readonly (readonly GridCell[])[] };

type Element = { readonly kind: "line"; readonly set: SetLine } | { readonly kind: "table"; readonly table: PageTable };

/** Brings the lines of all pages into reading order and puts paragraphs and tables together, over page breaks too. */
export function findFlow(sheets: readonly Sheet[]): FlowPart[] {
  const elements = findElements(sheets.flatMap(({ lines }) => findRegions(lines)));
  const isMarked = areMarked(elements.filter((element) => element.kind === "line").map(({ set }) => set));
  const parts: FlowPart[] = [];
  for (let i = 0; i < elements.length; ) {
    const element = elements[i]!;
    let past = i + 1;
    if (element.kind === "line") {
      while (past < elements.length && continues(elements[past - 1]!, elements[past]!, isMarked)) past++;
      parts.push({ kind: "paragraph", lines: elements.slice(i, past).flatMap((each) => (each.kind === "line" ? [each.set.stretches] : [])) });
    } else {
      const rows = [...element.table.rows];
      for (let next = elements[past]; next?.kind === "table" && isSameTable(rows, next.table); next = elements[++past]) {
        rows.push(...withoutHead(rows, next.table.rows));
      }
      parts.push({ kind: "table", rows });
    }
    i = past;
  }
  return parts;
}

function findElements(regions: readonly Region[]): Element[] {
  const edges = findEdges(regions);
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
      elements.push({ kind: "line", set: { line, stretches, text: wordsOf(stretches), edges: edges.get(region)! } });
      i++;
    }
    return elements;
  });
}

function continues(previous: Element, next: Element, isMarked: boolean): boolean {
  return previous.kind === "line" && next.kind === "line" && goesOn(previous.set, next.set, isMarked);
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
