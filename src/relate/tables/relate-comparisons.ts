import dictionary from "../../../dictionaries/tables.json";
import type { Column } from "../../extract/tables/table-reading.js";
import type { Claim } from "../../model/claim.js";
import type { Ties } from "../ties.js";
import { comparedBy, isCompared, leafOf, yearOf } from "./column-groups.js";
import type { Ledger } from "./ledger.js";
import { endsLike, growsApart, isAlike } from "./table-words.js";

/** Ties columns that compare others: 完成预算% to the budget and what became of it, 增长% to last year and this. */
export function relateComparisons(ledger: Ledger, ties: Ties): void {
  const { columns, banded } = ledger;
  if (banded) return;
  columns.forEach((column, at) => {
    if (!isCompared(column)) return;
    const levels = comparedBy(columns, at);
    if (endsLike(leafOf(column), dictionary.completion)) relateCompletion(ledger, column, levels, ties);
    else if (dictionary.shares.includes(leafOf(column))) relateShare(ledger, column, levels, ties);
    else relateGrowth(ledger, column, levels, ties);
  });
}

const isAdjusted = (column: Column): boolean => dictionary.adjusted.some((word) => leafOf(column).includes(word));

function relateCompletion({ entries }: Ledger, column: Column, levels: readonly Column[], ties: Ties): void {
  const budgets = levels.filter((level) => endsLike(leafOf(level), dictionary.budgets) && !endsLike(leafOf(level), dictionary.results));
  const named = budgets.length > 1 && isAdjusted(column) ? budgets.filter(isAdjusted) : budgets;
  const [budget] = named;
  // 2023年决算数 stands beside the budget of 2024 for comparison only.
  const results = levels.filter((level) => endsLike(leafOf(level), dictionary.results) && yearOf(level) === (budget && yearOf(budget)));
  const [result] = results;
  if (results.length !== 1 || named.length !== 1 || result === undefined || budget === undefined) return;
  const certain = isAdjusted(budget) === isAdjusted(column) || (budgets.length === 1 && !isAdjusted(column));
  for (const { claims } of entries) {
    const [rate, numerator, denominator] = [column, result, budget].map(({ index }) => claims[index] ?? null);
    if (!rate || !numerator || !denominator || !isPercentage(rate) || !isAlike(numerator, denominator)) continue;
    ties.add({ type: "rate", wording: leafOf(column), rate: rate.id, numerator: numerator.id, denominator: denominator.id, certain });
  }
}

/** 比重: of the row that has 100 %, which stands first or is a total. */
function relateShare({ entries }: Ledger, column: Column, levels: readonly Column[], ties: Ties): void {
  const [level] = levels;
  if (level === undefined || levels.length !== 1) return;
  const wholes = entries.filter(({ claims }) => claims[column.index]?.quantity.decimal === "100");
  const [whole] = wholes;
  const base = whole?.claims[level.index] ?? null;
  if (whole === undefined || wholes.length !== 1 || base === null || whole !== entries.find(({ claims }) => claims[level.index])) return;
  for (const entry of entries) {
    const [share, part] = [entry.claims[column.index] ?? null, entry.claims[level.index] ?? null];
    if (entry === whole || share === null || part === null || !isPercentage(share) || !isAlike(part, base)) continue;
    ties.add({ type: "rate", wording: leafOf(column), rate: share.id, numerator: part.id, denominator: base.id, certain: true });
  }
}

function relateGrowth({ caption, entries }: Ledger, column: Column, levels: readonly Column[], ties: Ties): void {
  const [base, current] = yearsOf(levels);
  if (base === undefined || current === undefined || [caption, ...column.head, ...current.head].some(growsApart)) return;
  for (const entry of entries) {
    const change = entry.claims[column.index] ?? null;
    const [before, after] = [entry.claims[base.index] ?? null, entry.claims[current.index] ?? null];
    if (change === null || before === null || after === null || !isAlike(before, after) || entry.label.some(growsApart)) continue;
    const role = roleOf(change, after);
    if (role === null) continue;
    ties.add({ type: "change", wording: leafOf(column), current: after.id, base: before.id, [role]: change.id, direction: directionOf(column) });
  }
}

/** Last year's column and this year's: the only two, or the only two of one kind. */
export function yearsOf(levels: readonly Column[]): readonly [Column, Column] | readonly [] {
  const pairs = levels.flatMap((later) => levels.filter((earlier) => followsYear(earlier, later)).map((earlier) => [earlier, later] as const));
  const alike = levels.length === 2 ? pairs : pairs.filter(([earlier, later]) => kindOf(earlier) === kindOf(later));
  return alike.length === 1 ? alike[0]! : [];
}

function followsYear(earlier: Column, later: Column): boolean {
  const [before, after] = [yearOf(earlier), yearOf(later)];
  return before !== null && after !== null && after - before === 1;
}

/** What a head says but for its year: 2023年决算数 and 2024年决算数 are one kind. */
const kindOf = (column: Column): string => [...dictionary.earlier, ...dictionary.later].reduce((words, year) => words.replace(year, ""), leafOf(column).replace(/(?:19|20)\d\d年?/u, ""));

function roleOf(change: Claim, current: Claim): "change" | "increment" | null {
  if (isPercentage(change)) return isPercentage(current) ? null : "change";
  return isAlike(change, current) ? "increment" : null;
}

/** A head that only knows of falling prints them without a sign. */
function directionOf(column: Column): "up" | "down" {
  const leaf = leafOf(column);
  return /[降减]/u.test(leaf) && !/[增升涨长]/u.test(leaf) ? "down" : "up";
}

const isPercentage = ({ quantity }: Claim): boolean => quantity.dimension === "percent" || quantity.dimension === "per-mille";

