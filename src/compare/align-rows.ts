import { groupBy } from "../diff/group-by.js";
import { bigramsOf, likeness, type Bigrams } from "../diff/similarity.js";
import { ALIKE, coreOf, joins } from "./joins.js";
import { columnsOf, type RowDraft } from "./row-draft.js";

/** A pair of characters that more rows have than this tells nothing, and would make the work grow with the square of the reports. */
const MOST_NEIGHBOURS = 400;

/**
 * Joins rows without a key whose names are alike, and says of each figure that was put into another row what it is called and how alike the names are. Two
 * things that one report prints side by side are never joined.
 */
export function alignRows(drafts: readonly RowDraft[]): readonly RowDraft[] {
  return joinAlike(joinCores(drafts));
}

/** Names that differ in harmless words alone, found by what is left without them. */
function joinCores(drafts: readonly RowDraft[]): readonly RowDraft[] {
  return [...groupBy(drafts, (draft) => `${sortOf(draft)}\n${coreOf(draft.plainName)}`).values()].flatMap((group) => {
    const kept: RowDraft[] = [];
    for (const draft of group.toSorted((a, b) => columnsOf(b).size - columnsOf(a).size)) {
      const at = kept.findIndex((each) => fit(each, draft));
      if (at < 0) kept.push(draft);
      else kept[at] = joined(kept[at]!, draft);
    }
    return kept;
  });
}

/** Names of which one is nearly the whole of the other, the likest first. */
function joinAlike(drafts: readonly RowDraft[]): readonly RowDraft[] {
  const rows: (RowDraft | null)[] = [...drafts];
  const home = drafts.map((_, at) => at);
  const rootOf = (at: number): number => (home[at] === at ? at : (home[at] = rootOf(home[at]!)));
  for (const { a, b } of findAlike(drafts)) {
    const [one, other] = [rootOf(a), rootOf(b)];
    const [left, right] = [rows[one], rows[other]];
    // Every pair must be alike, not only the links of a chain.
    if (one === other || !left || !right || !fit(left, right)) continue;
    const [keptAt, joinedAt] = columnsOf(left).size >= columnsOf(right).size ? [one, other] : [other, one];
    rows[keptAt] = joined(rows[keptAt]!, rows[joinedAt]!);
    rows[joinedAt] = null;
    home[joinedAt] = keptAt;
  }
  return rows.filter((row) => row !== null);
}

function fit(a: RowDraft, b: RowDraft): boolean {
  return !shareColumn(a, b) && joins(a.plainName, b.plainName, scoreOf(a, b));
}

const scoreOf = (a: RowDraft, b: RowDraft): number => likeness(bigramsOf(a.plainName), bigramsOf(b.plainName));

function joined(kept: RowDraft, other: RowDraft): RowDraft {
  const score = Math.round(scoreOf(kept, other) * 1000) / 1000;
  return { ...kept, placed: [...kept.placed, ...other.placed.map((each) => ({ ...each, likeness: { name: each.fact.name, score } }))] };
}

function shareColumn(a: RowDraft, b: RowDraft): boolean {
  const columns = columnsOf(a);
  return b.placed.some(({ column }) => columns.has(column));
}

interface Alike {
  readonly a: number;
  readonly b: number;
  readonly score: number;
}

/** Rows are held only against those that share one of their rarer pairs of characters: names so alike must. */
function findAlike(drafts: readonly RowDraft[]): readonly Alike[] {
  const named = drafts.map(({ plainName }, at): { readonly at: number; readonly grams: Bigrams } => ({ at, grams: bigramsOf(plainName) }));
  const spread = new Map<number, number>();
  for (const { grams } of named) for (const gram of new Set(grams)) spread.set(gram, (spread.get(gram) ?? 0) + 1);
  const index = new Map<string, number[]>();
  const found: Alike[] = [];
  for (const { at, grams } of named.toSorted((a, b) => a.grams.length - b.grams.length)) {
    const rarest = [...new Set(grams)].sort((a, b) => spread.get(a)! - spread.get(b)! || a - b);
    // Two names share at least this part of the pairs of either, so that each has one of them among all but as many less one.
    const needed = Math.ceil((rarest.length * ALIKE) / (2 - ALIKE));
    const seen = new Set<number>();
    for (const gram of rarest.slice(0, rarest.length - needed + 1)) {
      const key = `${sortOf(drafts[at]!)}\n${gram}`;
      const others = index.get(key) ?? [];
      for (const other of others) {
        if (seen.has(other)) continue;
        seen.add(other);
        const score = likeness(grams, named[other]!.grams);
        if (score >= ALIKE) found.push({ a: other, b: at, score });
      }
      if (others.length === 0) index.set(key, [at]);
      else if (others.length < MOST_NEIGHBOURS) others.push(at);
    }
  }
  return found.sort((a, b) => b.score - a.score || a.a - b.a || a.b - b.b);
}

/** What must be the same of two rows before their names are held against each other. */
function sortOf({ kind, family, scope, aspect, base }: RowDraft): string {
  return [kind, family, scope, aspect, base].join("|");
}
