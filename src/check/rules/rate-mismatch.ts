import type { RelationOf } from "../../model/relation.js";
import { caveat, disagreement } from "../disagreement.js";
import type { Figure } from "../figure.js";
import { isComparable, sumOf } from "../figure.js";
import { gradeTie } from "../grade.js";
import type { Grade } from "../grade.js";
import { meet } from "../interval.js";
import { printRounded, readPrinting } from "../printing.js";
import { ratioFactors, ratioInterval, ratioValue } from "../quotient.js";
import * as r from "../rational.js";
import { remediesByTrial } from "../remedy.js";
import type { Remedy } from "../remedy.js";
import { defineRule } from "../rule.js";
import type { RuleContext } from "../rule.js";
import { numeral, printedText, quote, quoteBeside, quoteEnglish } from "../wording.js";

/** 办理3154件，调解成功1151件，成功率38.5%: it is 36.5 %. */
export const rateMismatch = defineRule({
  id: "rate-mismatch",
  severity: "error",
  summary: { zh: "比率与分子、分母不符", en: "A rate disagrees with its numerator and denominator" },
  formula: "比率 = 分子 ÷ 分母",
  check: {
    rate(relation, context) {
      const rate = context.figure(relation.rate);
      const numerator = context.figure(relation.numerator);
      const denominator = context.figure(relation.denominator);
      const factors = ratioFactors(rate);
      const factor = factors[0];
      // People over cases is a rate (出庭应诉率), money over people is none.
      if (factor === undefined || !isComparable(numerator, denominator)) return;
      const computed = ratioValue(numerator.value, denominator.value, factor);
      if (computed === null) return;

      // 三分之一 is said loosely, and no decimal of it is exact.
      const isFraction = rate.claim.quantity.dimension === "ratio" && factor === r.ONE;
      const isBaseSaid = relation.certain || isBaseBorneOut(relation, context);
      const broken = gradeTie(
        (slack) => factors.every((by) => !meet(slack(rate), ratioInterval(slack(numerator), slack(denominator), by))),
        isBaseSaid && !isFraction,
      );
      if (broken === null || (isFraction && isWithin(TENTH, rate.value, computed))) return;
      const nudged = isNudged(rate, computed, relation.denominator, context);
      const remedies = (): readonly Remedy[] =>
        remediesByTrial({ rate, numerator, denominator }, (t) => meet(t.rate.likely, ratioInterval(t.numerator.likely, t.denominator.likely, factor)));
      // 贷款100笔，逾期20笔，逾期率3.5%: a base that is only read, and a gap that no slip explains. It is of the amounts.
      const farOff = !isBaseSaid && broken === "reading" && !isWithin(HALF, rate.value, computed) && remedies().length === 0;
      const grade: Grade = nudged || farOff ? "remark" : broken;

      const printing = readPrinting(rate.claim);
      const rounded = printRounded(computed, printing, rate.value);
      const note = nudged
        ? { zh: "，疑为使合计等于100而调整", en: "; it may have been nudged so that the shares total 100" }
        : caveat(broken, { zh: "；如分母另有所指，请写明", en: "; if the base is another one, the text should say so" });
      context.report(
        disagreement({
          grade,
          at: rate,
          others: [["numerator", numerator], ["denominator", denominator]],
          message: {
            zh: `${quote(rate)}，按${quoteBeside(numerator, rate)}、${quoteBeside(denominator, rate)}计算应为${rounded.text}${note.zh}。`,
            en: `${quoteEnglish(rate)} should be ${rounded.text}, given ${quoteEnglish(numerator)} of ${quoteEnglish(denominator)}${note.en}.`,
          },
          computed: rounded.text,
          formula: `${numeral(numerator)} ÷ ${numeral(denominator)} ${rounded.exact ? "=" : "≈"} ${rounded.text} ≠ ${printedText(rate)}`,
          remedies: () => (grade === "remark" ? [] : remedies()),
        }),
      );
    },
  },
});

const TENTH: r.Rational = { num: 1n, den: 10n };
const HALF: r.Rational = { num: 1n, den: 2n };

/** Whether the two differ by no more than that share of what was computed. */
function isWithin(share: r.Rational, stated: r.Rational, computed: r.Rational): boolean {
  const apart = r.absolute(r.subtract(stated, computed));
  return r.compare(apart, r.multiply(r.absolute(computed), share)) <= 0;
}

/** So many other rates of one base leave no doubt that it is the base: one may fit by luck. */
const ENOUGH_WITNESSES = 2;

/** Whether the base is not said, but other rates of the same kind come out with it: 258件占33.9%, 35件占4.34%, 265件占32.9%. */
function isBaseBorneOut({ id, denominator, wording }: RelationOf<"rate">, context: RuleContext): boolean {
  const ties = context.relationsOf(denominator);
  if (ties.length > MOST_SHARES) return false;
  const witnesses = ties.filter((tie) => {
    if (tie.type !== "rate" || tie.id === id || tie.denominator !== denominator || tie.wording !== wording) return false;
    const [rate, part, whole] = [tie.rate, tie.numerator, tie.denominator].map(context.figure) as [Figure, Figure, Figure];
    const factor = ratioFactors(rate)[0];
    return factor !== undefined && isComparable(part, whole) && meet(rate.likely, ratioInterval(part.likely, whole.likely, factor));
  });
  return witnesses.length >= ENOUGH_WITNESSES;
}

/** More shares of one whole than this are no printed structure, and looking at all of them again and again takes its time. */
const MOST_SHARES = 40;
const HUNDRED = r.whole(100);

/**
 * Whether the rate is one of several shares of one whole that were printed so that they total 100, and is off by no more than one
 * in its last place: authors do that (25.548 printed as 25.6), and it misleads nobody.
 */
function isNudged(rate: Figure, computed: r.Rational, denominator: string, context: RuleContext): boolean {
  const ties = context.relationsOf(denominator);
  if (ties.length > MOST_SHARES) return false;
  const shares = ties.flatMap((tie) => (tie.type === "rate" && tie.denominator === denominator ? [context.figure(tie.rate)] : []));
  const group = [...new Set(shares)].filter(({ claim }) => claim.quantity.unit === rate.claim.quantity.unit);
  if (group.length < 3) return false;
  if (r.compare(sumOf(group), HUNDRED) !== 0) return false;
  const { factor, decimals } = readPrinting(rate.claim);
  const slack: r.Rational = { num: 3n * factor, den: 2n * r.powerOfTen(decimals) };
  return r.compare(r.absolute(r.subtract(rate.value, computed)), slack) <= 0;
}
