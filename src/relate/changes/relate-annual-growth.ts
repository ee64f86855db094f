import { isAtConstantPrices, printedYear } from "../words/earlier.js";
import { statementsOf, type SentenceGroup } from "../words/nearby.js";
import type { Ties } from "../ties.js";

/** Ties 年均增长 to the figures of the first and the last year, where both are printed with their years: 由2020年的104亿元增长到2025年的139亿元. */
export function relateAnnualGrowth(sentences: readonly SentenceGroup[], ties: Ties): void {
  for (const sentence of sentences) {
    const statements = statementsOf(sentence);
    statements.forEach((start, at) => {
      const [end, rate] = [statements[at + 1], statements[at + 2]];
      if (!start.before.from || end?.utterance !== start.utterance || end.number.unit !== start.number.unit || rate === undefined) return;
      const { change, average, adjusted, thing } = rate.before;
      const [first, last] = [printedYear(start), printedYear(end)];
      if (change === null || !average || adjusted || thing !== "" || rate.claim.kind !== "change" || isAtConstantPrices(end)) return;
      if (first === undefined || last === undefined || last - first < 2) return;
      ties.add({
        type: "annual-growth",
        wording: `${first}—${last}年年均`,
        start: start.claim.id,
        end: end.claim.id,
        rate: rate.claim.id,
        first,
        years: last - first,
        direction: change.direction,
      });
    });
  }
}
