import dictionary from "../../../dictionaries/across-reports.json";
import type { Standing } from "../../model/across.js";
import type { Claim } from "../../model/claim.js";
import type { Report } from "../../model/report.js";
import { Facts } from "./facts.js";
import type { Fitness } from "./fitness.js";

/** Two reports that may be compared, and what each of them says. */
export interface Pair {
  readonly report: Report;
  readonly previous: Report;
  readonly fit: Fitness;
  /** What this report says of its own year. */
  readonly thisYear: Facts;
  /** What last year's report says of its year. */
  readonly lastYear: Facts;
}

export function pairUp(report: Report, previous: Report, fit: Fitness): Pair {
  return { report, previous, fit, thisYear: new Facts(report, fit.year + fit.gap), lastYear: new Facts(previous, fit.year) };
}

/** How far a claim of this report binds one of last year's; `exact` where the same thing is said in the same words. */
export function standingOf({ report, previous, fit }: Pair, own: Claim, last: Claim, exact: boolean): Standing {
  if (isRevised(own, report) || isRevised(last, previous)) return "preliminary";
  return fit.standing === "final" && !(exact && fit.sure) ? "likely" : fit.standing;
}

/** Longer sentences are lists; what is said at their far end does not qualify the figure. */
const MOST_WORDS = 400;

function isRevised(claim: Claim, { text }: Report): boolean {
  if (claim.status !== null || claim.comparison?.adjusted === true) return true;
  const sentence = text.slice(claim.sentence.start, Math.min(claim.sentence.end, claim.sentence.start + MOST_WORDS));
  return dictionary.revised.some((word) => sentence.includes(word));
}
