import { caveat, disagreement } from "../disagreement.js";
import { sumOf } from "../figure.js";
import { gradeTie } from "../grade.js";
import { addIntervals, meet, point } from "../interval.js";
import { printExactly, readPrinting } from "../printing.js";
import * as r from "../rational.js";
import { remediesOfSum } from "../remedy.js";
import { isRoundingAlone } from "../rounding-note.js";
import { defineRule } from "../rule.js";
import { printedText, quote, quoteEnglish, signOf, writeSum } from "../wording.js";

const HUNDRED = r.whole(100);
const PER_MILLE = r.whole(1000);

/** 三次产业结构为3.4：45.7：51.9: they make 101. */
export const sharesTotal = defineRule({
  id: "shares-total",
  severity: "error",
  summary: { zh: "各部分占比之和不等于100%", en: "The shares of one whole do not make 100 %" },
  formula: "占比₁ + 占比₂ + … = 100%",
  check: {
    shares(relation, context) {
      const shares = relation.shares.map(context.figure);
      const [first] = shares;
      const last = shares.at(-1);
      if (first === undefined || last === undefined || !shares.every(({ claim }) => claim.quantity.unit === first.claim.quantity.unit)) return;
      const all = first.claim.quantity.dimension === "per-mille" ? PER_MILLE : HUNDRED;
      const broken = gradeTie((slack) => !meet(addIntervals(shares.map(slack)), point(all)), relation.certain);
      if (broken === null) return;
      const total = sumOf(shares);
      const excess = r.subtract(total, all);
      const grade = isRoundingAlone(shares, excess, context) ? "remark" : broken;
      const printing = readPrinting(last.claim);
      const computed = printExactly(total, printing);
      const whole = printExactly(all, { ...printing, decimals: 0 });
      const note = caveat(grade, { zh: "；如有未列或互有包含的部分，请注明", en: "; if a part was left out or counted twice, the text should say so" });
      context.report(
        disagreement({
          grade,
          at: last,
          others: shares.slice(0, -1).map((share) => ["share", share] as const),
          message: {
            zh: `${quote(first)}等${shares.length}项占比合计${computed}，不等于${whole}${note.zh}。`,
            en: `${quoteEnglish(first)} and the other shares, up to ${printedText(last)}, make ${computed}, not ${whole}${note.en}.`,
          },
          computed,
          formula: `${writeSum(shares, [], "narrow")} = ${printExactly(total, { ...printing, unit: signOf(printing) })} ≠ ${whole}`,
          remedies: () => remediesOfSum(shares.map((share) => [share, 1] as const), excess),
        }),
      );
    },
  },
});
