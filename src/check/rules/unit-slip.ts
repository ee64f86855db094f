import { disagreement } from "../disagreement.js";
import type { Figure } from "../figure.js";
import { isComparable } from "../figure.js";
import type { Grade } from "../grade.js";
import * as r from "../rational.js";
import { defineRule } from "../rule.js";
import type { Draft } from "../rule.js";
import { powerNear, remediesOfPower } from "../unit-slips.js";
import { numeral, printedText, quote, quoteEnglish } from "../wording.js";

/** How near to 1,000 or 10,000 times another a figure must come: of two that are set side by side, and of two years in a row. */
const NEAR = { num: 1n, den: 50n };
const YEARS_NEAR = { num: 1n, den: 10n };
/** What the other rows of the table may at most differ by from year to year, for one of them to stand out. */
const USUAL = r.whole(100);
/** Fewer other rows say nothing of what is usual. */
const FEWEST_ROWS = 3;

/** 收入8.3亿元，高于上年的8.2万元; 12,345 beside 1.2 in last year's column, where no other row changed so. */
export const unitSlip = defineRule({
  id: "unit-slip",
  severity: "warning",
  summary: { zh: "可比的两个数相差约一千倍、一万倍或一亿倍", en: "Two comparable figures are about 1,000, 10,000 or 100,000,000 times apart" },
  formula: "可比的两数之比不近于10³、10⁴、10⁸",
  check: {
    comparison(relation, context) {
      const [current, base] = [context.figure(relation.current), context.figure(relation.base)];
      // Where the change between them is printed too, growth-mismatch has more to go by.
      const isMeasured = context.relationsOf(relation.current).some((tie) => tie.type === "change" && tie.base === relation.base);
      if (isMeasured || !isComparable(current, base)) return;
      const draft = draftOf(current, base, NEAR, "guess");
      if (draft !== null) context.report(draft);
    },
    "two-years"({ rows }, context) {
      const read = rows.map(({ current, base }): readonly [Figure, Figure] => [context.figure(current), context.figure(base)]);
      const strange = read.filter(([current, base]) => isComparable(current, base) && !isUsual(current, base));
      const [only, another] = strange;
      if (only === undefined || another !== undefined || rows.length <= FEWEST_ROWS) return;
      const draft = draftOf(...only, YEARS_NEAR, "remark");
      if (draft !== null) context.report(draft);
    },
  },
});

function draftOf(current: Figure, base: Figure, within: r.Rational, grade: Grade): Draft | null {
  const power = powerNear(current, base, within);
  if (power === null) return null;
  return disagreement({
    grade,
    at: current,
    others: [["base", base]],
    message: {
      zh: `${quote(current)}，与所比的${printedText(base)}相差悬殊，请核对单位。`,
      en: `${quoteEnglish(current)} is far from ${printedText(base)}, which it is set against; please check the units.`,
    },
    computed: null,
    formula: `${numeral(current)} : ${numeral(base)} ≈ 10^${power}`,
    remedies: () => remediesOfPower(current, base, power),
  });
}

/** Nought may become anything. */
function isUsual(current: Figure, base: Figure): boolean {
  const [a, b] = [r.absolute(current.value), r.absolute(base.value)];
  return a.num === 0n || b.num === 0n || (r.compare(a, r.multiply(b, USUAL)) <= 0 && r.compare(b, r.multiply(a, USUAL)) <= 0);
}
