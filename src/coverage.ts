import type { NumberToken } from "./extract/numbers.js";
import type { Claim } from "./model/claim.js";
import type { Relation } from "./model/relation.js";
import { membersOf } from "./model/relation-members.js";
import type { Coverage } from "./model/report.js";

/** Counts how much of a report was understood: what was seen, what became a claim, what was tied, and what the rest is. */
export function coverageOf(numbers: readonly NumberToken[], claims: readonly Claim[], relations: readonly Relation[]): Coverage {
  const skipped: Record<string, number> = {};
  for (const { use } of numbers) if (use !== "claim") skipped[use] = (skipped[use] ?? 0) + 1;
  return {
    numbers: numbers.length,
    claims: claims.length,
    related: new Set(relations.flatMap(membersOf)).size,
    skipped,
  };
}
