import type { Before } from "../read-before.js";
import type { HeadReading } from "./read-words.js";

/** What the nearest words say, and what they leave out from those around them: the label before the head's own, the caption last. */
export function gatherBefore(all: readonly (HeadReading | null)[], said: HeadReading | null): Before | null {
  if (said === null) return null;
  const own = said.reading.before;
  if (!all.some((each) => each !== null && each !== said && saysMore(each.reading.before))) return own;
  const befores = all.flatMap((each) => each?.reading.before ?? []);
  const first = <K extends Gathered>(key: K): Before[K] => befores.find((each) => each[key] !== null)?.[key] ?? own[key];
  return {
    ...own,
    period: first("period"),
    place: first("place"),
    modality: first("modality"),
    status: first("status"),
    aspect: first("aspect"),
    compare: first("compare"),
    adjusted: befores.some(({ adjusted }) => adjusted),
  };
}

const GATHERED = ["period", "place", "modality", "status", "aspect", "compare"] as const;
type Gathered = (typeof GATHERED)[number];

/** Most labels only name a thing. */
function saysMore(before: Before): boolean {
  return before.adjusted || GATHERED.some((key) => before[key] !== null);
}
