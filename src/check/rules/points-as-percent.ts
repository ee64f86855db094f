import { disagreement } from "../disagreement.js";
import { likely } from "../grade.js";
import { breaksPoints, breaksProportion, readGrowth } from "../growth.js";
import { printExactly, readPrinting } from "../printing.js";
import * as r from "../rational.js";
import { defineRule } from "../rule.js";
import { numeral, printedText, quote, quoteEnglish } from "../wording.js";

/** 办结率95.2%，比上年的92.0%提高3.2%: it rose by 3.2 percentage points, and by 3.5 %. */
export const pointsAsPercent = defineRule({
  id: "points-as-percent",
  severity: "warning",
  summary: { zh: "比率之差应写百分点，误写为%", en: "A difference of two rates is printed as % instead of percentage points" },
  formula: "比率的变化：本期比率 − 上期比率 = 百分点；不是 %",
  check: {
    change(relation, context) {
      const growth = readGrowth(relation, context.figure);
      const { current, base, change } = growth;
      if (base === undefined || change === undefined || growth.adjusted) return;
      const percentages = [current, base, change].every(({ claim }) => claim.quantity.dimension === "percent");
      // As growth it is wrong, as a difference it is right: only then is it sure which was meant.
      const isDifference = !breaksPoints({ ...growth, points: change }, likely, "usual");
      if (!percentages || !isDifference || !breaksProportion(growth, likely, "usual")) return;
      const difference = printExactly(r.absolute(r.subtract(current.value, base.value)), { ...readPrinting(current.claim), unit: "个百分点" });
      context.report(
        disagreement({
          grade: "reading",
          at: change,
          others: [["current", current], ["base", base]],
          message: {
            zh: `${quote(change)}，是${printedText(current)}与${printedText(base)}之差，应写作${difference}。`,
            en: `${quoteEnglish(change)} is the difference of ${printedText(current)} and ${printedText(base)}: percentage points, not %.`,
          },
          computed: difference,
          formula: `${numeral(current)} − ${numeral(base)} = ${growth.down ? "−" : ""}${difference} ≠ ${growth.down ? "−" : ""}${numeral(change)}`,
        }),
      );
    },
  },
});
