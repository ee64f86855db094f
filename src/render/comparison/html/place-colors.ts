import type { ColumnData } from "./page-data.js";

/** As many as can be told apart: each has a dash pattern as well as a colour. */
const MOST = 8;

/** The class of each place's lines. Where there are more places than can be told apart, all are alike until one is chosen. */
export function placeClasses(columns: readonly ColumnData[]): ReadonlyMap<string, string> {
  const places = [...new Set(columns.map(({ series }) => series))];
  return new Map(places.map((place, index) => [place, places.length > MOST ? "gj-px" : `gj-p${index}`]));
}
