import dictionary from "../../../dictionaries/tables.json";
import type { Column } from "../../extract/tables/table-reading.js";
import type { Ties } from "../ties.js";
import { isCompared, leafOf } from "./column-groups.js";
import type { Ledger } from "./ledger.js";
import { yearsOf } from "./relate-comparisons.js";
import { endsLike, isAdded, isAlike } from "./table-words.js";

/**
 * Ties what the rows of a table have in last year's column to what they have in this year's, where no column says how they changed:
 * nothing of it is sure but its order of size.
 */
export function relateYears({ columns, entries, banded }: Ledger, ties: Ties): void {
  if (banded || columns.some(saysChange)) return;
  const [earlier, later] = yearsOf(columns.filter((column) => !isCompared(column) && !column.among));
  if (earlier === undefined || later === undefined) return;
  const rows = entries.flatMap(({ claims }) => {
    const [base, current] = [claims[earlier.index], claims[later.index]];
    return base && current && isAdded(base) && isAlike(base, current) ? [{ current: current.id, base: base.id }] : [];
  });
  if (rows.length > 1) ties.add({ type: "two-years", wording: `${leafOf(earlier)}、${leafOf(later)}`, rows });
}

/** Compares, and not with a budget or with the whole column. */
function saysChange(column: Column): boolean {
  return isCompared(column) && !endsLike(leafOf(column), dictionary.completion) && !dictionary.shares.includes(leafOf(column));
}
