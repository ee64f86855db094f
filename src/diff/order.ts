import type { Matching } from "./matching.js";

/**
 * The members of the second list that stand in another order than in the first: all but the longest chain that runs the same way in both
 * (a weighted longest increasing subsequence over a Fenwick tree, n log n). `grainOf`, 0…1, is what a pair weighs beyond one: where two changed
 * places, something must say which of them stayed, and say it whichever draft is the first.
 */
export function findMoved({ toAfter, toBefore }: Matching, grainOf: (before: number, after: number) => number): ReadonlySet<number> {
  const length = toBefore.length;
  // Of the best chain that ends at or before a place: its weight and its last member.
  const weights = new Float64Array(length + 1);
  const ends = new Int32Array(length + 1).fill(-1);
  const previous = new Int32Array(length).fill(-1);
  let [best, last] = [0, -1];
  for (const [i, j] of toAfter.entries()) {
    if (j < 0) continue;
    let [weight, end] = [0, -1];
    for (let k = j; k > 0; k -= k & -k) if (weights[k]! > weight) [weight, end] = [weights[k]!, ends[k]!];
    previous[j] = end;
    weight += 1 + grainOf(i, j) / 2 ** 20;
    for (let k = j + 1; k <= length; k += k & -k) if (weight > weights[k]!) [weights[k], ends[k]] = [weight, j];
    if (weight > best) [best, last] = [weight, j];
  }
  const kept = new Set<number>();
  for (let j = last; j >= 0; j = previous[j]!) kept.add(j);
  return new Set([...toBefore.keys()].filter((j) => toBefore[j] !== -1 && !kept.has(j)));
}
