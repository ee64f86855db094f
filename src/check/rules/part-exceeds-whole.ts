import { caveat, disagreement } from "../disagreement.js";
import type { Figure } from "../figure.js";
import { isComparable } from "../figure.js";
import { gradeTie } from "../grade.js";
import type { Grade } from "../grade.js";
import { isBelow } from "../interval.js";
import { membersOf, readParts, remediesOfTotal, soleOf, totalOf, totalWithin, writeParts } from "../parts.js";
import type { Parts } from "../parts.js";
import { printExactly, readPrinting } from "../printing.js";
import * as r from "../rational.js";
import { defineRule } from "../rule.js";
import type { Draft } from "../rule.js";
import { inFormula, numeral, quote, quoteEnglish } from "../wording.js";

/** 立案52件，其中一般程序61件: a part of 52 cannot be 61. */
export const partExceedsWhole = defineRule({
  id: "part-exceeds-whole",
  severity: "error",
  summary: { zh: "其中项超过总数", en: "A part, or disjoint parts together, exceed the whole" },
  formula: "分项 ≤ 总数；互不重叠的分项之和 ≤ 总数",
  check: {
    sum(relation, context) {
      // Members named without a figure leave a complete list open as well.
      if (relation.complete && (relation.unprinted ?? []).length === 0) return;
      const whole = context.figure(relation.whole);
      const total = readParts(relation, context.figure);
      const { parts, minus } = total;
      if (![...parts, ...minus].every((part) => isComparable(part, whole))) return;
      // Beside a loss a gain may well exceed the balance.
      if ([...parts, whole].some(({ value }) => value.num < 0n)) return;

      const certain = relation.open !== true;
      if (minus.length === 0) {
        let exceeded = false;
        for (const part of parts) {
          const grade = gradeTie((slack) => isBelow(slack(whole), slack(part)), certain);
          if (grade !== null) context.report(draftOf(grade, whole, { parts: [part], minus: [] }));
          exceeded ||= grade !== null;
        }
        if (exceeded) return;
      }
      if (relation.disjoint === false || parts.length < 2) return;
      const grade = gradeTie(
        (slack) => isBelow(slack(whole), totalWithin(total, slack)),
        // Parts that are not known to lie apart may overlap: 民用汽车61万辆，其中私人汽车58万辆，轿车32万辆.
        certain && relation.disjoint === true,
      );
      if (grade !== null) context.report(draftOf(grade, whole, total));
    },
    "at-most"(relation, context) {
      if (relation.basis !== "part") return;
      const [part, whole] = [context.figure(relation.part), context.figure(relation.whole)];
      if (!isComparable(part, whole)) return;
      const grade = gradeTie((slack) => isBelow(slack(whole), slack(part)), relation.strict);
      if (grade !== null) context.report(draftOf(grade, whole, { parts: [part], minus: [] }));
    },
  },
});

function draftOf(grade: Grade, whole: Figure, parts: Parts): Draft {
  const total = totalOf(parts);
  const excess = r.subtract(total, whole.value);
  const printing = readPrinting(whole.claim);
  const [computed, over] = [printExactly(total, printing), printExactly(excess, printing)];
  const note = caveat(grade, { zh: "；如其不在此总数之内，请注明", en: "; if it lies outside that whole, the text should say so" });
  const sole = soleOf(parts);
  const terms = writeParts(parts);
  return disagreement({
    grade,
    at: sole ?? whole,
    others: sole !== undefined ? [["whole", whole]] : membersOf(parts),
    message:
      sole !== undefined
        ? {
            zh: `其中的${quote(sole)}超过${quote(whole)}，多出${over}${note.zh}。`,
            en: `${quoteEnglish(sole)} is a part of ${quoteEnglish(whole)} yet exceeds it by ${over}${note.en}.`,
          }
        : {
            zh: `其中各项之和${computed}（${terms.zh}）超过${quote(whole)}，多出${over}${note.zh}。`,
            en: `The parts make ${computed} (${terms.en}), which exceeds ${quoteEnglish(whole)} by ${over}${note.en}.`,
          },
    computed: sole !== undefined ? `≤ ${printExactly(whole.value, readPrinting(sole.claim))}` : computed,
    formula: sole !== undefined ? `${numeral(sole)} > ${numeral(whole)}` : `${terms.en} = ${printExactly(total, inFormula(printing))} > ${numeral(whole)}`,
    // A slip that restores the sum to the last digit explains more than one that merely makes the part small enough.
    remedies: () => (sole !== undefined ? [] : remediesOfTotal(whole, parts)),
  });
}
