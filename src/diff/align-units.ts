import { linkInOrder, linkNeighbours, linkUnique } from "./align-keys.js";
import { closeness, findGaps, forEachPair, isLong, sizeOf } from "./gaps.js";
import type { Gap } from "./gaps.js";
import { linkBest, Matching } from "./matching.js";
import type { Candidate } from "./matching.js";
import { findRareNeighbours } from "./rare-neighbours.js";
import { likeness } from "./similarity.js";
import { createBigramFinder } from "./units.js";
import type { Unit } from "./units.js";

/** Least likeness of two sentences that stand in the same place, of two alone in the same place, and of two far apart. */
const ALIKE = 0.4;
const ALIKE_ALONE = 0.15;
const ALIKE_AFAR = 0.6;

/**
 * Says which sentence of one draft stands for which of the other: first those that are the same but for figures and occur once, then their
 * neighbours, then those that are alike between such pairs, last those that are alike in other places. Near-linear whatever the text.
 */
export function alignUnits(before: readonly Unit[], after: readonly Unit[]): Matching {
  const matching = new Matching(before.length, after.length);
  const words = [before, after].map((units) => units.map((unit) => unit.words)) as [string[], string[]];
  const frames = [before, after].map((units) => units.map(({ frame }) => frame)) as [string[], string[]];

  // A sentence with its figures is no better an anchor than without: of 受理5件 and 受理7件 in two places, each may have become the other.
  linkUnique(...frames, matching);
  linkNeighbours(...words, matching);
  linkNeighbours(...frames, matching);
  linkUnique(...words, matching);
  linkNeighbours(...words, matching);
  linkNeighbours(...frames, matching);

  const [gramsBefore, gramsAfter] = [createBigramFinder(before), createBigramFinder(after)];
  const weigh = (i: number, j: number): number => likeness(gramsBefore(i), gramsAfter(j));
  const candidates: Candidate[] = [];
  for (const gap of findGaps(matching)) {
    if (isLong(gap)) linkInOrder(...frames, matching, gap.before, gap.after);
    weighGap(gap, before, after, matching, weigh, candidates);
  }
  linkBest(candidates, matching);
  linkInOrder(...words, matching, { start: 0, end: before.length }, { start: 0, end: after.length });
  linkBest(
    findRareNeighbours(before, after, matching).flatMap(([i, j]) => {
      const score = weigh(i, j);
      return score < ALIKE_AFAR ? [] : [{ before: i, after: j, score }];
    }),
    matching,
  );
  return matching;
}

function weighGap(
  gap: Gap,
  before: readonly Unit[],
  after: readonly Unit[],
  { toAfter, toBefore }: Matching,
  weigh: (i: number, j: number) => number,
  into: Candidate[],
): void {
  const least = sizeOf(gap) === 1 && gap.front && gap.back ? ALIKE_ALONE : ALIKE;
  forEachPair(gap, (i, j) => {
    if (toAfter[i] !== -1 || toBefore[j] !== -1) return;
    const alike = weigh(i, j);
    if (alike < least) return;
    const same = before[i]!.words === after[j]!.words ? 0.2 : 0;
    into.push({ before: i, after: j, score: alike + same + 0.1 * closeness(gap, i, j) });
  });
}
