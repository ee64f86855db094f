import { dueOf, judgeBalance } from "../balance.js";
import type { Term } from "../balance.js";
import { caveat, disagreement } from "../disagreement.js";
import { printExactly, readPrinting } from "../printing.js";
import * as r from "../rational.js";
import { remediesOfSum } from "../remedy.js";
import { defineRule } from "../rule.js";
import { inFormula, numeral, quote, quoteEnglish, writeSum } from "../wording.js";

const OUTSIDE = {
  zh: "；如另有未列的增减项目，请注明",
  en: "; if something else went in or out, the text should say so",
};

/** 年初预算281.9亿元，调增1.8亿元，调整后284.7亿元: it is 283.7. */
export const balanceMismatch = defineRule({
  id: "balance-mismatch",
  severity: "error",
  summary: { zh: "增减、调入调出前后不平衡", en: "What went in and out does not balance" },
  formula: "年初数 + 增加 − 减少 = 调整后；调入 = 调出；总数的增量 = 各分项增量之和",
  check: {
    equation(relation, context) {
      if (relation.form !== undefined) return;
      const broken = judgeBalance(relation, context);
      if (broken === null) return;
      const { grade, first, others, excess } = broken;
      const at = first.figure;
      const due = dueOf(broken);
      const printing = readPrinting(at.claim);
      const [computed, apart] = [printExactly(due, printing), printExactly(r.absolute(r.subtract(at.value, due)), printing)];
      const isPlus = ({ coefficient }: Term): boolean => coefficient.num < 0n !== first.coefficient.num < 0n;
      const plus = others.filter(isPlus).map(({ figure }) => figure);
      const minus = others.filter((term) => !isPlus(term)).map(({ figure }) => figure);
      const note = caveat(grade, OUTSIDE);
      const sole = others.length === 1 ? others[0]?.figure : undefined;
      context.report(
        disagreement({
          grade,
          at,
          others: others.map(({ figure }) => ["term", figure] as const),
          message: {
            zh: `${quote(at)}，与${sole ? quote(sole) : `按其他各数推算的${computed}（${writeSum(plus, minus, "wide")}）`}不符，相差${apart}${note.zh}。`,
            en: `${quoteEnglish(at)} disagrees with ${sole ? quoteEnglish(sole) : `what the other figures make, ${computed} (${writeSum(plus, minus, "narrow")})`}, by ${apart}${note.en}.`,
          },
          computed,
          formula: `${sole ? numeral(sole) : `${writeSum(plus, minus, "narrow")} = ${printExactly(due, inFormula(printing))}`} ≠ ${numeral(at)}`,
          remedies: () => remediesOfSum([first, ...others].map(({ figure, coefficient }) => [figure, coefficient.num < 0n ? -1 : 1] as const), excess),
        }),
      );
    },
  },
});
