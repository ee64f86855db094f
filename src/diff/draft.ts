import type { Claim } from "../model/claim.js";
import type { Report } from "../model/report.js";
import { mentionOf } from "./weigh-claims.js";
import type { Mention } from "./weigh-claims.js";
import { unitsOf } from "./units.js";
import type { Unit } from "./units.js";

/** One of the two drafts, as they are laid side by side. */
export interface Draft {
  readonly report: Report;
  /** In the order of the text: what matchings count. */
  readonly claims: readonly Claim[];
  readonly units: readonly Unit[];
  /** Where a claim stands in `claims`. */
  indexOf(claim: Claim): number;
  /** The claim at a place of `claims` with the words around it. */
  mention(index: number): Mention;
}

export function readDraft(report: Report): Draft {
  const claims = report.claims.toSorted((a, b) => a.quantity.span.start - b.quantity.span.start);
  const places = new Map(claims.map((claim, index) => [claim, index]));
  const mentions: Mention[] = [];
  return {
    report,
    claims,
    units: unitsOf(report),
    indexOf: (claim) => places.get(claim) ?? -1,
    mention: (index) => (mentions[index] ??= mentionOf(claims[index]!, report)),
  };
}
