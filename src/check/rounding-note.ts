import type { Figure } from "./figure.js";
import { isPoint } from "./interval.js";
import { stepOf } from "./printing.js";
import * as r from "./rational.js";
import type { RuleContext } from "./rule.js";

/**
 * Whether the report says that its figures were rounded one by one, and that alone can explain the difference: not more than one
 * last printed place for each rounded member. A count is not rounded, whatever a note says.
 */
export function isRoundingAlone(members: readonly Figure[], difference: r.Rational, context: Pick<RuleContext, "observationsOf">): boolean {
  if (context.observationsOf("rounding-note").length === 0) return false;
  const rounded = members.filter(({ proof }) => !isPoint(proof));
  const most = rounded.map(stepOf).reduce(r.add, r.ZERO);
  return r.compare(r.absolute(difference), most) <= 0;
}
