import { statementsOf, type SentenceGroup } from "./nearby.js";
import type { Ties } from "./ties.js";

/** Ties a mean to the total and the count printed just before it: 免罚342件，金额486.5万元，件均1.42万元. */
export function relateAverages(sentences: readonly SentenceGroup[], ties: Ties): void {
  for (const sentence of sentences) {
    const statements = statementsOf(sentence);
    statements.forEach((mean, index) => {
      if (mean.claim.kind !== "per-unit" || mean.number.dimension !== "money" || mean.before.thing !== "") return;
      const [count, total] = statements.slice(Math.max(0, index - 2), index);
      if (!count?.isLevel || !total?.isLevel || count.number.dimension !== "count" || total.number.unit !== mean.number.unit) return;
      ties.add({ type: "average", wording: "均", average: mean.claim.id, total: total.claim.id, count: count.claim.id });
    });
  }
}
