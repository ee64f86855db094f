import type { Claim } from "../../model/claim.js";
import type { Span } from "../../model/span.js";
import type { FormCell } from "./grid-view.js";
import type { LineNode, LineTree } from "./line-tree.js";
import type { Axis, Match } from "./match-table.js";

/** What the cells of a form say that make up a figure. */
export interface Members {
  readonly printed: readonly Claim[];
  /** Cells that were left blank, or hold what is no figure. `/` and `—` are neither: they add nothing. */
  readonly unprinted: readonly Span[];
}

/** The indices that a line takes: its own, or those of all its parts. `null` where one of them is not in the table. */
export function indicesOf({ lines }: Axis, tree: LineTree, path: string): readonly number[] | null {
  const visit = (node: LineNode): readonly number[] | null => {
    const parts = node.parts.map(visit);
    if (parts.length > 0 && parts.every((part) => part !== null)) return parts.flat();
    const own = lines.get(node.path);
    return own === undefined ? null : [own];
  };
  const node = tree.at(path);
  return node === undefined ? null : visit(node);
}

/** The indices of several lines, or `null`. */
export function allIndicesOf(axis: Axis, tree: LineTree, paths: readonly string[]): readonly number[] | null {
  const found = paths.map((path) => indicesOf(axis, tree, path));
  return found.every((indices) => indices !== null) ? found.flat() : null;
}

/** The rows of a match by path; a form's one row without a name has the path "". */
export function rowIndicesOf({ rows, pattern }: Match, path: string): readonly number[] | null {
  if (pattern.table.rows.length > 0) return indicesOf(rows, pattern.rows, path);
  const index = rows.lines.get(path);
  return index === undefined ? null : [index];
}

export function gather(cells: readonly FormCell[]): Members {
  const isSaid = ({ state, claim }: FormCell): boolean => claim !== null || state === "none";
  return {
    // A figure that spans several cells counts once.
    printed: [...new Set(cells.flatMap(({ claim }) => claim ?? []))],
    unprinted: cells.filter((cell) => !isSaid(cell)).map(({ span }) => span),
  };
}
