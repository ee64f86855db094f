import { alignTables } from "./align-tables.js";
import type { Draft } from "./draft.js";
import { closeness, findGaps, forEachPair } from "./gaps.js";
import type { Gap } from "./gaps.js";
import { linkBest, Matching } from "./matching.js";
import type { Candidate } from "./matching.js";
import { matchFacts } from "./match-facts.js";
import { FITS, FITS_APART, weighClaims } from "./weigh-claims.js";

/**
 * Says which claim of one draft became which of the other: cell by cell in tables, figure by figure in sentences that stand for each
 * other, then between claims that do (a sentence was split), last by what they say wherever they stand.
 */
export function matchClaims(before: Draft, after: Draft, units: Matching): Matching {
  const matching = new Matching(before.claims.length, after.claims.length);
  alignTables(before, after, matching);
  for (const [i, j] of units.pairs()) matchUnit(before, after, i, j, matching);
  const candidates: Candidate[] = [];
  for (const gap of findGaps(matching)) weighPairs(before, after, gap, FITS_APART, candidates);
  linkBest(candidates, matching);
  matchFacts(before, after, matching);
  return matching;
}

function matchUnit(before: Draft, after: Draft, i: number, j: number, matching: Matching): void {
  const [a, b] = [before.units[i]!, after.units[j]!];
  const [start, other] = [before.indexOf(a.claims[0]!), after.indexOf(b.claims[0]!)];
  if (a.claims.length === 0 || b.claims.length === 0) return;
  if (a.frame === b.frame && a.claims.length === b.claims.length) {
    for (const [k, claim] of a.claims.entries()) matching.link(before.indexOf(claim), after.indexOf(b.claims[k]!));
    return;
  }
  const gap: Gap = {
    before: { start, end: start + a.claims.length },
    after: { start: other, end: other + b.claims.length },
    front: true,
    back: true,
  };
  const candidates: Candidate[] = [];
  weighPairs(before, after, gap, FITS, candidates);
  linkBest(candidates, matching);
}

function weighPairs(before: Draft, after: Draft, gap: Gap, least: number, into: Candidate[]): void {
  forEachPair(gap, (i, j) => {
    const [a, b] = [before.mention(i), after.mention(j)];
    if ((a.claim.table === null) !== (b.claim.table === null)) return;
    const score = weighClaims(a, b);
    if (score >= least) into.push({ before: i, after: j, score: score + 0.5 * closeness(gap, i, j) });
  });
}
