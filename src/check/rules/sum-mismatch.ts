import { defineRule } from "../rule.js";
import { isInTable } from "../figure.js";
import { draftOfSum, judgeSum } from "../sum.js";
import type { BrokenSum } from "../sum.js";
import { printedText, quote, quoteEnglish } from "../wording.js";
import type { Wording } from "../wording.js";

/** 收到8195条，其中自产7843条，下发361条: the parts make 8204. */
export const sumMismatch = defineRule({
  id: "sum-mismatch",
  severity: "error",
  summary: { zh: "总数与各分项之和不符", en: "A whole and the sum of its parts disagree" },
  formula: "总数 = 分项₁ + 分项₂ + … − 减项",
  check: {
    sum(relation, context) {
      if (relation.form !== undefined) return;
      const broken = judgeSum(relation, context);
      if (broken === null || isInTable(broken.whole)) return;
      context.report(draftOfSum(broken, nameWhole(broken, relation.wording)));
    },
  },
});

const TOTAL = "共计";

/** A bare total took its subject from one of the things that it adds up: 建议96件、提案118件，共计204件 are not 204 建议. */
function nameWhole({ whole }: BrokenSum, wording: string): Wording {
  const { carried, action } = whole.claim;
  if (wording !== TOTAL || !carried || action !== "") return { zh: quote(whole), en: quoteEnglish(whole) };
  return { zh: TOTAL + printedText(whole), en: `“${TOTAL}” ${printedText(whole)}` };
}
