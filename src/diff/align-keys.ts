import type { Matching } from "./matching.js";

/** What a list says at each place; `null` says nothing and equals nothing. */
export type Keys = readonly (string | null)[];

/**
 * Links what occurs once in each of two lists, wherever it stands: P. Heckel, "A technique for isolating differences between files",
 * CACM 21 (1978). Linear, and blind to order, so that what was moved is found like what was not. Only members without a partner count.
 */
export function linkUnique(before: Keys, after: Keys, matching: Matching): void {
  const [here, there] = [placesOf(before, matching.toAfter), placesOf(after, matching.toBefore)];
  for (const [key, place] of here) {
    const other = there.get(key);
    if (place !== MANY && other !== undefined && other !== MANY) matching.link(place, other);
  }
}

/** Occurs more than once. */
const MANY = -1;

function placesOf(keys: Keys, partners: Int32Array): Map<string, number> {
  const places = new Map<string, number>();
  for (const [index, key] of keys.entries()) if (key !== null && partners[index] === -1) places.set(key, places.has(key) ? MANY : index);
  return places;
}

/** Spreads from each linked pair, and from both ends of the lists, to neighbours that say the same: Heckel's fourth and fifth pass. */
export function linkNeighbours(before: Keys, after: Keys, matching: Matching): void {
  const spread = (i: number, j: number, step: 1 | -1): void => {
    for (; i >= 0 && j >= 0 && i < before.length && j < after.length; i += step, j += step) {
      if (before[i] === null || before[i] !== after[j] || !matching.link(i, j)) return;
    }
  };
  spread(0, 0, 1);
  for (const [i, j] of [...matching.pairs()]) spread(i + 1, j + 1, 1);
  spread(before.length - 1, after.length - 1, -1);
  for (const [i, j] of [...matching.pairs()]) spread(i - 1, j - 1, -1);
}

/** Links the first of a key to the first, the second to the second: for stretches too long to weigh each against each. */
export function linkInOrder(before: Keys, after: Keys, matching: Matching, here: Range, there: Range): void {
  const waiting = new Map<string, number[]>();
  for (let j = there.end - 1; j >= there.start; j--) {
    const key = after[j];
    if (key === null || key === undefined || matching.toBefore[j] !== -1) continue;
    const queue = waiting.get(key);
    if (queue === undefined) waiting.set(key, [j]);
    else queue.push(j);
  }
  for (let i = here.start; i < here.end; i++) {
    const key = before[i];
    if (key === null || key === undefined || matching.toAfter[i] !== -1) continue;
    const next = waiting.get(key)?.pop();
    if (next !== undefined) matching.link(i, next);
  }
}

/** Places in a list, `end` exclusive. */
export interface Range {
  readonly start: number;
  readonly end: number;
}
