import type { Claim } from "../model/claim.js";
import type { Meta } from "../model/meta.js";
import type { Section } from "../model/section.js";
import type { Candidate, Catalogue } from "./catalogue.js";
import { createContextFinder, type FindContext } from "./context.js";
import { covers, lexName } from "./cover.js";
import { GROWTH_SUFFIX } from "./growth.js";
import { ownPlaceNames } from "./own-place.js";

/** What the naming of a report's claims looks at beside them. */
export interface NamedReport {
  readonly text: string;
  readonly meta: Meta;
  readonly sections: readonly Section[];
}

/** The claims with their keys in the catalogue; a claim that the catalogue does not know, or that it could take for two things, has none. */
export function nameClaims(claims: readonly Claim[], report: NamedReport, catalogue: Catalogue): readonly Claim[] {
  const own = ownPlaceNames(report.meta);
  const contextOf = createContextFinder(report);
  return claims.map((claim) => {
    // A statutory form names its own cells.
    if (claim.indicator !== null) return claim;
    const indicator = keyOf(claim, { own, contextOf, catalogue });
    return indicator === null ? claim : { ...claim, indicator };
  });
}

interface Naming {
  readonly own: readonly string[];
  readonly contextOf: FindContext;
  readonly catalogue: Catalogue;
}

interface Match {
  readonly key: string;
  /** How many terms its own words hold. */
  readonly said: number;
  /** Where in the words before it the nearest term stands that it does not say itself; infinite where it says all. */
  readonly nearest: number;
}

function keyOf(claim: Claim, { own, contextOf, catalogue }: Naming): string | null {
  const place = claim.scope?.place;
  const name = lexName([claim.subject, claim.action], place ? [...own, place] : own, catalogue);
  let best: Match | null = null;
  let isTied = false;
  for (const term of name.terms) {
    for (const candidate of catalogue.byTerm.get(term) ?? []) {
      const key = keyFor(claim, candidate);
      if (key === null || !candidate.needed.every((each) => name.terms.has(each)) || !covers(candidate, name, claim.kind === "change")) continue;
      const missing = candidate.around.filter((each) => !name.terms.has(each));
      const nearest = missing.length === 0 ? Infinity : Math.min(...missing.map((each) => contextOf(claim).lastIndexOfAny(catalogue.printed.get(each) ?? [])));
      if (nearest < 0) continue;
      const match = { key, said: candidate.needed.length + candidate.around.length - missing.length, nearest };
      const order = best ? match.said - best.said || compare(match.nearest, best.nearest) : 1;
      if (order > 0) isTied = false;
      else if (order === 0 && best?.key !== key) isTied = true;
      if (order > 0) best = match;
    }
  }
  return isTied ? null : (best?.key ?? null);
}

const compare = (a: number, b: number): number => (a === b ? 0 : a - b);

/** The key that the candidate would give the claim: its own, that of its growth on last year, or none. */
function keyFor({ kind, quantity, comparison }: Claim, { entry }: Candidate): string | null {
  if (entry.kinds.includes(kind)) return entry.units.includes(quantity.unit) ? entry.key : null;
  const isGrowth = kind === "change" && quantity.unit === "%" && (comparison === null || comparison.to === "last-year");
  return isGrowth ? entry.key + GROWTH_SUFFIX : null;
}
