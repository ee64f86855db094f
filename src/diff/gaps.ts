import type { Range } from "./align-keys.js";
import type { Matching } from "./matching.js";

/** Two stretches without partners whose neighbours on one side, or on both, stand for each other. */
export interface Gap {
  readonly before: Range;
  readonly after: Range;
  /** Whether the neighbours in front are partners, and those behind. */
  readonly front: boolean;
  readonly back: boolean;
}

/** The gaps between partners, in the order of the first list. Each stretch is in two gaps at most. */
export function findGaps({ toAfter, toBefore }: Matching): readonly Gap[] {
  const runs = runsOf(toAfter);
  const others = runsOf(toBefore);
  const byStart = new Map(others.map((run) => [run.start, run]));
  const byEnd = new Map(others.map((run) => [run.end, run]));
  return runs.flatMap((run): Gap[] => {
    const start = run.start === 0 ? 0 : toAfter[run.start - 1]! + 1;
    const end = run.end === toAfter.length ? toBefore.length : toAfter[run.end]!;
    const [front, back] = [byStart.get(start), byEnd.get(end)];
    if (front !== undefined && front === back) return [{ before: run, after: front, front: true, back: true }];
    return [
      ...(front === undefined ? [] : [{ before: run, after: front, front: true, back: false }]),
      ...(back === undefined ? [] : [{ before: run, after: back, front: false, back: true }]),
    ];
  });
}

/** Stretches of members without partners. */
function runsOf(partners: Int32Array): readonly Range[] {
  const runs: Range[] = [];
  for (let start = 0; start < partners.length; ) {
    if (partners[start] !== -1) {
      start++;
      continue;
    }
    let end = start + 1;
    while (end < partners.length && partners[end] === -1) end++;
    runs.push({ start, end });
    start = end;
  }
  return runs;
}

/** 1 where two members stand equally far from the partners around their gap, less the farther apart they are. */
export function closeness({ before, after, front, back }: Gap, i: number, j: number): number {
  const length = Math.max(before.end - before.start, after.end - after.start);
  const offset = Math.min(
    front ? Math.abs(i - before.start - (j - after.start)) : Infinity,
    back ? Math.abs(before.end - i - (after.end - j)) : Infinity,
  );
  return 1 - offset / length;
}

/** A gap that makes more pairs than this is not weighed each against each. */
const MOST_PAIRS = 20_000;
const LEAST_REACH = 8;
const MOST_REACH = 32;

/** The pairs of a gap that are worth weighing: all of them, or in a long one those that stand about as far along. */
export function forEachPair(gap: Gap, weigh: (before: number, after: number) => void): void {
  const { before, after } = gap;
  const reach = isLong(gap) ? LEAST_REACH + Math.min(MOST_REACH, Math.abs(before.end - before.start - (after.end - after.start))) : Infinity;
  for (let i = before.start; i < before.end; i++) {
    const middle = after.start + (i - before.start);
    const end = Math.min(after.end, middle + reach + 1);
    for (let j = Math.max(after.start, middle - reach); j < end; j++) weigh(i, j);
  }
}

export function isLong(gap: Gap): boolean {
  return sizeOf(gap) > MOST_PAIRS;
}

/** How many pairs two stretches make. */
export function sizeOf({ before, after }: Gap): number {
  return (before.end - before.start) * (after.end - after.start);
}
