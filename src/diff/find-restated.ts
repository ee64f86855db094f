import type { Claim } from "../model/claim.js";
import type { Finding } from "../model/finding.js";
import { areApart, factOf, valueOf } from "./facts.js";
import { mayMeet } from "./figures.js";
import { groupBy, groupByEach } from "./group-by.js";
import type { Left } from "./report-diff.js";

/** A claim of the old draft and what it became. */
export interface Kept {
  readonly before: Claim;
  readonly after: Claim;
  readonly moved: boolean;
}

/** A number of fewer printed digits than this is too common to say that two figures are one. */
const LEAST_DIGITS = 4;
/** A number that stands in more places than this is no single fact. */
const MOST_PLACES = 12;

/**
 * The classic mistake: a fact stands in several places, all had one value, and not all of them were changed. Two figures were one fact
 * where they spoke of one thing in the same words, or had the same long number.
 */
export function findRestated(kept: readonly Kept[], findings: readonly Finding[], known: readonly Left[]): readonly Left[] {
  const isKnown = coveredBy(known);
  const findingsOf = groupByEach(findings, ({ claims }) => claims);
  const byFact = repeated(kept, ({ before }) => joined(factOf(before), valueOf(before)));
  const byValue = repeated(kept, ({ before }) => (isLong(before) ? valueOf(before) : null));
  const found: Left[] = [];
  for (const [basis, groups] of [["fact", byFact], ["value", byValue]] as const) {
    for (const group of groups) {
      const moved = group.filter((each) => each.moved);
      const stayed = group.filter((each) => !each.moved && moved.some(({ after }) => !mayMeet(each.after, after) && !areApart(each.after, after)));
      const left = stayed.filter((each) => !moved.some(({ after }) => isKnown(each.after.id, after.id)));
      if (left.length === 0) continue;
      found.push(toLeft(basis, left, moved, findingsOf));
    }
  }
  return withoutRepeats(found);
}

function toLeft(basis: "fact" | "value", stayed: readonly Kept[], moved: readonly Kept[], findingsOf: ReadonlyMap<string, readonly Finding[]>): Left {
  const [still, gone] = [stayed, moved].map((list) => list.map(({ after }) => after.id)) as [string[], string[]];
  const onMoved = new Set(gone.flatMap((id) => findingsOf.get(id) ?? []));
  const said = [...new Set(still.flatMap((id) => findingsOf.get(id) ?? []))].filter((finding) => onMoved.has(finding));
  return {
    kind: "restated",
    relation: null,
    relationId: null,
    basis,
    stayed: still,
    moved: gone,
    findings: said.map(({ id }) => id),
    message: null,
    formula: null,
    computed: null,
  };
}

function repeated(kept: readonly Kept[], key: (each: Kept) => string | null): readonly (readonly Kept[])[] {
  return [...groupBy(kept, key).values()].filter(({ length }) => length > 1 && length <= MOST_PLACES);
}

function joined(fact: string | null, value: string): string | null {
  return fact === null ? null : `${fact}\u0000${value}`;
}

/** A year is no figure, and zeros at the end tell little: 10000 is as common as 1. */
function isLong({ quantity: { decimal } }: Claim): boolean {
  return decimal.replace(/[-.]/g, "").replace(/^0+|0+$/g, "").length >= LEAST_DIGITS;
}

/** A tie that the text states is said once, by the relation. Pairs are not listed: a fact said in a thousand places would make a million. */
function coveredBy(known: readonly Left[]): (stayed: string, moved: string) => boolean {
  const [stayedIn, movedIn] = [groupByEach(known, (left) => left.stayed), groupByEach(known, (left) => left.moved)];
  return (stayed, moved) => {
    const others = movedIn.get(moved);
    return others !== undefined && (stayedIn.get(stayed)?.some((left) => others.includes(left)) ?? false);
  };
}

/** What speaks of the same thing has the same value, too: the first, surer reason stands. */
function withoutRepeats(found: readonly Left[]): readonly Left[] {
  const seen = new Set<string>();
  return found.filter(({ stayed }) => {
    const fresh = stayed.some((id) => !seen.has(id));
    for (const id of stayed) seen.add(id);
    return fresh;
  });
}
