import type { Comparison, ComparedRow } from "../model/comparison.js";
import { SCHEMA_VERSION, type Report } from "../model/report.js";
import { alignRows } from "./align-rows.js";
import type { Fact } from "./fact.js";
import { groupFacts } from "./group-facts.js";
import { makeRow } from "./make-row.js";
import { orderColumns } from "./order-columns.js";
import { orderRows } from "./order-rows.js";
import { columnsOf, type Placed } from "./row-draft.js";
import { digestOf, mergeSameReports, type Digest } from "./same-reports.js";

export interface CompareOptions {
  /** The reports' names, in their order; those of their files where none are given. */
  readonly names?: readonly string[] | undefined;
  /** Keys of the catalogue: only their rows. A key's growth has a key of its own. */
  readonly indicators?: readonly string[] | undefined;
  /** Fields of the catalogue: only rows of theirs. */
  readonly fields?: readonly string[] | undefined;
  /** `whole` for figures of the whole place, `own` for those of parts of it (市本级), or the words of one part. */
  readonly scope?: string | undefined;
  /** Also what has no key and stands in one report alone. */
  readonly all?: boolean | undefined;
}

/** Takes reports one by one and keeps of each only what the table needs. */
export interface Comparer {
  add(report: Report, name?: string): void;
  finish(): Comparison;
}

/** Holds reports against one another: indicators down, reports across, each cell with the way back to its sentence. */
export function compareReports(reports: readonly Report[], options: CompareOptions = {}): Comparison {
  const comparer = createComparer(options);
  reports.forEach((report, index) => comparer.add(report, options.names?.[index]));
  return comparer.finish();
}

export function createComparer(options: CompareOptions = {}): Comparer {
  const digests: Digest[] = [];
  return {
    add(report, name = report.source.name ?? "") {
      digests.push(digestOf(report, name));
    },
    finish: () => compareDigests(digests, options),
  };
}

function compareDigests(all: readonly Digest[], options: CompareOptions): Comparison {
  const digests = orderColumns(mergeSameReports(all));
  const columns = { columns: digests.map(({ column }) => column), levels: digests.map(({ level }) => level) };
  const [keyed, named] = [[] as Placed[], [] as Placed[]];
  digests.forEach(({ facts }, column) => {
    for (const fact of facts) if (isWanted(fact, options)) (fact.indicator === null ? named : keyed).push({ fact, column, likeness: null });
  });
  const isCatalogued = options.indicators !== undefined || options.fields !== undefined;
  const byKey = groupFacts(keyed).filter(({ indicator, plainName }) =>
    (options.indicators?.includes(plainName) ?? true) && (options.fields?.includes(indicator?.field ?? "") ?? true));
  const byName = isCatalogued ? [] : alignRows(groupFacts(named)).filter((draft) => options.all || columnsOf(draft).size > 1);
  const rows = [...byKey, ...byName].map((draft) => makeRow(draft, columns)).filter((row) => options.all || row.indicator !== null || isShared(row));
  return { schemaVersion: SCHEMA_VERSION, columns: columns.columns, rows: orderRows(rows) };
}

/** A name that two reports use for several things each tells of nothing. */
function isShared({ cells }: ComparedRow): boolean {
  return cells.filter((cell) => cell !== null && cell.reading !== null).length > 1;
}

function isWanted({ scope, scopeWords }: Fact, options: CompareOptions): boolean {
  if (options.scope === undefined) return true;
  if (options.scope === "whole") return scope === null;
  return options.scope === "own" ? scope !== null : scopeWords === options.scope;
}
