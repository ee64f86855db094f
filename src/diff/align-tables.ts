import { foldWords } from "../check/basis.js";
import type { Claim } from "../model/claim.js";
import type { Table } from "../model/table.js";
import { linkInOrder, linkNeighbours, linkUnique } from "./align-keys.js";
import type { Draft } from "./draft.js";
import { groupBy } from "./group-by.js";
import { closeness, findGaps, forEachPair, isLong } from "./gaps.js";
import { linkBest, Matching } from "./matching.js";
import type { Candidate } from "./matching.js";
import { bigramsOf, likeness } from "./similarity.js";

/** Two names share this much of their characters before they may be one. */
const ALIKE = 0.5;
/** Two tables share this much of their words before their cells are held against each other. */
const TABLES_ALIKE = 0.3;

/** A table by the words that name its rows and columns. */
interface Labels {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  /** The claims of a cell, by `row/column`. */
  readonly cells: ReadonlyMap<string, readonly Claim[]>;
}

/** Links the claims of cells whose rows are named alike, and whose columns are. */
export function alignTables(before: Draft, after: Draft, claims: Matching): void {
  const [here, there] = [readTables(before), readTables(after)];
  const names = (tables: readonly Labels[]): readonly string[] => tables.map(({ rows, columns }) => [...columns, ...rows].join("\n"));
  for (const [i, j] of alignNames(names(here), names(there), TABLES_ALIKE).pairs()) {
    alignCells(here[i]!, there[j]!, (a, b) => claims.link(before.indexOf(a), after.indexOf(b)));
  }
}

function alignCells(before: Labels, after: Labels, link: (a: Claim, b: Claim) => void): void {
  const rows = alignNames(before.rows, after.rows, ALIKE);
  const columns = alignNames(before.columns, after.columns, ALIKE);
  for (const [place, own] of before.cells) {
    const [row = -1, column = -1] = place.split("/").map(Number);
    const other = after.cells.get(`${rows.toAfter[row]}/${columns.toAfter[column]}`) ?? [];
    for (const [k, claim] of own.entries()) if (other[k] !== undefined) link(claim, other[k]);
  }
}

/** Equal names once in both, then their neighbours, then the likest between them. */
function alignNames(before: readonly string[], after: readonly string[], least: number): Matching {
  const matching = new Matching(before.length, after.length);
  linkUnique(before, after, matching);
  linkNeighbours(before, after, matching);
  const [grams, others] = [before, after].map((names) => names.map(bigramsOf)) as [Uint32Array[], Uint32Array[]];
  const candidates: Candidate[] = [];
  for (const gap of findGaps(matching)) {
    if (isLong(gap)) linkInOrder(before, after, matching, gap.before, gap.after);
    forEachPair(gap, (i, j) => {
      const alike = before[i] === after[j] ? 1 : likeness(grams[i]!, others[j]!);
      if (alike >= least) candidates.push({ before: i, after: j, score: alike + 0.1 * closeness(gap, i, j) });
    });
  }
  linkBest(candidates, matching);
  return matching;
}

function readTables({ report, claims }: Draft): readonly Labels[] {
  const own = groupBy(claims, ({ table }) => table?.id ?? null);
  return report.tables.map((table) => readLabels(table, own.get(table.id) ?? []));
}

/** Cells with a figure are no names, nor are those that number the rows. */
function readLabels(table: Table, claims: readonly Claim[]): Labels {
  const cells = groupBy(claims, ({ table: at }) => `${at!.row}/${at!.column}`);
  const first = claims.reduce((row, { table: at }) => Math.min(row, at!.row), table.rows.length);
  const isName = (row: number, column: number): boolean => !cells.has(`${row}/${column}`) && (table.rows[row]?.[column]?.quantity ?? null) === null;
  const rows = table.rows.map((row, index) => nameOf(row.filter((_, column) => isName(index, column)).map(({ text }) => text)));
  const width = table.rows.reduce((most, row) => Math.max(most, row.length), 0);
  const heads = table.rows.slice(0, first);
  const columns = Array.from({ length: width }, (_, column) => nameOf([...heads.map((row) => row[column]?.text ?? "")]));
  return { rows, columns, cells };
}

/** A merged cell stands in all of its places and is named once. */
function nameOf(texts: readonly string[]): string {
  return texts.map(foldWords).filter((text, index, all) => text !== "" && text !== all[index - 1]).join("|");
}
