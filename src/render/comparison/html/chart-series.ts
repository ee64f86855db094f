import { isComparable } from "./heat.js";
import type { ColumnData } from "./page-data.js";
import type { ShownRow } from "./shown-row.js";

export interface Point {
  readonly column: number;
  readonly year: number;
  /** In the row's unit. */
  readonly value: number;
  readonly shown: string;
  readonly marks: string;
  /** Whether it may be joined to its neighbours. */
  readonly joins: boolean;
}

/** The figures of one place in reports of one genre, by year. */
export interface Series {
  readonly place: string;
  /** As one of its reports prints the name. */
  readonly name: string;
  readonly genre: string;
  readonly points: readonly Point[];
}

/** One line a place; reports of several genres are several lines, because they may count differently. Without a year nothing can be placed. */
export function seriesOf({ cells }: ShownRow, columns: readonly ColumnData[]): readonly Series[] {
  const found = new Map<string, { readonly place: string; readonly name: string; readonly genre: string; readonly points: Point[] }>();
  for (const [at, shown] of cells.entries()) {
    const column = columns[at]!;
    if (shown === null || shown.value === null || column.year === null) continue;
    const value = Number(shown.value);
    if (!Number.isFinite(value)) continue;
    // Reports of unknown places are not one place.
    const key = `${column.series || `#${at}`}\n${column.genre}`;
    const series = found.get(key) ?? { place: column.series, name: column.place ?? "", genre: column.genre, points: [] };
    series.points.push({ column: at, year: column.year, value, shown: shown.value, marks: shown.marks, joins: isComparable(shown.cell) });
    found.set(key, series);
  }
  return [...found.values()].map((series) => ({ ...series, points: series.points.toSorted((a, b) => a.year - b.year) }));
}

/** Stretches to be drawn through: years that follow one another, each with one figure that is like the others. A gap stays a gap. */
export function runsOf({ points }: Series): readonly (readonly Point[])[] {
  const runs: Point[][] = [];
  const isAlone = ({ year }: Point): boolean => points.filter((other) => other.year === year).length === 1;
  for (const point of points) {
    if (!point.joins || !isAlone(point)) continue;
    const run = runs.at(-1);
    if (run?.at(-1)?.year === point.year - 1) run.push(point);
    else runs.push([point]);
  }
  return runs.filter((run) => run.length > 1);
}
