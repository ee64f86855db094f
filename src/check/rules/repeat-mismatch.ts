import { caveat, disagreement } from "../disagreement.js";
import { isComparable } from "../figure.js";
import type { Figure } from "../figure.js";
import { gradeTie } from "../grade.js";
import type { Slack } from "../grade.js";
import { isBelow } from "../interval.js";
import { printExactly, readPrinting } from "../printing.js";
import * as r from "../rational.js";
import { remediesOfSum } from "../remedy.js";
import type { Remedy } from "../remedy.js";
import { defineRule } from "../rule.js";
import { numeral, printedText, quote, quoteEnglish } from "../wording.js";

/** 败诉2件 in one place, 行政败诉案件3件 in another. */
export const repeatMismatch = defineRule({
  id: "repeat-mismatch",
  severity: "error",
  summary: { zh: "同一事项前后数字不一致", en: "The same fact is stated with different figures" },
  formula: "同一主体、同一事项、同一时期、同一范围：前数 = 后数",
  check: {
    same(relation, context) {
      const mentions = [...new Set(relation.claims)].map(context.figure);
      const first = mentions[0];
      if (first === undefined || !mentions.every((mention) => isComparable(mention, first))) return;
      // Intervals meet two by two exactly when all share a point: the highest floor against the lowest ceiling.
      const grade = gradeTie((slack) => isBelow(lowest(mentions, slack), highest(mentions, slack)), relation.certain !== false);
      if (grade === null) return;
      const slack: Slack = (figure) => (grade === "proof" ? figure.proof : figure.likely);
      const pair = [extreme(mentions, slack, "low"), extreme(mentions, slack, "high")] as const;
      const [earlier, later] = start(pair[0]) <= start(pair[1]) ? pair : [pair[1], pair[0]];

      const difference = r.subtract(later.value, earlier.value);
      const apart = printExactly(r.absolute(difference), readPrinting(later.claim));
      const note = caveat(grade, { zh: "；如非同一事项，请注明", en: "; if they are not the same fact, the text should say so" });
      context.report(
        disagreement({
          grade,
          at: later,
          others: mentions.filter((mention) => mention !== later).map((mention) => ["mention", mention]),
          message: {
            zh: `${quote(later)}，与前文的${quote(earlier)}不一致，相差${apart}${note.zh}。`,
            en: `${quoteEnglish(later)} disagrees with ${quoteEnglish(earlier)} stated earlier, by ${apart}${note.en}.`,
          },
          computed: printedText(earlier),
          formula: `${numeral(later)} ≠ ${numeral(earlier)}`,
          // With two mentions either may be the slip; the third tells which.
          remedies: () =>
            mentions.length === 2 ? remediesOfSum([[later, 1], [earlier, -1]], difference) : oddOneOut(mentions, later, earlier),
        }),
      );
    },
  },
});

function start(figure: Figure): number {
  return figure.claim.quantity.span.start;
}

const lowest = (mentions: readonly Figure[], slack: Slack) => slack(extreme(mentions, slack, "low"));
const highest = (mentions: readonly Figure[], slack: Slack) => slack(extreme(mentions, slack, "high"));

/** The mention whose interval ends lowest, or begins highest; open ends never win. */
function extreme(mentions: readonly Figure[], slack: Slack, side: "low" | "high"): Figure {
  return mentions.reduce((best, one) => {
    const [a, b] = side === "low" ? [slack(one).max, slack(best).max] : [slack(best).min, slack(one).min];
    return a !== null && (b === null || r.compare(a, b) < 0) ? one : best;
  });
}

/** The slip that brings one mention to the value on which all others agree. */
function oddOneOut(mentions: readonly Figure[], later: Figure, earlier: Figure): readonly Remedy[] {
  return [later, earlier].flatMap((odd) => {
    const others = mentions.filter((mention) => mention !== odd);
    const value = others[0]?.value;
    if (value === undefined || !others.every((other) => r.compare(other.value, value) === 0)) return [];
    return remediesOfSum([[odd, 1]], r.subtract(odd.value, value));
  });
}
