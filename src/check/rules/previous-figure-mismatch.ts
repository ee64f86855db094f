import { judgeRestated } from "../across-repeat.js";
import { caveatAcross, gradeAcross, inPrevious } from "../across.js";
import { ROLES } from "../disagreement.js";
import { isComparable } from "../figure.js";
import type { Figure } from "../figure.js";
import { breaksBridge, breaksPoints, breaksRate, perWhole } from "../growth.js";
import type { Breaks, Growth } from "../growth.js";
import { describeBridge, describeRate } from "../growth-wording.js";
import type { Description } from "../growth-wording.js";
import { defineRule } from "../rule.js";
import { printedText, quote, quoteEnglish } from "../wording.js";

const LEAD = { zh: "本报告所述上年数：", en: "Given as last year's figure, " };

const EQUATIONS: readonly (readonly [Breaks, (growth: Growth) => Description | null])[] = [
  [breaksBridge, describeBridge],
  [breaksRate, describeRate],
  [breaksPoints, describeRate],
];

/** 比2024年的286件增加78件 where last year's report has 268件; 437件，增加41件 where it has 380件. */
export const previousFigureMismatch = defineRule({
  id: "previous-figure-mismatch",
  severity: "error",
  summary: { zh: "所述上年数或增减与上年报告不符", en: "A stated figure of last year, or a change since, disagrees with last year's report" },
  formula: "所述上年数 = 上年报告所列数；本年数 = 上年报告所列数 ± 增减额；本年数 = 上年报告所列数 ×（1 ± 增减幅度）",
  check: {
    restated({ stated, previous, standing }, context) {
      const draft = judgeRestated(context.figure(stated), context.previousFigure(previous), standing, LEAD);
      if (draft !== null) context.report(draft);
    },

    grown({ current, previous, increment, change, direction, standing }, context) {
      const figure = (id: string | undefined): Figure | undefined => (id === undefined ? undefined : context.figure(id));
      const [now, base, by, rate] = [context.figure(current), context.previousFigure(previous), figure(increment), figure(change)];
      if (!isComparable(now, base)) return;
      const growth: Growth = {
        current: now,
        base,
        increment: by,
        change: rate !== undefined && perWhole(rate) !== null ? rate : undefined,
        points: rate?.claim.quantity.dimension === "points" ? rate : undefined,
        down: direction === "down",
        adjusted: false,
      };
      for (const [breaks, describe] of EQUATIONS) {
        const grade = gradeAcross((slack) => breaks(growth, slack, "usual"), standing);
        const description = grade === null ? null : describe(growth);
        if (grade === null || description === null) continue;
        const at = breaks === breaksBridge ? by! : rate!;
        const note = caveatAcross(grade);
        context.report({
          grade,
          span: at.claim.quantity.span,
          message: {
            zh: `${description.zh}（上年报告为${quote(base)}）${note.zh}。`,
            en: `${description.en} (last year's report has ${quoteEnglish(base)})${note.en}.`,
          },
          related: [{ span: now.claim.quantity.span, message: { zh: `${ROLES.current.zh}：${printedText(now)}`, en: `${ROLES.current.en}: ${printedText(now)}` } }],
          previous: [inPrevious(base)],
          figures: [at, now],
          stated: at.claim.quantity.text,
          computed: description.computed,
          formula: description.formula,
          remedies: () => [],
        });
        return;
      }
    },
  },
});
