import type { Coverage } from "../model/report.js";
import type { CheckTotals } from "./checked-file.js";
import type { Wording } from "./wording.js";

type Told = Pick<CheckTotals, "tally" | "ignored" | "coverage"> & Partial<Pick<CheckTotals, "known">>;

/**
 * What was found and how much of the text could be judged. A checker that is silent because it understood nothing must
 * not look like one that found nothing wrong.
 */
export function closingLine({ tally, ignored, known = 0, coverage }: Told, wording: Wording): string {
  const { numbers, claims, related, skipped } = coverage;
  const percent = claims === 0 ? 0 : Math.floor((100 * related) / claims);
  const reasons = Object.entries(skipped)
    .filter(([, count]) => count > 0)
    .sort(([, a], [, b]) => b - a);
  const rest = reasons.length > 0 ? wording.skipped(reasons) : "";
  return `${wording.tally(tally, ignored + known)}${ignored > 0 ? wording.ignored(ignored) : ""}${known > 0 ? wording.known(known) : ""}${wording.coverage({ numbers, claims, related, percent })}${rest}`;
}

/** The warning that goes with a silence which means nothing, or `null`. */
export function emptyCheckNote({ numbers, claims, related }: Coverage, wording: Wording): string | null {
  if (numbers === 0) return wording.noNumbers;
  if (claims === 0) return wording.noClaims;
  return related === 0 ? wording.noneRelated : null;
}
