import { disagreement } from "../disagreement.js";
import { isExactCount, isHedged } from "../figure.js";
import { scaleInterval } from "../interval.js";
import { printRounded, readPrinting } from "../printing.js";
import { ratioFactors } from "../quotient.js";
import * as r from "../rational.js";
import { defineRule } from "../rule.js";
import { numeral, printedText, quote, quoteEnglish } from "../wording.js";

/** 受理40件，办结率93.1%: 37 of 40 are 92.5 %, 38 are 95 %, and nothing lies between. */
export const rateImpossible = defineRule({
  id: "rate-impossible",
  severity: "error",
  summary: { zh: "以所给的件数为分母，得不出这个比率", en: "No whole number over the stated base gives the rate" },
  formula: "存在整数 k，使 k ÷ 分母 按所印位数四舍五入或截去尾数后等于比率",
  check: {
    granularity(relation, context) {
      const [rate, base] = [context.figure(relation.rate), context.figure(relation.denominator)];
      const factors = ratioFactors(rate);
      const factor = factors[0];
      const isFact = rate.claim.modality === "fact";
      if (factor === undefined || factors.length > 1 || !isFact || isHedged(rate.claim)) return;
      if (!isExactCount(base) || base.value.num <= 0n || rate.value.num < 0n) return;

      const share = r.divide(base.value, factor);
      const wanted = scaleInterval(rate.likely, share);
      // Rounding widens the rate to both sides, so a whole number is missed only where n is small: no size limit is needed.
      if (wanted.min === null || wanted.max === null || r.ceil(wanted.min) <= lastBelow(wanted.max, r.multiply(rate.value, share))) return;

      const below = r.floor(wanted.min);
      const printing = readPrinting(rate.claim);
      const unit = base.claim.quantity.unit;
      const [low, high] = [below, below + 1n].map((k) => ({
        count: `${k}${unit}`,
        rate: printRounded(r.divide(r.whole(k), share), printing, rate.value).text,
      })) as [Neighbour, Neighbour];
      context.report(
        disagreement({
          grade: "proof",
          at: rate,
          others: [["denominator", base]],
          message: {
            zh: `${quote(base)}得不出${quote(rate)}：${low.count}为${low.rate}，${high.count}为${high.rate}。`,
            en: `${quoteEnglish(base)} cannot give ${quoteEnglish(rate)}: ${low.count} make ${low.rate}, ${high.count} make ${high.rate}.`,
          },
          computed: `${low.rate} / ${high.rate}`,
          formula: `${below} ÷ ${numeral(base)} < ${printedText(rate)} < ${below + 1n} ÷ ${numeral(base)}`,
        }),
      );
    },
  },
});

/** 22 of 25 are 88 % and never print as 87: what is cut off ends before the next printed place. */
function lastBelow(end: r.Rational, printed: r.Rational): bigint {
  const last = r.floor(end);
  return r.compare(r.whole(last), end) === 0 && r.compare(printed, end) < 0 ? last - 1n : last;
}

interface Neighbour {
  readonly count: string;
  readonly rate: string;
}
