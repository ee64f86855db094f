import { inPrevious } from "../across.js";
import type { Figure } from "../figure.js";
import { defineRule } from "../rule.js";
import type { Draft } from "../rule.js";
import { quote, quoteEnglish } from "../wording.js";
import type { Wording } from "../wording.js";

/** 办理案件13,624件 in both years' reports. */
export const staleFigure = defineRule({
  id: "stale-figure",
  severity: "warning",
  summary: { zh: "与上年报告的数完全相同，疑未更新", en: "The very figure of last year's report, perhaps left standing" },
  formula: "不同年度的同一流量，多位数字不应完全相同",
  check: {
    "unchanged-figure"({ claim, previous, telling }, context) {
      if (telling) context.report(draftOf([context.figure(claim)], [context.previousFigure(previous)], nameFigure));
    },
    "unchanged-sentence"({ claims, previous }, context) {
      context.report(draftOf(claims.map(context.figure), previous.map(context.previousFigure), nameSentence));
    },
  },
});

const nameFigure = (figure: Figure): Wording => ({
  zh: `${quote(figure)}，与上年报告的数完全相同，疑未更新，请核对。`,
  en: `${quoteEnglish(figure)} is the very figure of last year's report; it may not have been updated.`,
});

const nameSentence = (figure: Figure): Wording => ({
  zh: `本句（${quote(figure)}等）与上年报告的一句完全相同，疑未更新，请核对。`,
  en: `This sentence (${quoteEnglish(figure)}…) is the same as one of last year's report; it may not have been updated.`,
});

function draftOf(figures: readonly Figure[], last: readonly Figure[], describe: (figure: Figure) => Wording): Draft {
  const at = figures[0]!;
  return {
    grade: "reading",
    span: at.claim.quantity.span,
    message: describe(at),
    related: [],
    previous: last.map(inPrevious),
    figures,
    stated: at.claim.quantity.text,
    computed: null,
    formula: null,
    remedies: () => [],
  };
}
