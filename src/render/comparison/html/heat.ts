import type { CellFlag, ComparedCell } from "../../../model/comparison.js";

export const HEAT_LEVELS = 7;

/** Flags of figures that measure something else than the rest of their row: they are neither coloured nor joined by a line. */
const APART: ReadonlySet<CellFlag["kind"]> = new Set(["scope", "aspect", "definition", "period"]);

/** Whether a figure may be held against the others of its row. */
export function isComparable({ reading }: ComparedCell): boolean {
  return reading !== null && Number.isFinite(reading.value) && !reading.flags.some(({ kind }) => APART.has(kind));
}

/** Where each figure lies between the least and the greatest of its row, in steps from 0. A row of one figure, or of equal ones, has no steps. */
export function heatLevels(cells: readonly (ComparedCell | null)[]): readonly (number | null)[] {
  const values = cells.map((cell) => (cell !== null && isComparable(cell) ? cell.reading!.value : null));
  const known = values.filter((value) => value !== null);
  const least = known.reduce((a, b) => Math.min(a, b), Infinity);
  const range = known.reduce((a, b) => Math.max(a, b), -Infinity) - least;
  if (!(range > 0)) return values.map(() => null);
  return values.map((value) => (value === null ? null : Math.min(HEAT_LEVELS - 1, Math.floor(((value - least) / range) * HEAT_LEVELS))));
}
