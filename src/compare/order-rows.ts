import { listIndicators } from "../indicators/find-indicator.js";
import { GROWTH_SUFFIX } from "../indicators/growth.js";
import type { ComparedRow } from "../model/comparison.js";

/** In the order of the catalogue, an indicator before its growth and the whole before its parts; then what has no key, what most reports print first. */
export function orderRows(rows: readonly ComparedRow[]): readonly ComparedRow[] {
  const places = new Map(listIndicators().map(({ key }, index) => [key, 2 * index]));
  const placeOf = ({ indicator }: ComparedRow): number => {
    if (indicator === null) return Infinity;
    const own = places.get(indicator);
    if (own !== undefined) return own;
    const base = indicator.endsWith(GROWTH_SUFFIX) ? places.get(indicator.slice(0, -GROWTH_SUFFIX.length)) : undefined;
    return base === undefined ? Number.MAX_SAFE_INTEGER : base + 1;
  };
  return rows
    .map((row) => ({ row, place: placeOf(row), filled: row.cells.filter((cell) => cell !== null).length }))
    .toSorted((a, b) => (a.place === b.place ? 0 : a.place - b.place) || Number(a.row.scope !== null) - Number(b.row.scope !== null) || b.filled - a.filled)
    .map(({ row }) => row);
}

