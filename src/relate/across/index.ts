import type { AcrossTie } from "../../model/across.js";
import { membersAcross } from "../../model/across-members.js";
import type { Report } from "../../model/report.js";
import { fitTogether } from "./fitness.js";
import { pairUp } from "./pair.js";
import { relateBalances } from "./relate-balances.js";
import { relateCarryOvers } from "./relate-carry-overs.js";
import { relateFormsAcross } from "./relate-forms.js";
import { relateGrown } from "./relate-grown.js";
import { relateRestated } from "./relate-restated.js";
import { relateStocks } from "./relate-stocks.js";
import { relateUnchanged } from "./relate-unchanged.js";

export { judgePrevious } from "./fitness.js";

/** How many of a report's figures are held against last year's: what was merely left standing is not. */
export function countTied(report: Report, previous: Report): number {
  const ties = relateReports(report, previous).filter(({ kind }) => !kind.startsWith("unchanged"));
  return new Set(ties.flatMap((tie) => membersAcross(tie)[0])).size;
}

/**
 * Finds the ties between a report and last year's of the same place and kind; none where `judgePrevious` says that it does not fit.
 * As within a report, wording decides and never arithmetic: the same thing must be named in both, and by one figure in each.
 */
export function relateReports(report: Report, previous: Report): readonly AcrossTie[] {
  const fit = fitTogether(report, previous);
  if (fit === null) return [];
  const pair = pairUp(report, previous, fit);
  // A figure that is two years old says nothing of what this year began with, but may still have been left standing.
  if (fit.gap > 1) return relateUnchanged(pair);
  return [relateCarryOvers, relateBalances, relateFormsAcross, relateRestated, relateGrown, relateStocks, relateUnchanged].flatMap((relate) => relate(pair));
}
