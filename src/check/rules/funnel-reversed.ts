import { caveat, disagreement } from "../disagreement.js";
import { isComparable } from "../figure.js";
import { gradeTie } from "../grade.js";
import { isBelow } from "../interval.js";
import { printExactly, readPrinting } from "../printing.js";
import * as r from "../rational.js";
import { defineRule } from "../rule.js";
import { numeral, quote, quoteBeside, quoteEnglish } from "../wording.js";

/** 受理复议申请40件，审结73件: no more can be closed than were taken in. */
export const funnelReversed = defineRule({
  id: "funnel-reversed",
  severity: "error",
  summary: { zh: "后一环节的数多于前一环节", en: "A later stage of a procedure counts more than an earlier one" },
  formula: "后一环节 ≤ 前一环节（审结 ≤ 受理，败诉 ≤ 审结）",
  check: {
    "at-most"(relation, context) {
      if (relation.basis !== "funnel") return;
      const [later, earlier] = [context.figure(relation.part), context.figure(relation.whole)];
      if (!isComparable(later, earlier)) return;
      const grade = gradeTie((slack) => isBelow(slack(earlier), slack(later)), relation.strict);
      if (grade === null) return;
      const over = printExactly(r.subtract(later.value, earlier.value), readPrinting(later.claim));
      const note = caveat(grade, { zh: "；如含上年结转，请注明", en: "; if cases were carried in from last year, the text should say so" });
      context.report(
        disagreement({
          grade,
          at: later,
          others: [["earlier", earlier]],
          message: {
            zh: `${quote(later)}，多于前一环节的${quoteBeside(earlier, later)}，多出${over}${note.zh}。`,
            en: `${quoteEnglish(later)} exceeds the earlier stage, ${quoteEnglish(earlier)}, by ${over}${note.en}.`,
          },
          computed: `≤ ${printExactly(earlier.value, readPrinting(later.claim))}`,
          formula: `${numeral(later)} > ${numeral(earlier)}`,
        }),
      );
    },
  },
});
