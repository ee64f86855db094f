import type { ClaimKind } from "../model/claim.js";
import type { Dimension } from "../model/quantity.js";

const KINDS: Readonly<Partial<Record<Dimension, ClaimKind>>> = {
  count: "count",
  money: "amount",
  points: "points",
  multiple: "multiple",
  time: "duration",
  ratio: "ratio",
};

/** What kind a figure is by its unit alone, where no word says more. */
export function kindOfDimension(dimension: Dimension): ClaimKind {
  return KINDS[dimension] ?? "measure";
}
