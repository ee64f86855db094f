import { isHedged, isInTable } from "./figure.js";
import type { Figure } from "./figure.js";
import { point } from "./interval.js";
import { isWhole } from "./rational.js";

/** A cell of a statutory form that its identities speak of holds a plain count, whatever else the words around it could measure. */
export function asFormCount(figure: Figure): Figure {
  if (!isInTable(figure) || isHedged(figure.claim) || !isWhole(figure.value)) return figure;
  const exact = point(figure.value);
  return { ...figure, likely: exact, proof: exact };
}
