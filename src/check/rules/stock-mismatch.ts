import { caveatAcross, gradeAcross, inPrevious } from "../across.js";
import { ROLES } from "../disagreement.js";
import { isComparable } from "../figure.js";
import { meet } from "../interval.js";
import { totalOf, totalWithin, writeParts } from "../parts.js";
import type { Parts } from "../parts.js";
import { printExactly, readPrinting } from "../printing.js";
import * as r from "../rational.js";
import { defineRule } from "../rule.js";
import { inFormula, numeral, printedText, quote, quoteEnglish } from "../wording.js";

/** 现行有效43件, 新制定6件, 废止9件 where last year's report has 现行有效48件. */
export const stockMismatch = defineRule({
  id: "stock-mismatch",
  severity: "warning",
  summary: { zh: "存量与上年存量加减本年增减不符", en: "A stock is not last year's with what was added and removed" },
  formula: "本年存量 = 上年报告的存量 + 本年新增 − 本年减少",
  check: {
    stock(tie, context) {
      const stock = context.figure(tie.stock);
      const last = context.previousFigure(tie.previous);
      const [added, removed] = [tie.added.map(context.figure), tie.removed.map(context.figure)];
      if (![last, ...added, ...removed].every((figure) => isComparable(figure, stock))) return;
      const grown: Parts = { parts: [last, ...added], minus: removed };
      // What else came or went may be left unsaid: never a proof.
      const grade = gradeAcross((slack) => !meet(slack(stock), totalWithin(grown, slack)), tie.standing === "final" ? "likely" : tie.standing);
      if (grade === null) return;

      const due = totalOf(grown);
      const printing = readPrinting(stock.claim);
      const [computed, apart] = [printExactly(due, printing), printExactly(r.absolute(r.subtract(stock.value, due)), printing)];
      const note = caveatAcross(grade);
      context.report({
        grade,
        span: stock.claim.quantity.span,
        message: {
          zh: `${quote(stock)}，与上年报告的${printedText(last)}加减本年增减所得的${computed}不符，相差${apart}${note.zh}。`,
          en: `${quoteEnglish(stock)} is not what last year's ${printedText(last)} make with this year's changes, ${computed}; they differ by ${apart}${note.en}.`,
        },
        related: [...added, ...removed].map((figure) => ({
          span: figure.claim.quantity.span,
          message: { zh: `${ROLES.increment.zh}：${printedText(figure)}`, en: `${ROLES.increment.en}: ${printedText(figure)}` },
        })),
        previous: [inPrevious(last)],
        figures: [stock, ...added, ...removed],
        stated: stock.claim.quantity.text,
        computed,
        formula: `${writeParts(grown).en} = ${printExactly(due, inFormula(printing))} ≠ ${numeral(stock)}`,
        remedies: () => [],
      });
    },
  },
});
