import type { RelationOf } from "../model/relation.js";
import { caveat, disagreement } from "./disagreement.js";
import type { Member } from "./disagreement.js";
import { isComparable } from "./figure.js";
import type { Figure } from "./figure.js";
import { gradeTie } from "./grade.js";
import type { Grade, Slack } from "./grade.js";
import { addIntervals, isBelow, meet, subtractInterval } from "./interval.js";
import { printExactly, readPrinting } from "./printing.js";
import * as r from "./rational.js";
import { remediesOfSum } from "./remedy.js";
import type { Draft, RuleContext } from "./rule.js";
import { isRoundingAlone } from "./rounding-note.js";
import { isSuspiciousShortfall } from "./shortfall.js";
import { inFormula, numeral, quote, quoteEnglish, writeSum } from "./wording.js";
import type { Wording } from "./wording.js";

/** A sum that does not come out, and how sure that is. */
export interface BrokenSum {
  readonly grade: Grade;
  readonly whole: Figure;
  readonly parts: readonly Figure[];
  readonly minus: readonly Figure[];
}

/** Whether a whole and its parts disagree; `null` where they agree or cannot be compared. */
export function judgeSum(relation: RelationOf<"sum">, context: RuleContext): BrokenSum | null {
  const whole = context.figure(relation.whole);
  const parts = relation.parts.map(context.figure);
  const minus = (relation.minus ?? []).map(context.figure);
  if (![...parts, ...minus].every((part) => isComparable(part, whole))) return null;
  const broken = (grade: Grade | null): BrokenSum | null => (grade === null ? null : { grade, whole, parts, minus });

  const everyPartPrinted = relation.unprinted === undefined || relation.unprinted.length === 0;
  if (!everyPartPrinted) return null;
  if (!relation.complete) {
    const listed = relation.open !== true && relation.disjoint !== false && minus.length === 0;
    return broken(listed && isSuspiciousShortfall(whole, parts) ? "guess" : null);
  }
  const total = (slack: Slack) => subtractInterval(addIntervals(parts.map(slack)), addIntervals(minus.map(slack)));
  const overlapping = relation.disjoint === false;
  // Members outside the list can fill a gap; they cannot make up for too much.
  const excess = relation.disjoint === true && isBelow(whole.proof, total((figure) => figure.proof));
  const grade = gradeTie(
    // Classes that overlap count some members twice: their sum may be too great, never too small.
    (slack) => (overlapping ? isBelow(total(slack), slack(whole)) : !meet(total(slack), slack(whole))),
    relation.open !== true || excess,
  );
  return broken(grade !== null && isRoundingAlone([whole, ...parts, ...minus], excessOf({ whole, parts, minus }), context) ? "remark" : grade);
}

function totalOf({ parts, minus }: Pick<BrokenSum, "parts" | "minus">): r.Rational {
  const sum = parts.reduce((total, { value }) => r.add(total, value), r.ZERO);
  return minus.reduce((left, { value }) => r.subtract(left, value), sum);
}

/** By how much the whole is more than its parts. */
function excessOf(sum: Omit<BrokenSum, "grade">): r.Rational {
  return r.subtract(sum.whole.value, totalOf(sum));
}

/** What would make up for a sum that is too small, and for one that is too great. */
const OMISSION: Wording = { zh: "；如另有未列项目，请注明", en: "; if the list leaves something out, it should say so" };
const OVERLAP: Wording = { zh: "；如各项互有包含，请注明", en: "; if some of them hold others, it should say so" };

/** The finding that says so; `name` is what the whole is called. */
export function draftOfSum({ grade, whole, parts, minus }: BrokenSum, name: Wording): Draft {
  const total = totalOf({ parts, minus });
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
