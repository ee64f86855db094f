import { caveat, disagreement } from "../disagreement.js";
import { asQuotient } from "../figure.js";
import { gradeTie } from "../grade.js";
import { meet } from "../interval.js";
import { printRounded, readPrinting } from "../printing.js";
import { ratioInterval, ratioValue } from "../quotient.js";
import * as r from "../rational.js";
import { remediesByTrial } from "../remedy.js";
import { defineRule } from "../rule.js";
import { numeral, printedText, quote, quoteBeside, quoteEnglish } from "../wording.js";

/** 发放补助1200万元，惠及4000人，人均3500元: it is 3000元. */
export const averageMismatch = defineRule({
  id: "average-mismatch",
  severity: "error",
  summary: { zh: "平均数与总额、个数不符", en: "An average disagrees with its total and count" },
  formula: "平均数 = 总额 ÷ 个数",
  check: {
    average(relation, context) {
      const average = asQuotient(context.figure(relation.average));
      const [total, count] = [context.figure(relation.total), context.figure(relation.count)];
      if (average.claim.quantity.unit !== total.claim.quantity.unit) return;
      const computed = ratioValue(total.value, count.value, r.ONE);
      if (computed === null) return;
      // 人均 over a population is taken over the mean of two year-ends, which the text need not print.
      const certain = count.claim.aspect !== "stock";
      const grade = gradeTie(
        (slack) => !meet(slack(average), ratioInterval(slack(total), slack(count), r.ONE)),
        certain,
      );
      if (grade === null) return;
      const rounded = printRounded(computed, readPrinting(average.claim), average.value);
      const note = caveat(grade, { zh: "；如按年平均数计算，请注明", en: "; if the mean over the year was taken, the text should say so" });
      context.report(
        disagreement({
          grade,
          at: average,
          others: [["total", total], ["count", count]],
          message: {
            zh: `${quote(average)}，按${quoteBeside(total, average)}、${quoteBeside(count, average)}计算应为${rounded.text}${note.zh}。`,
            en: `${quoteEnglish(average)} should be ${rounded.text}, given ${quoteEnglish(total)} over ${quoteEnglish(count)}${note.en}.`,
          },
          computed: rounded.text,
          formula: `${numeral(total)} ÷ ${numeral(count)} ${rounded.exact ? "=" : "≈"} ${rounded.text} ≠ ${printedText(average)}`,
          remedies: () =>
            remediesByTrial({ average, total, count }, (t) =>
            meet(t.average.likely, ratioInterval(t.total.likely, t.count.likely, r.ONE)),
          ),
        }),
      );
    },
  },
});
