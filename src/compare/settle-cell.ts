import { compare, subtract } from "../check/rational.js";
import { exactDecimal, rationalOf } from "./exact-decimal.js";
import type { ComparedReading } from "../model/comparison.js";

/** A figure on its way into a cell, with what helps to choose among several. */
export interface Candidate {
  readonly reading: ComparedReading;
  readonly carried: boolean;
  readonly withGrowth: boolean;
}

export interface Settled {
  readonly reading: ComparedReading | null;
  readonly others: readonly ComparedReading[];
}

/**
 * Chooses the figure of a cell among all that the report prints for it. Figures that can all be one true value are one, told by the most precise. Where
 * they cannot, those are put aside that have another period or scope or the like (flags), then those whose subject is understood and not printed, then those
 * that are not given with their growth, as headlines are: as soon as what is left can be one value, that is the cell's. Else there is none.
 */
export function settleCell(candidates: readonly Candidate[]): Settled {
  const steps: readonly ((candidate: Candidate) => boolean)[] = [
    ({ reading }) => reading.flags.every(({ kind }) => kind === "approximate"),
    ({ carried }) => !carried,
    ({ withGrowth }) => withGrowth,
  ];
  let left = preferPlain(candidates);
  for (const step of steps) {
    if (isOneValue(left)) break;
    const fit = left.filter(step);
    if (fit.length > 0) left = fit;
  }
  const reading = isOneValue(left) ? mostPrecise(left) : null;
  return { reading, others: candidates.map((each) => each.reading).filter((each) => each !== reading) };
}

/** A figure for a part of the year never stands for the year where that is printed too, even if the two agree. */
function preferPlain(candidates: readonly Candidate[]): readonly Candidate[] {
  const plain = candidates.filter(({ reading }) => reading.flags.every(({ kind }) => kind !== "period" && kind !== "scope"));
  return plain.length > 0 ? plain : candidates;
}

function isOneValue(candidates: readonly Candidate[]): boolean {
  let [low, high] = [null as string | null, null as string | null];
  for (const { reading: { min, max } } of candidates) {
    if (min !== null && (low === null || isLess(low, min))) low = min;
    if (max !== null && (high === null || isLess(max, high))) high = max;
  }
  return low === null || high === null || !isLess(high, low);
}

const isLess = (a: string, b: string): boolean => compare(rationalOf(a), rationalOf(b)) < 0;

/** The first of those with the narrowest interval. */
function mostPrecise(candidates: readonly Candidate[]): ComparedReading | null {
  let best: { readonly reading: ComparedReading; readonly width: string | null } | null = null;
  for (const { reading } of candidates) {
    const { min, max } = reading;
    const width = min === null || max === null ? null : exactDecimal(subtract(rationalOf(max), rationalOf(min)));
    if (best === null || (width !== null && (best.width === null || isLess(width, best.width)))) best = { reading, width };
  }
  return best?.reading ?? null;
}
