import type { AcrossTie } from "../../model/across.js";
import type { Claim } from "../../model/claim.js";
import { readBrought } from "./case-words.js";
import { isFact, isLevel, isOfYear, isSaidAlike } from "./facts.js";
import { standingOf, type Pair } from "./pair.js";
import { bySentence } from "./sentences.js";
import { actOf, plainSubject } from "./words.js";

/** Ties last year's figures as this report states them (2024年为…, 比2024年的286件…) to last year's report. */
export function relateRestated(pair: Pair): readonly AcrossTie[] {
  return bySentence(pair.report).flatMap((claims) => {
    let before: Claim | null = null;
    return claims.flatMap((claim): readonly AcrossTie[] => {
      const level = before !== null && isNamesake(claim, before) ? before : null;
      if (isLevel(claim)) before = claim;
      if (!isOfLastYear(claim, pair)) return [];
      const act = actOf(claim) === "" || claim.comparison !== null ? actOf(level ?? claim) : actOf(claim);
      const previous = pair.lastYear.find(claim, act);
      if (previous === null) return [];
      const alike = isSaidAlike(claim, previous) || (level !== null && isSaidAlike(level, previous));
      return [{ kind: "restated", wording: "上年", stated: claim.id, previous: previous.id, standing: standingOf(pair, claim, previous, alike) }];
    });
  });
}

/** Said to be of the whole of last year, and not what this year began with (2024年结转的14件). */
export function isOfLastYear(claim: Claim, { fit }: Pair): boolean {
  if (claim.period === null || claim.period.start === null || !isFact(claim) || !isOfYear(claim, fit.year)) return false;
  return readBrought(claim, undefined, fit.year) === null;
}

/** 收到286件，上年同期为251件: the figure before, of the same thing, says what was done to it. */
function isNamesake(claim: Claim, level: Claim): boolean {
  return plainSubject(level) === plainSubject(claim) && level.quantity.unit === claim.quantity.unit;
}
