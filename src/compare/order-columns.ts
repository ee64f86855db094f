import type { Digest } from "./same-reports.js";

/** Places in the order in which they were first given, those of no place last; each from its first year to its last, two reports on one year by their day. */
export function orderColumns(digests: readonly Digest[]): readonly Digest[] {
  const places = new Map<string | null, number>();
  for (const { column } of digests) {
    const series = column.place?.series ?? null;
    if (!places.has(series)) places.set(series, series === null ? Infinity : places.size);
  }
  const rank = (a: number, b: number): number => (a === b ? 0 : a - b);
  return digests.toSorted(({ column: a }, { column: b }) =>
    rank(places.get(a.place?.series ?? null)!, places.get(b.place?.series ?? null)!) ||
    rank(a.year ?? Infinity, b.year ?? Infinity) ||
    (a.date ?? "").localeCompare(b.date ?? "") ||
    (a.genre ?? "").localeCompare(b.genre ?? ""));
}
