import dictionary from "../../../dictionaries/tables.json";
import type { CellState, Column, Row, TablePart, TableReading } from "../../extract/tables/table-reading.js";
import type { Claim } from "../../model/claim.js";

/** A row of a ledger with what stands in it. */
export interface Entry extends Row {
  /** The innermost label, empty where the row has none. */
  readonly name: string;
  readonly claims: readonly (Claim | null)[];
  readonly states: readonly CellState[];
}

/** One side of a table, over all the pages that it takes. */
export interface Ledger {
  readonly caption: string;
  /** The columns of figures. */
  readonly columns: readonly Column[];
  readonly entries: readonly Entry[];
  /** Rows over the head group the columns, but in print it is lost which: columns are then not compared with each other. */
  readonly banded: boolean;
}

/** A table whole: its sides stand beside each other. */
export interface Sheet {
  readonly caption: string;
  readonly bands: readonly string[];
  readonly ledgers: readonly Ledger[];
}

/** Puts together what page breaks have parted. Tables that were read wrongly, or that `skip` names, are left out. */
export function sheetsOf(readings: readonly TableReading[], skip: (table: string) => boolean): readonly Sheet[] {
  const drafts: { readonly first: TablePart; readonly pages: { readonly reading: TableReading; readonly part: TablePart }[] }[] = [];
  for (const reading of readings) {
    for (const part of reading.parts) {
      const page = { reading, part };
      if (part.continues && drafts.length > 0) drafts.at(-1)!.pages.push(page);
      else drafts.push({ first: part, pages: [page] });
    }
  }
  return drafts
    .filter(({ pages }) => pages.every(({ part, reading }) => part.sound && !skip(reading.table.id)))
    .map(({ first, pages }) => ({
      caption: first.caption ?? "",
      bands: first.bands,
      ledgers: first.sides.map((side, index) => ({
        caption: first.caption ?? "",
        columns: side.columns.filter(({ role }) => role === "figures"),
        banded: first.bands.some((band) => !isSide(band)),
        entries: pages.flatMap(({ reading, part }) => part.sides[index]!.rows.map((row) => entryOf(reading, row))),
      })),
    }));
}

function entryOf({ claims, states }: TableReading, row: Row): Entry {
  return { ...row, name: row.label.at(-1) ?? "", claims: claims[row.index]!, states: states[row.index]! };
}

/** 收入 over 执行数 only says which side the rows are of. */
export const isSide = (head: string): boolean => dictionary.sides.some((words) => words.includes(head));

export const hasFigure = ({ states }: Entry, column: number): boolean => states[column] === "figure" || states[column] === "zero";
