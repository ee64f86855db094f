import { judgeRestated } from "../across-repeat.js";
import { isInTable } from "../figure.js";
import type { Figure } from "../figure.js";
import { defineRule } from "../rule.js";
import type { Wording } from "../wording.js";

/** 上年结转19件 where last year's report has 未审结22件. */
export const carryOverMismatch = defineRule({
  id: "carry-over-mismatch",
  severity: "error",
  summary: { zh: "上年结转与上年报告的结转数不符", en: "What was carried in is not what last year's report left" },
  formula: "本年的上年结转（年初数）= 上年报告的结转下年（年末数）",
  check: {
    "carry-over"({ brought, carried, standing, wording }, context) {
      const own = context.figure(brought);
      const draft = judgeRestated(own, context.previousFigure(carried), standing, leadOf(own, wording));
      if (draft !== null) context.report(draft);
    },
  },
});

/** What stands before the figure's name: the column of a form, or 年初, which was read as the time. */
function leadOf(own: Figure, wording: string): Wording {
  if (isInTable(own)) return { zh: `${wording}：`, en: `${wording}: ` };
  const { period } = own.claim;
  return period === null || period.asOf === null ? { zh: "", en: "" } : { zh: "年初", en: "At the beginning of the year, " };
}
