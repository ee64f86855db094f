import type { Claim } from "../../model/claim.js";
import type { Cell, Table } from "../../model/table.js";
import type { Span } from "../../model/span.js";
import { SectionCursor } from "../../structure/passages.js";
import type { Outline } from "../../structure/outline.js";
import { isFigure } from "../../structure/tables/cell-states.js";
import { layOutTables } from "../../structure/tables/lay-out-tables.js";
import type { Layout, Row } from "../../structure/tables/layout.js";
import type { Vocabularies } from "../vocabularies.js";
import { TableClaimBuilder } from "./build-claim.js";
import { fillCell, isUnit } from "./fill-cell.js";
import { Measures } from "./measure-of.js";
import { WordReader } from "./read-words.js";
import type { TableReading } from "./table-reading.js";

/** Reads every figure of the tables into a claim. The tables are given with the quantities of their cells as printed. */
export function readTableClaims(
  text: string,
  tables: readonly Table[],
  { blocks, sections }: Pick<Outline, "blocks" | "sections">,
  reportYear: number | null,
  vocabularies: Vocabularies,
): readonly TableReading[] {
  const { numbers } = vocabularies;
  const known = new Map<string, boolean>();
  const isKnownUnit = (word: string): boolean => {
    const found = known.get(word) ?? isUnit(word, numbers);
    known.set(word, found);
    return found;
  };
  const layouts = layOutTables(text, tables, blocks, isKnownUnit);
  const builder = new TableClaimBuilder(new WordReader(vocabularies), reportYear);
  const measures = new Measures(numbers);
  const whereabouts = new SectionCursor(sections);

  return tables.map((table, index) => {
    const layout = layouts[index]!;
    const section = whereabouts.at(table.span.start);
    const claims: (Claim | null)[][] = table.rows.map((row) => row.map(() => null));
    const built = new Map<Cell["span"], Claim>();
    for (const part of layout.parts) {
      for (const { columns, rows } of part.sides) {
        const figures = columns.filter(({ role }) => role === "figures");
        for (const row of rows) {
          const sentence = rowSpan(table, row);
          for (const column of figures) {
            const cell = table.rows[row.index]![column.index]!;
            if (!isFigure(layout.states[row.index]![column.index])) continue;
            const merged = built.get(cell.span);
            if (merged !== undefined) {
              claims[row.index]![column.index] = merged;
              continue;
            }
            const quantity = fillCell(cell, measures.of(part, column, row), numbers);
            if (quantity === null) continue;
            const claim = builder.build({ table: table.id, part, column, row, quantity, section, sentence });
            built.set(cell.span, claim);
            claims[row.index]![column.index] = claim;
          }
        }
      }
    }
    return { table: withQuantities(table, claims), parts: layout.parts, ...linesOf(layout), claims, states: layout.states };
  });
}

/** The claims of the tables, each once, in the order of the text. */
export function claimsOfTables(readings: readonly TableReading[]): readonly Claim[] {
  const all = new Set(readings.flatMap(({ claims }) => claims.flat()).filter((claim) => claim !== null));
  return [...all].sort((a, b) => a.quantity.span.start - b.quantity.span.start);
}

/** What a row's cells span, but for those that hang down into it from above. */
function rowSpan({ rows }: Table, { index }: Row): Span {
  let start = Number.POSITIVE_INFINITY;
  let end = 0;
  rows[index]!.forEach((cell, column) => {
    const above = rows[index - 1]?.[column];
    if (cell.span.start === cell.span.end || (above !== undefined && above.span.start === cell.span.start)) return;
    start = Math.min(start, cell.span.start);
    end = Math.max(end, cell.span.end);
  });
  return start < end ? { start, end } : { start: 0, end: 0 };
}

/** A cell's quantity has the unit that its heads give. */
function withQuantities(table: Table, claims: readonly (readonly (Claim | null)[])[]): Table {
  return {
    ...table,
    rows: table.rows.map((row, index) => row.map((cell, column) => {
      const claim = claims[index]![column];
      return claim === null || claim === undefined ? cell : { ...cell, quantity: claim.quantity };
    })),
  };
}

function linesOf({ parts }: Layout): Pick<TableReading, "headRows" | "labelColumns"> {
  const labels = parts.flatMap(({ sides }) => sides.flatMap(({ labelColumns }) => labelColumns));
  return {
    headRows: parts.flatMap(({ headRows }) => headRows).sort((a, b) => a - b),
    labelColumns: [...new Set(labels)].sort((a, b) => a - b),
  };
}
