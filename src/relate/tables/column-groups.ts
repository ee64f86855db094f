import dictionary from "../../../dictionaries/tables.json";
import type { Column } from "../../extract/tables/table-reading.js";

const { comparing, percent, earlier, later } = dictionary;

export const leafOf = ({ head }: Column): string => head.at(-1) ?? "";

/** Compares figures of other columns: 占预算（%）, 比上年增长, 增减额. */
export function isCompared(column: Column): boolean {
  const leaf = leafOf(column);
  return column.unit === "%" || column.unit === "‰" || comparing.some((word) => leaf.includes(word)) || percent.some((end) => leaf.endsWith(end));
}

/** The columns that a comparing one speaks of: those before it, back to the last that compared, under the same outer heads. */
export function comparedBy(columns: readonly Column[], at: number): readonly Column[] {
  let end = at;
  while (end > 0 && isCompared(columns[end - 1]!)) end--;
  let start = end;
  while (start > 0 && !isCompared(columns[start - 1]!)) start--;
  const outer = (column: Column): string => column.head.slice(0, -1).join("/");
  const own = outer(columns[at]!);
  return columns.slice(start, end).filter((column) => outer(column) === own);
}

/** The year that a head is of: a printed one, or this year (0) and last year (−1) by their words. */
export function yearOf({ head }: Column): number | null {
  const words = head.join("");
  const years = words.match(/(?:19|20)\d\d/gu) ?? [];
  if (years.length === 1) return Number(years[0]);
  if (years.length > 1) return null;
  if (earlier.some((word) => words.includes(word))) return -1;
  return later.some((word) => words.includes(word)) ? 0 : null;
}
