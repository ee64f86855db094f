import type { Figure } from "../figure.js";
import { isComparable } from "../figure.js";
import { addIntervals, isBelow, meet, subtractInterval } from "../interval.js";
import { caveat, disagreement } from "../disagreement.js";
import type { Member } from "../disagreement.js";
import { gradeTie } from "../grade.js";
import type { Slack } from "../grade.js";
import { printExactly, readPrinting } from "../printing.js";
import * as r from "../rational.js";
import { remediesOfSum } from "../remedy.js";
import { defineRule } from "../rule.js";
import type { Draft } from "../rule.js";
import type { Grade } from "../grade.js";
import { isSuspiciousShortfall } from "../shortfall.js";
import { inFormula, numeral, printedText, quote, quoteEnglish, writeSum } from "../wording.js";
import type { Wording } from "../wording.js";

/** 收到8195条，其中自产7843条，下发361条: the parts make 8204. */
export const sumMismatch = defineRule({
  id: "sum-mismatch",
  severity: "error",
  summary: { zh: "总数与各分项之和不符", en: "A whole and the sum of its parts disagree" },
  formula: "总数 = 分项₁ + 分项₂ + … − 减项",
  check: {
    sum(relation, context) {
      const whole = context.figure(relation.whole);
      const parts = relation.parts.map(context.figure);
      const minus = (relation.minus ?? []).map(context.figure);
      if (![...parts, ...minus].every((part) => isComparable(part, whole))) return;

      const everyPartPrinted = relation.unprinted === undefined || relation.unprinted.length === 0;
      if (relation.complete && everyPartPrinted) {
        const total = (slack: Slack) => subtractInterval(addIntervals(parts.map(slack)), addIntervals(minus.map(slack)));
        const overlapping = relation.disjoint === false;
        // Members outside the list can fill a gap; they cannot make up for too much.
        const excess = relation.disjoint === true && isBelow(whole.proof, total((figure) => figure.proof));
        const grade = gradeTie(
          // Classes that overlap count some members twice: their sum may be too great, never too small.
          (slack) => (overlapping ? isBelow(total(slack), slack(whole)) : !meet(total(slack), slack(whole))),
          relation.open !== true || excess,
        );
        if (grade !== null) context.report(draftOf(grade, nameWhole(whole, relation.wording), whole, parts, minus));
      } else if (everyPartPrinted && relation.open !== true && relation.disjoint !== false && minus.length === 0) {
        if (isSuspiciousShortfall(whole, parts)) context.report(draftOf("guess", nameWhole(whole, relation.wording), whole, parts, minus));
      }
    },
  },
});

/** What would make up for a sum that is too small, and for one that is too great. */
const OMISSION: Wording = { zh: "；如另有未列项目，请注明", en: "; if the list leaves something out, it should say so" };
const OVERLAP: Wording = { zh: "；如各项互有包含，请注明", en: "; if some of them hold others, it should say so" };

const TOTAL = "共计";

/** A bare total took its subject from one of the things that it adds up: 建议96件、提案118件，共计204件 are not 204 建议. */
function nameWhole(whole: Figure, wording: string): Wording {
  const { carried, action } = whole.claim;
  if (wording !== TOTAL || !carried || action !== "") return { zh: quote(whole), en: quoteEnglish(whole) };
  return { zh: TOTAL + printedText(whole), en: `“${TOTAL}” ${printedText(whole)}` };
}

function draftOf(grade: Grade, name: Wording, whole: Figure, parts: readonly Figure[], minus: readonly Figure[]): Draft {
  const sum = parts.reduce((total, { value }) => r.add(total, value), r.ZERO);
  const total = minus.reduce((left, { value }) => r.subtract(left, value), sum);
  const excess = r.subtract(whole.value, total);
  const printing = readPrinting(whole.claim);
  const computed = printExactly(total, printing);
  const apart = printExactly(r.absolute(excess), printing);
  const note = caveat(grade, excess.num < 0n ? OVERLAP : OMISSION);
  const terms = { zh: writeSum(parts, minus, "wide"), en: writeSum(parts, minus, "narrow") };
  const sole = parts.length === 1 && minus.length === 0 ? parts[0] : undefined;
  const zh = (): string => {
    if (grade === "guess") return `${name.zh}，所列各项之和为${computed}（${terms.zh}），少${apart}，疑有一处数字误写，请核对。`;
    if (sole !== undefined) return `${name.zh}，与其全部分项${quote(sole)}不符，相差${apart}${note.zh}。`;
    return `${name.zh}，与各分项之和${computed}（${terms.zh}）不符，相差${apart}${note.zh}。`;
  };
  const en = (): string => {
    if (grade === "guess") return `${name.en}: the listed parts make ${computed} (${terms.en}), ${apart} short; one figure may be misprinted.`;
    if (sole !== undefined) return `${name.en} disagrees with its only part, ${quoteEnglish(sole)}, by ${apart}${note.en}.`;
    return `${name.en} disagrees with the sum of its parts, ${computed} (${terms.en}), by ${apart}${note.en}.`;
  };
  return disagreement({
    grade,
    at: whole,
    others: [...parts.map((part): Member => ["part", part]), ...minus.map((part): Member => ["minus", part])],
    message: { zh: zh(), en: en() },
    computed,
    formula: `${terms.en} = ${printExactly(total, inFormula(printing))} ≠ ${numeral(whole)}`,
    remedies: () =>
      remediesOfSum(
        [[whole, 1], ...parts.map((part) => [part, -1] as const), ...minus.map((part) => [part, 1] as const)],
        excess,
      ),
  });
}
