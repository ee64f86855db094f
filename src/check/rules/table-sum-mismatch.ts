import { isInTable } from "../figure.js";
import { defineRule } from "../rule.js";
import { draftOfSum, judgeSum } from "../sum.js";
import { quote, quoteEnglish } from "../wording.js";

/** A column whose rows do not make its 合计, or a row whose cells do not make its own. */
export const tableSumMismatch = defineRule({
  id: "table-sum-mismatch",
  severity: "error",
  summary: { zh: "表中合计与各行、各列之和不符", en: "A total in a table and its rows or columns disagree" },
  formula: "合计 = 末级各行（各列）之和；小计 = 所属各行（各列）之和",
  check: {
    sum(relation, context) {
      if (relation.form !== undefined) return;
      const broken = judgeSum(relation, context);
      if (broken === null || !isInTable(broken.whole)) return;
      context.report(draftOfSum(broken, { zh: `表中${quote(broken.whole)}`, en: `${quoteEnglish(broken.whole)} in the table` }));
    },
  },
});
