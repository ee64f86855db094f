import type { FormCell } from "./grid-view.js";
import type { LineTree } from "./line-tree.js";
import type { Match } from "./match-table.js";
import { gather, indicesOf, rowIndicesOf, type Members } from "./members.js";

/** A figure of a form that prose speaks of: some of its rows in some of its columns. */
export interface Field {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
}

/** The cells that make up a field, and what the form calls it: 表三“予以公开”总计. */
export interface FilledField extends Members {
  readonly name: string;
}

/** `null` where the table does not have the lines of the field. */
export function fillField(match: Match, { rows, columns }: Field): FilledField | null {
  const rowIndices = allOf(rows.map((path) => rowIndicesOf(match, path)));
  if (rowIndices === null) return null;
  const filled = columns.filter((path) => columns.length === 1 || isFilled(match, rowIndices, path));
  const cells = allOf(rowIndices.flatMap((row) => filled.map((path) => cellsOf(match, row, path))));
  return cells === null ? null : { ...gather(cells), name: nameField(match, rows, filled) };
}

/** One cell, or where a total was left blank, those that it totals: many offices fill in the total of totals alone. */
function cellsOf({ view, columns, pattern }: Match, row: number, path: string): readonly FormCell[] | null {
  const column = columns.lines.get(path);
  if (column === undefined) return null;
  const cell = view[row]![column]!;
  if (cell.state !== "blank") return [cell];
  const identity = pattern.table.identities.find((each) => each.among === "columns" && "whole" in each && each.whole === path);
  if (identity === undefined || !("parts" in identity) || columns.hasOthers) return [cell];
  const parts = allOf(identity.parts.map((part) => indicesOf(columns, pattern.columns, part)));
  const instead = parts?.map((index) => view[row]![index]!) ?? [];
  return instead.some(({ claim }) => claim !== null) ? instead : [cell];
}

/** A block without any figure (复议后起诉 with nothing below it) had no cases, where those beside it are filled in. */
function isFilled({ view, columns, pattern }: Match, rows: readonly number[], path: string): boolean {
  const block = pattern.columns.at(path.slice(0, path.lastIndexOf("/")));
  const indices = block?.parts.flatMap((part) => columns.lines.get(part.path) ?? []) ?? [];
  return indices.length === 0 || rows.some((row) => indices.some((index) => view[row]![index]!.state !== "blank"));
}

function nameField({ pattern: { table, rows, columns } }: Match, rowPaths: readonly string[], columnPaths: readonly string[]): string {
  const [first = ""] = columnPaths;
  const things = table.rows.length > 0 ? rowPaths.map((path) => nameThing(rows, path)) : columnPaths.map((path) => nameThing(columns, parentOf(path)));
  return `${table.name}“${things.join("＋")}”${columns.at(first)?.line.label ?? ""}`;
}

const TOTAL = "total";
const parentOf = (path: string): string => path.slice(0, path.lastIndexOf("/"));

/** A total by what it is the total of. */
function nameThing(tree: LineTree, path: string): string {
  const node = tree.at(path);
  return (node?.line.key === TOTAL ? tree.at(parentOf(path)) : node)?.line.label ?? "";
}

function allOf<T>(lists: readonly (readonly T[] | null)[]): readonly T[] | null {
  return lists.every((list) => list !== null) ? lists.flat() : null;
}
