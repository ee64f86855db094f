import type { GoldRelation } from "../../fixtures/gold.js";
import type { Seeder } from "../seeder.js";
import { breakAcross, leaveStanding } from "./across.js";
import { breakAnnotated } from "./annotated.js";
import { frameSeeders } from "./frame.js";
import { misprintRates } from "./granularity.js";
import { miscountListings } from "./listing.js";
import { repeatNumbers } from "./numbering.js";
import { breakOwn } from "./own.js";
import { misscaleRows } from "./units.js";

/** How errors for one rule are seeded. */
export interface Seeding {
  readonly rule: string;
  /** `annotated`: ties that a careful reader marked; `own`: ties or places that the library itself found. */
  readonly basis: "annotated" | "own";
  readonly seed: Seeder;
}

/** A whole and its only part say the same fact twice. */
const isLone = ({ parts }: GoldRelation): boolean => Array.isArray(parts) && parts.length === 1;

export const seedings: readonly Seeding[] = [
  { rule: "sum-mismatch", basis: "annotated", seed: breakAnnotated((tie) => tie.type === "sum" && tie.complete !== false && !isLone(tie)) },
  { rule: "table-sum-mismatch", basis: "own", seed: breakOwn((tie, member) => tie.type === "sum" && tie.form === undefined && member(tie.whole).table !== null) },
  {
    rule: "part-exceeds-whole",
    basis: "annotated",
    seed: breakAnnotated((tie) => (tie.type === "sum" && tie.complete === false) || (tie.type === "at-most" && tie.basis !== "funnel")),
  },
  { rule: "funnel-reversed", basis: "own", seed: breakOwn((tie) => tie.type === "at-most" && tie.basis === "funnel") },
  { rule: "rate-mismatch", basis: "annotated", seed: breakAnnotated((tie) => tie.type === "rate") },
  { rule: "growth-mismatch", basis: "annotated", seed: breakAnnotated((tie) => tie.type === "change") },
  { rule: "repeat-mismatch", basis: "annotated", seed: breakAnnotated((tie) => tie.type === "same") },
  {
    rule: "text-table-mismatch",
    basis: "own",
    seed: breakOwn((tie, member) => tie.type === "same" && tie.form === undefined && tie.claims.some((id) => member(id).table !== null)),
  },
  { rule: "statutory-form-mismatch", basis: "own", seed: breakOwn((tie) => "form" in tie && tie.form !== undefined) },
  { rule: "balance-mismatch", basis: "own", seed: breakOwn((tie) => tie.type === "equation" && tie.form === undefined) },
  { rule: "shares-total", basis: "own", seed: breakOwn((tie) => tie.type === "shares") },
  { rule: "growth-mix", basis: "own", seed: breakOwn((tie) => tie.type === "mix" && tie.of === "growth") },
  { rule: "completion-mix", basis: "own", seed: breakOwn((tie) => tie.type === "mix" && tie.of === "completion") },
  { rule: "unit-slip", basis: "own", seed: misscaleRows },
  { rule: "annual-growth-mismatch", basis: "own", seed: breakOwn((tie) => tie.type === "annual-growth") },
  { rule: "direction-mismatch", basis: "own", seed: breakOwn((tie) => tie.type === "comparison") },
  { rule: "contribution-mismatch", basis: "own", seed: breakOwn((tie) => tie.type === "contribution") },
  { rule: "index-mismatch", basis: "own", seed: breakOwn((tie) => tie.type === "index") },
  { rule: "carry-over-mismatch", basis: "own", seed: breakAcross("carry-over") },
  { rule: "previous-figure-mismatch", basis: "own", seed: breakAcross("restated", "grown") },
  { rule: "stock-mismatch", basis: "own", seed: breakAcross("stock") },
  { rule: "stale-figure", basis: "own", seed: leaveStanding },
  ...Object.entries(frameSeeders).map(([rule, seed]): Seeding => ({ rule, basis: "own", seed })),
  { rule: "average-mismatch", basis: "annotated", seed: breakAnnotated((tie) => tie.type === "average") },
  { rule: "rate-impossible", basis: "own", seed: misprintRates },
  { rule: "listing-count-mismatch", basis: "own", seed: miscountListings },
  { rule: "section-numbering", basis: "own", seed: repeatNumbers("heading") },
  { rule: "enumeration-gap", basis: "own", seed: repeatNumbers("run-in") },
];
