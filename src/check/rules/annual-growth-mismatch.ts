import { annualGrowthBetween, fitsAnnualGrowth } from "../annual-growth.js";
import type { AnnualGrowth } from "../annual-growth.js";
import { disagreement } from "../disagreement.js";
import { isComparable } from "../figure.js";
import { likely, proof } from "../grade.js";
import { readPrinting } from "../printing.js";
import { defineRule } from "../rule.js";
import { numeral, printedText, quote, quoteEnglish } from "../wording.js";

/** 由2020年的104亿元增长到2025年的139亿元，年均增长8%: it is 6 %. */
export const annualGrowthMismatch = defineRule({
  id: "annual-growth-mismatch",
  severity: "warning",
  summary: { zh: "年均增速与首末年份的数不符", en: "An average annual growth disagrees with the first and the last year" },
  formula: "末年数 = 首年数 × (1 + 年均增速)ⁿ，n 为相隔年数",
  check: {
    "annual-growth"(relation, context) {
      const { years, first, direction } = relation;
      const [start, end, rate] = [context.figure(relation.start), context.figure(relation.end), context.figure(relation.rate)];
      if (!isComparable(start, end)) return;
      const tie: AnnualGrowth = { start, end, rate, years, first, down: direction === "down" };
      if (fitsAnnualGrowth(tie, likely) || fitsAnnualGrowth(tie, proof)) return;
      const computed = annualGrowthBetween(tie, readPrinting(rate.claim).decimals);
      if (computed === null) return;
      // Grown by −6 % is a fall of 6 %.
      const said = computed.startsWith("-") ? { zh: `下降${computed.slice(1)}`, en: `a fall of ${computed.slice(1)}` } : { zh: computed, en: computed };
      context.report(
        disagreement({
          grade: "reading",
          at: rate,
          others: [["start", start], ["end", end]],
          message: {
            zh: `${quote(rate)}，按${printedText(start)}到${printedText(end)}、相隔${years}年计算，每年约为${said.zh}；如按其他年数或口径计算，请注明。`,
            en: `${quoteEnglish(rate)}: ${printedText(start)} to ${printedText(end)} in ${years} years is about ${said.en} a year; if other years were counted, the text should say so.`,
          },
          computed,
          formula: `(${numeral(end)} ÷ ${numeral(start)})^(1/${years}) − 1 ≈ ${computed} ≠ ${numeral(rate)}`,
        }),
      );
    },
  },
});
