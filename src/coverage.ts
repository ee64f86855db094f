import type { NumberToken } from "./extract/numbers.js";
import type { Claim } from "./model/claim.js";
import type { Relation } from "./model/relation.js";
import type { Table } from "./model/table.js";
import { membersOf } from "./model/relation-members.js";
import type { Coverage } from "./model/report.js";

/** Counts how much of a report was understood: what was seen, what became a claim, what was tied, and what the rest is. */
export function coverageOf(numbers: readonly NumberToken[], claims: readonly Claim[], relations: readonly Relation[], tables: readonly Table[]): Coverage {
  const skipped: Record<string, number> = {};
  const skip = (reason: string, count: number): void => {
    if (count > 0) skipped[reason] = (skipped[reason] ?? 0) + count;
  };
  for (const { use } of numbers) if (use !== "claim") skip(use, 1);
  const cells = new Set(tables.flatMap(({ rows }) => rows.flat()).filter(({ quantity }) => quantity !== null).map(({ span }) => span));
  skip("table", cells.size - claims.filter(({ table }) => table !== null).length);
  return {
    numbers: numbers.length + cells.size,
    claims: claims.length,
    // Two years side by side say next to nothing of each other's digits.
    related: new Set(relations.filter(({ type }) => type !== "two-years").flatMap(membersOf)).size,
    skipped,
  };
}
