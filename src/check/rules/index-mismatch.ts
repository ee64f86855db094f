import { disagreement } from "../disagreement.js";
import { gradeTie } from "../grade.js";
import { meet, negateInterval, point, subtractInterval } from "../interval.js";
import { printExactly, readPrinting } from "../printing.js";
import * as r from "../rational.js";
import { remediesOfSum } from "../remedy.js";
import { defineRule } from "../rule.js";
import { numeral, printedText, quote, quoteEnglish } from "../wording.js";

const HUNDRED = r.whole(100);

/** 居民消费价格指数101.2，上涨2.2%: it rose by 1.2 %. */
export const indexMismatch = defineRule({
  id: "index-mismatch",
  severity: "error",
  summary: { zh: "指数与涨跌幅不符", en: "An index disagrees with the change it stands for" },
  formula: "涨跌幅 = 指数 − 100",
  check: {
    index(relation, context) {
      const [index, change] = [context.figure(relation.index), context.figure(relation.change)];
      if (change.claim.quantity.dimension !== "percent" || change.value.num < 0n) return;
      const down = relation.direction === "down";
      const grade = gradeTie((slack) => {
        const rise = subtractInterval(slack(index), point(HUNDRED));
        return !meet(slack(change), down ? negateInterval(rise) : rise);
      }, true);
      if (grade === null) return;
      const rise = r.subtract(index.value, HUNDRED);
      const size = printExactly(r.absolute(rise), { ...readPrinting(change.claim), decimals: readPrinting(index.claim).decimals });
      const falls = rise.num < 0n;
      const computed = falls === down ? size : `${falls ? "下降" : "上涨"}${size}`;
      context.report(
        disagreement({
          grade,
          at: change,
          others: [["index", index]],
          message: {
            zh: `${quote(change)}，按指数${printedText(index)}计算应为${computed}。`,
            en: `${quoteEnglish(change)} should be ${falls === down ? "" : falls ? "a fall of " : "a rise of "}${size}, given the index ${printedText(index)}.`,
          },
          computed,
          formula: `${numeral(index)} − 100 = ${falls ? "−" : ""}${size} ≠ ${down ? "−" : ""}${numeral(change)}`,
          remedies: () => (falls === down || rise.num === 0n ? remediesOfSum([[index, 1], [change, down ? 1 : -1]], r.subtract(rise, down ? r.negate(change.value) : change.value)) : []),
        }),
      );
    },
  },
});
