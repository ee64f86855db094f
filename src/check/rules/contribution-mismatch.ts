import { disagreement } from "../disagreement.js";
import type { Figure } from "../figure.js";
import { isComparable } from "../figure.js";
import { gradeTie } from "../grade.js";
import type { Slack } from "../grade.js";
import { isPositive, meet, multiplyInterval } from "../interval.js";
import type { Interval } from "../interval.js";
import { printRounded, readPrinting } from "../printing.js";
import { ratioInterval } from "../quotient.js";
import * as r from "../rational.js";
import { defineRule } from "../rule.js";
import { numeral, quote, quoteEnglish } from "../wording.js";

const HUNDRED = r.whole(100);

/** 税收增加12亿元，其中制造业增加6亿元，贡献率60%: it is 50 %. */
export const contributionMismatch = defineRule({
  id: "contribution-mismatch",
  severity: "warning",
  summary: { zh: "贡献率、拉动点数与增量不符", en: "A contribution to growth disagrees with the increases" },
  formula: "贡献率 = 分项增量 ÷ 总增量；拉动点数 = 贡献率 × 总数增幅",
  check: {
    contribution({ share, pull, part, whole, growth }, context) {
      const [some, all] = [context.figure(part), context.figure(whole)];
      const said = share ?? pull;
      const by = share !== undefined || growth === undefined ? undefined : context.figure(growth);
      if (said === undefined || (share === undefined && by === undefined) || !isComparable(some, all) || all.value.num <= 0n) return;
      const stated = context.figure(said);
      const due = (slack: Slack): Interval => reckon(slack(some), slack(all), by && slack(by));
      // The growth of the whole is printed rounded, and so may its parts be reckoned from unrounded figures.
      const grade = gradeTie((slack) => isPositive(slack(all)) && !meet(slack(stated), due(slack)), false);
      if (grade === null) return;
      const ratio = r.divide(some.value, all.value);
      const rounded = printRounded(r.multiply(ratio, by?.value ?? HUNDRED), readPrinting(stated.claim), stated.value);
      const figures: readonly Figure[] = by === undefined ? [some, all] : [some, all, by];
      context.report(
        disagreement({
          grade,
          at: stated,
          others: [["part", some], ["whole", all], ...(by ? [["change", by] as const] : [])],
          message: {
            zh: `${quote(stated)}，按${figures.map(quote).join("、")}计算应为${rounded.text}。`,
            en: `${quoteEnglish(stated)} should be ${rounded.text}, given ${figures.map(quoteEnglish).join(", ")}.`,
          },
          computed: rounded.text,
          formula: `${numeral(some)} ÷ ${numeral(all)}${by ? ` × ${numeral(by)}` : ""} ${rounded.exact ? "=" : "≈"} ${rounded.text} ≠ ${numeral(stated)}`,
        }),
      );
    },
  },
});

/** part / whole in percent, or in points of the whole's growth. */
function reckon(part: Interval, whole: Interval, growth: Interval | undefined): Interval {
  return growth === undefined ? ratioInterval(part, whole, HUNDRED) : multiplyInterval(ratioInterval(part, whole, r.ONE), growth);
}
