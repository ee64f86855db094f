import type { Aspect, ClaimKind } from "../model/claim.js";
import type { CellFlag } from "../model/comparison.js";
import type { Span } from "../model/span.js";

/** A claim that may stand in a cell, with all that the comparison needs of it, so that the report itself can be let go. */
export interface Fact {
  readonly claim: string;
  readonly indicator: string | null;
  /** As printed: subject and action. */
  readonly name: string;
  /** The same without words that tell no two things apart. */
  readonly plainName: string;
  readonly kind: ClaimKind;
  /** Bare, as printed. */
  readonly unit: string;
  readonly aspect: Aspect | null;
  /** `null` for the whole of the report's place, else what part: see `FactScope`. */
  readonly scope: string | null;
  /** The part as reports call it: 市本级. */
  readonly scopeWords: string | null;
  /** What a change, rate or share is measured against, where it is not the year before. */
  readonly base: string | null;
  /** Signed: a decline is negative. */
  readonly decimal: string;
  readonly min: string | null;
  readonly max: string | null;
  readonly text: string;
  readonly span: Span;
  readonly sentence: { readonly text: string; readonly span: Span };
  readonly flags: readonly CellFlag[];
  /** Whether its subject stands in other words than its own clause's. */
  readonly carried: boolean;
  /** Whether its own growth on the year before stands right behind it: how a headline is printed. */
  readonly withGrowth: boolean;
}
