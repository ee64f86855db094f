import words from "../../../dictionaries/orders.json";
import { statementsOf, type SentenceGroup } from "../words/nearby.js";
import type { Ties } from "../ties.js";

/** An index counts from what it is compared with as 100; other indices (空气质量指数52) have units of their own. */
const HUNDRED = 100;
const FAR = 100;

/** Ties a price index to the change printed behind it: 居民消费价格指数为101.2，上涨1.2%. */
export function relateIndices(sentences: readonly SentenceGroup[], ties: Ties): void {
  for (const sentence of sentences) {
    const statements = statementsOf(sentence);
    statements.forEach((change, at) => {
      const index = statements[at - 1];
      if (index === undefined || change.base !== index || change.before.change === null || change.before.thing !== "") return;
      if (change.number.dimension !== "percent" || !words.indices.some((name) => index.name.endsWith(name))) return;
      if (index.number.unit !== "" || Math.abs((index.number.value ?? 0) - HUNDRED) >= FAR) return;
      const { direction } = change.before.change;
      ties.add({ type: "index", wording: `${index.claim.action}…${change.claim.action}`, index: index.claim.id, change: change.claim.id, direction });
    });
  }
}
