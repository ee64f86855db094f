import type { Matching } from "./matching.js";
import type { Unit } from "./units.js";

/** Three characters that more sentences than this share tell none of them apart. */
const MOST_SHARING = 6;
/** Sentences with fewer of them in common are not looked at. */
const LEAST_SHARED = 3;
const FARTHEST = 600;

/** Pairs of units without a partner that share characters which few others have, wherever they stand: what was moved and reworded. */
export function findRareNeighbours(before: readonly Unit[], after: readonly Unit[], { toAfter, toBefore }: Matching): readonly (readonly [number, number])[] {
  const [here, there] = [indexGrams(before, toAfter), indexGrams(after, toBefore)];
  const shared = new Map<number, Map<number, number>>();
  for (const [gram, places] of here) {
    const others = there.get(gram);
    if (others === undefined || places.length > MOST_SHARING || others.length > MOST_SHARING) continue;
    for (const i of places) {
      const counts = shared.get(i) ?? new Map<number, number>();
      shared.set(i, counts);
      for (const j of others) counts.set(j, (counts.get(j) ?? 0) + 1);
    }
  }
  return [...shared].flatMap(([i, counts]) =>
    [...counts].flatMap(([j, count]) => (count < LEAST_SHARED ? [] : [[i, j] as const])),
  );
}

/** The units in which each run of three characters occurs, counted no further than it matters. */
function indexGrams(units: readonly Unit[], partners: Int32Array): Map<string, number[]> {
  const index = new Map<string, number[]>();
  for (const [place, { frame }] of units.entries()) {
    if (partners[place] !== -1) continue;
    const end = Math.min(frame.length, FARTHEST) - 2;
    for (let at = 0; at < end; at++) {
      const gram = frame.slice(at, at + 3);
      const places = index.get(gram);
      if (places === undefined) index.set(gram, [place]);
      else if (places.at(-1) !== place && places.length <= MOST_SHARING) places.push(place);
    }
  }
  return index;
}
