import type { Claim } from "../model/claim.js";
import { linkUnique } from "./align-keys.js";
import type { Draft } from "./draft.js";
import type { Matching } from "./matching.js";
import { factOf, valueOf } from "./facts.js";

/**
 * Links what is left over by what it says, wherever it stands: a figure that was moved into another sentence or into a table. Only what one
 * draft says once and the other once can be told apart so.
 */
export function matchFacts(before: Draft, after: Draft, matching: Matching): void {
  const by = (key: (claim: Claim) => string | null): void => linkUnique(before.claims.map(key), after.claims.map(key), matching);
  by((claim) => join(factOf(claim), valueOf(claim)));
  by((claim) => (claim.carried ? null : factOf(claim)));
}

function join(fact: string | null, value: string): string | null {
  return fact === null ? null : `${fact}\u0000${value}`;
}
