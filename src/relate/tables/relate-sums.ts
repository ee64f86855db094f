import type { Claim } from "../../model/claim.js";
import type { Column } from "../../extract/tables/table-reading.js";
import type { Ties } from "../ties.js";
import { comesNear, comesOut, type PrintedSum } from "./bear-out.js";
import { hasFigure, type Ledger } from "./ledger.js";
import { planSums, type Line, type SumPlan } from "./plan-sums.js";
import { isAdded, isAdditive, isAlike } from "./table-words.js";

/** Ties rows and columns that are totals to what they add up. */
export function relateSums(ledger: Ledger, ties: Ties): void {
  const columns = ledger.columns.filter(({ head, among }) => !among && head.every(isAdditive));
  const rows = ledger.entries.filter(({ label }) => label.every(isAdditive));
  for (const plan of planSums(ledger.entries)) {
    tie(plan, columns.map(({ index }) => printed(plan, (entry) => entry.claims[index] ?? null, (entry) => hasFigure(entry, index))), ties);
  }
  if (ledger.banded) return;
  for (const group of groupsOf(columns)) {
    for (const plan of planSums(group.map(lineOf))) {
      tie(plan, rows.map((row) => printed(plan, ({ column }) => row.claims[column.index] ?? null, ({ column }) => hasFigure(row, column.index))), ties);
    }
  }
}

interface ColumnLine extends Line {
  readonly column: Column;
}

const lineOf = (column: Column): ColumnLine => ({ name: column.head.at(-1) ?? "", number: null, opening: null, indent: 0, column });

/** Columns under one head are added up among themselves, and all of them together: a total that is no deeper than its parts. */
function groupsOf(columns: readonly Column[]): readonly (readonly Column[])[] {
  const groups = new Map<string, Column[]>();
  for (const column of columns) {
    const outer = column.head.slice(0, -1).join("/");
    const group = groups.get(outer);
    if (group) group.push(column);
    else groups.set(outer, [column]);
  }
  return [...groups.values()].filter((group) => group.length > 2);
}

/** A plan in one column: its figures, or `null` where it says nothing there. */
interface Sum extends PrintedSum {
  /** Every part has a figure. */
  readonly filled: boolean;
}

function printed<L extends Line>(plan: SumPlan<L>, claimOf: (line: L) => Claim | null, hasAny: (line: L) => boolean): Sum | null {
  const whole = claimOf(plan.whole);
  if (whole === null || !isAdded(whole) || plan.unsure.some(hasAny)) return null;
  const figures = (lines: readonly L[]): readonly Claim[] => lines.map(claimOf).filter((claim) => claim !== null);
  const [parts, minus] = [figures(plan.parts), figures(plan.minus)];
  const alike = [...parts, ...minus].every((claim) => isAdded(claim) && isAlike(claim, whole));
  if (!alike || parts.length === 0) return null;
  return { whole, parts, minus, filled: [...plan.parts, ...plan.minus].every(hasAny) };
}

function tie<L extends Line>(plan: SumPlan<L>, sums: readonly (Sum | null)[], ties: Ties): void {
  const found = sums.filter((sum) => sum !== null);
  // Lines that nothing calls a whole and its parts, and that make a sum nowhere, are none: a level of theirs was lost in print.
  if (!plan.stated && found.length > 1 && !found.some(comesNear)) return;
  const borneOut = new Set(found.filter(comesOut));
  const withBlanks = [...borneOut].filter(({ filled }) => !filled).length;
  for (const sum of found) {
    const itself = borneOut.has(sum) ? 1 : 0;
    // Where nothing says that the list is all there is, another column of the same lines has to.
    const sure = plan.stated || borneOut.size > itself;
    // A blank may stand for a figure that was not filled in, unless another column shows that it is nought: then the list lacks one.
    const filled = sum.filled || withBlanks > itself;
    ties.add({
      type: "sum",
      wording: plan.wording,
      whole: sum.whole.id,
      parts: sum.parts.map(({ id }) => id),
      ...(sum.minus.length > 0 ? { minus: sum.minus.map(({ id }) => id) } : {}),
      // A budget keeps some back that stands in no row.
      complete: filled && sum.whole.modality !== "budget",
      ...(sure ? { disjoint: true } : {}),
      ...(sure ? {} : { open: true }),
    });
  }
}
