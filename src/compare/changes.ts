import { compare, divide, multiply, round, subtract, whole, ZERO } from "../check/rational.js";
import type { Column, ComparedCell, ComparedReading } from "../model/comparison.js";
import { exactDecimal, rationalOf } from "./exact-decimal.js";

type Change = NonNullable<ComparedCell["change"]>;

/** Per cent are given with two decimals. */
const HUNDREDTHS = 10_000n;

/** What a reading must be known by, so that two with the same marks can be held against each other: the flags, and the printed words of all but hedges. */
export function marksOf({ flags }: ComparedReading): string {
  return flags.map(({ kind, text }) => (kind === "approximate" ? kind : `${kind} ${text}`)).sort().join("\n");
}

/**
 * What a row's figure has changed by since the same place's report on the year before: none where the two are flagged unlike, or where several reports on
 * that year give figures that differ.
 */
export function changeOf(index: number, readings: readonly (ComparedReading | null)[], columns: readonly Column[], unit: string): Change | null {
  const [column, reading] = [columns[index]!, readings[index] ?? null];
  if (reading === null || column.year === null || column.place === null) return null;
  const { series } = column.place;
  const before = columns.flatMap((each, at) => {
    const earlier = readings[at];
    return each.place?.series === series && each.year === column.year! - 1 && earlier && marksOf(earlier) === marksOf(reading) ? [{ at, earlier, genre: each.genre }] : [];
  });
  const sameGenre = before.filter(({ genre }) => genre === column.genre);
  const fit = sameGenre.length > 0 ? sameGenre : before;
  const first = fit[0];
  if (first === undefined || fit.some(({ earlier }) => earlier.decimal !== first.earlier.decimal)) return null;
  const base = rationalOf(first.earlier.decimal);
  const difference = subtract(rationalOf(reading.decimal), base);
  const isShare = unit === "%" || unit === "‰" || unit === "个百分点";
  const percent = isShare || compare(base, ZERO) <= 0 ? null : Number(round(multiply(divide(difference, base), whole(HUNDREDTHS)))) / 100;
  return { column: first.at, decimal: exactDecimal(difference)!, percent };
}

