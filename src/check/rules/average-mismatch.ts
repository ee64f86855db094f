import { caveat, disagreement } from "../disagreement.js";
import { asQuotient, isComparable } from "../figure.js";
import type { Figure } from "../figure.js";
import { gradeTie } from "../grade.js";
import { meet } from "../interval.js";
import type { Interval } from "../interval.js";
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
  summary: { zh: "平均数（人均、件均）与总额、个数不符", en: "An average disagrees with its total and count" },
  formula: "平均数 = 总额 ÷ 个数",
  check: {
    average(relation, context) {
      const average = asQuotient(context.figure(relation.average));
      const [total, printed] = [context.figure(relation.total), context.figure(relation.count)];
      if (!isPer(average, total, printed)) return;
      const computed = ratioValue(total.value, printed.value, r.ONE);
      if (computed === null) return;
      const certain = printed.claim.aspect !== "stock";
      const count = certain ? printed : overTheYear(printed);
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

/** In the unit of the total (人均5000元), with that of the count (2.9元/件), or a plain ratio of two counts (生师比16.8∶1). */
function isPer(average: Figure, total: Figure, count: Figure): boolean {
  const [unit, of, per] = [average, total, count].map(({ claim }) => claim.quantity.unit) as [string, string, string];
  return unit === of || unit === `${of}/${per}` || (average.claim.quantity.dimension === "ratio" && isComparable(total, count));
}

/** 人均 over a population is taken over the mean of two year-ends, which the text need not print: no place gains or loses more in half a year. */
const HALF_A_YEAR: r.Rational = { num: 3n, den: 100n };

function overTheYear(count: Figure): Figure {
  const widen = ({ min, max }: Interval): Interval => ({
    min: min && r.multiply(min, r.subtract(r.ONE, HALF_A_YEAR)),
    max: max && r.multiply(max, r.add(r.ONE, HALF_A_YEAR)),
  });
  return { ...count, likely: widen(count.likely), proof: widen(count.proof) };
}
