import type { Claim } from "../model/claim.js";
import type { Draft } from "./draft.js";
import { compareFigures, differenceOf } from "./figures.js";
import { fingerprint } from "../text/hash.js";
import { groupBy } from "./group-by.js";
import type { Matching } from "./matching.js";
import { findMoved } from "./order.js";
import type { ClaimDiff, Side } from "./report-diff.js";

/** Every claim of both drafts, once: in the order of the new draft, and what went behind what it followed. */
export function diffClaims(before: Draft, after: Draft, matching: Matching): readonly ClaimDiff[] {
  const moved = findMoved(matching, (i, j) => (grainOf(before.claims[i]!) + grainOf(after.claims[j]!)) / 2);
  const gone = groupGone(before, matching, moved);
  const diffs = (gone.get(-1) ?? []).map(({ claim }) => went(claim));
  for (const [j, claim] of after.claims.entries()) {
    const earlier = before.claims[matching.toBefore[j]!];
    diffs.push(earlier === undefined ? appeared(claim) : compare(earlier, claim, moved.has(j)));
    for (const each of gone.get(j) ?? []) diffs.push(went(each.claim));
  }
  return diffs;
}

const DIGITS = 8;

/** Differs from claim to claim, and not with where it stands. */
function grainOf({ id, quantity }: Claim): number {
  return Number.parseInt(fingerprint(id + quantity.text).slice(-DIGITS), 36) / 36 ** DIGITS;
}

interface Gone {
  readonly claim: Claim;
  readonly place: number;
}

/** The claims that went, by the place in the new draft of the last one before them that stayed in order. */
function groupGone(before: Draft, { toAfter }: Matching, moved: ReadonlySet<number>): ReadonlyMap<number, readonly Gone[]> {
  const gone: Gone[] = [];
  let place = -1;
  for (const [i, claim] of before.claims.entries()) {
    const now = toAfter[i]!;
    if (now === -1) gone.push({ claim, place });
    else if (!moved.has(now)) place = now;
  }
  return groupBy(gone, (each) => each.place);
}

function compare(before: Claim, after: Claim, moved: boolean): ClaimDiff {
  const aspects = compareFigures(before, after);
  const written = before.quantity.text === after.quantity.text ? "same" : "reworded";
  return {
    status: aspects.length > 0 ? "changed" : written,
    before: sideOf(before),
    after: sideOf(after),
    moved,
    aspects,
    difference: differenceOf(before, after),
  };
}

function went(claim: Claim): ClaimDiff {
  return { status: "went", before: sideOf(claim), after: null, moved: false, aspects: [], difference: null };
}

function appeared(claim: Claim): ClaimDiff {
  return { status: "appeared", before: null, after: sideOf(claim), moved: false, aspects: [], difference: null };
}

function sideOf({ id, quantity, sentence, section, kind, subject, action }: Claim): Side {
  const { span, text, decimal, unit } = quantity;
  return { claim: id, span, sentence, section, text, decimal, unit, kind, subject, action };
}
