import type { Statement } from "../extract/statement.js";
import { areAlike, sharesPlace, statementsOf, type SentenceGroup } from "./nearby.js";
import type { Ties } from "./ties.js";

/** How many sentences back the base of a share is looked for. */
const REACH = 3;

/** Ties 占…的比重 to the figure of the part and the figure of the named base. */
export function relateShares(sentences: readonly SentenceGroup[], ties: Ties): void {
  sentences.forEach((sentence, index) => {
    const statements = statementsOf(sentence);
    statements.forEach((share, position) => {
      if (share.claim.kind !== "share" || !share.before.share) return;
      const near = [...sentences.slice(Math.max(0, index - REACH), index).flatMap(statementsOf), ...statements.slice(0, position)];
      const levels = near.filter(({ isLevel }) => isLevel);
      const numerator = share.base ?? levels.findLast((level) => namesSame(level, share.claim.subject));
      if (!numerator?.isLevel) return;
      const base = share.before.share;
      const denominator = levels.findLast(
        (level) => level !== numerator && areAlike(level, numerator) && sharesPlace(level, numerator) && namesSame(level, base),
      );
      if (denominator === undefined) return;
      ties.add({
        type: "rate",
        wording: `占${base}`,
        rate: share.claim.id,
        numerator: numerator.claim.id,
        denominator: denominator.claim.id,
        certain: true,
      });
    });
  });
}

/** The same name, give or take the place before it: 全市一般公共预算收入 and 一般公共预算收入. */
function namesSame(level: Statement, name: string): boolean {
  const own = level.name;
  return own === name || (own.length >= 4 && name.endsWith(own)) || (name.length >= 4 && own.endsWith(name));
}
