import type { Statement, Utterance } from "../../extract/statement.js";
import { isPlainChange } from "../words/earlier.js";
import { gatherGrowths, haveOneBase } from "./growth-of.js";
import type { Ties } from "../ties.js";

/**
 * Ties 提高0.83个百分点 to the figures that the rate is made of, where each of them prints by how much it grew: then last year's rate
 * need not be printed. 常住人口294.26万人，增加2.79万人，其中城镇人口247.70万人，增加4.76万人，城镇化率84.18%，提高0.83个百分点.
 */
export function relateRateChanges(utterances: readonly Utterance[], ties: Ties): void {
  const points = pointsOf(utterances);
  if (points.size === 0) return;
  const { increments, rates, statements } = gatherGrowths(utterances);
  // Growth of money is often reckoned on another basis than the amounts printed beside it, 固定资产投资 above all.
  const changeOf = (id: string): Statement | undefined =>
    increments.get(id) ?? (statements.get(id)?.number.dimension === "count" ? rates.get(id) : undefined);
  for (const tie of ties.all()) {
    if (tie.type !== "rate" || !tie.certain) continue;
    const [by, part, whole] = [points.get(tie.rate), changeOf(tie.numerator), changeOf(tie.denominator)];
    if (by === undefined || part === undefined || whole === undefined || !haveOneBase([by, part, whole])) continue;
    ties.add({
      type: "rate-change",
      wording: tie.wording,
      rate: tie.rate,
      points: by.claim.id,
      numerator: { current: tie.numerator, change: part.claim.id },
      denominator: { current: tie.denominator, change: whole.claim.id },
    });
  }
}

/** By how many points a rate changed since last year: by the id of the rate's claim. */
function pointsOf(utterances: readonly Utterance[]): ReadonlyMap<string, Statement> {
  const found = new Map<string, Statement>();
  for (const statement of utterances.flatMap(({ statements }) => statements)) {
    const { base, number } = statement;
    if (base === null || number.dimension !== "points" || statement.before.change === null || !isPlainChange(statement)) continue;
    if (!found.has(base.claim.id)) found.set(base.claim.id, statement);
  }
  return found;
}
