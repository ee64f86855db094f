import { compare } from "../check/rational.js";
import { groupBy } from "../diff/group-by.js";
import type { Column, ComparedCell, ComparedReading } from "../model/comparison.js";
import type { PlaceLevel } from "../model/meta.js";
import { marksOf } from "./changes.js";
import { rationalOf } from "./exact-decimal.js";

type Rank = NonNullable<ComparedCell["rank"]>;

/**
 * The rank of each of a row's figures among the places of the same level and year whose figures are flagged alike, the greatest first. A place whose reports
 * on the year differ has none, nor has one that stands alone; figures with an open end (突破100亿元) cannot be ranked.
 */
export function rankRow(readings: readonly (ComparedReading | null)[], columns: readonly Column[], levels: readonly (PlaceLevel | null)[]): ReadonlyMap<number, Rank> {
  const ranks = new Map<number, Rank>();
  const ranked = columns.flatMap((column, at) => {
    const reading = readings[at] ?? null;
    if (reading === null || reading.min === null || reading.max === null || column.year === null || column.place === null) return [];
    return [{ at, decimal: reading.decimal, series: column.place.series, group: `${column.year} ${levels[at]} ${marksOf(reading)}` }];
  });
  for (const group of groupBy(ranked, (each) => each.group).values()) {
    const places = [...groupBy(group, ({ series }) => series).values()].filter((reports) => reports.every(({ decimal }) => decimal === reports[0]!.decimal));
    if (places.length < 2) continue;
    const sorted = places.toSorted((a, b) => compare(rationalOf(b[0]!.decimal), rationalOf(a[0]!.decimal)));
    let rank = 0;
    sorted.forEach((reports, index) => {
      if (index === 0 || compare(rationalOf(reports[0]!.decimal), rationalOf(sorted[index - 1]![0]!.decimal)) !== 0) rank = index + 1;
      for (const { at } of reports) ranks.set(at, { rank, of: places.length });
    });
  }
  return ranks;
}
