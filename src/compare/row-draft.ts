import type { Aspect, ClaimKind } from "../model/claim.js";
import type { Indicator } from "../model/indicator.js";
import type { Fact } from "./fact.js";

/** A figure, the column that it stands in, and how it came into the row. */
export interface Placed {
  readonly fact: Fact;
  readonly column: number;
  readonly likeness: { readonly name: string; readonly score: number } | null;
}

/** A row before its cells are settled. */
export interface RowDraft {
  readonly indicator: Indicator | null;
  readonly name: string;
  /** What a row without a key is told by. */
  readonly plainName: string;
  readonly kind: ClaimKind;
  readonly aspect: Aspect | null;
  readonly scope: string | null;
  /** As most of its reports call it. */
  readonly scopeWords: string | null;
  readonly base: string | null;
  readonly family: string;
  readonly placed: readonly Placed[];
}

/** What occurs most often, the first of several. */
export function mostCommon<T>(items: Iterable<T>): T | undefined {
  const counts = new Map<T, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  let best: [T, number] | undefined;
  for (const entry of counts) if (best === undefined || entry[1] > best[1]) best = entry;
  return best?.[0];
}

export function columnsOf({ placed }: Pick<RowDraft, "placed">): ReadonlySet<number> {
  return new Set(placed.map(({ column }) => column));
}
