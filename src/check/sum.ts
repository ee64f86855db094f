import type { RelationOf } from "../model/relation.js";
import { caveat, disagreement } from "./disagreement.js";
import { isComparable } from "./figure.js";
import type { Figure } from "./figure.js";
import { gradeTie, proof } from "./grade.js";
import type { Grade } from "./grade.js";
import { isBelow, meet } from "./interval.js";
import { membersOf, readParts, remediesOfTotal, someMake, soleOf, totalOf, totalWithin, writeParts } from "./parts.js";
import type { Parts } from "./parts.js";
import { printExactly, readPrinting } from "./printing.js";
import * as r from "./rational.js";
import type { Draft, RuleContext } from "./rule.js";
import { isRoundingAlone } from "./rounding-note.js";
import { isSuspiciousShortfall } from "./shortfall.js";
import { inFormula, numeral, quote, quoteEnglish } from "./wording.js";
import type { Wording } from "./wording.js";

/** A sum that does not come out, and how sure that is. */
export interface BrokenSum extends Parts {
  readonly grade: Grade;
  readonly whole: Figure;
  /** Some of the parts make the whole: the others may be parts of those. */
  readonly nested: boolean;
}

/** Whether a whole and its parts disagree; `null` where they agree or cannot be compared. */
export function judgeSum(relation: RelationOf<"sum">, context: RuleContext): BrokenSum | null {
  const whole = context.figure(relation.whole);
  const total = readParts(relation, context.figure);
  const { parts, minus } = total;
  if (![...parts, ...minus].every((part) => isComparable(part, whole))) return null;
  const broken = (grade: Grade | null, nested = false): BrokenSum | null => (grade === null ? null : { grade, whole, parts, minus, nested });

  const everyPartPrinted = relation.unprinted === undefined || relation.unprinted.length === 0;
  if (!everyPartPrinted) return null;
  if (!relation.complete) {
    const listed = relation.open !== true && relation.disjoint !== false && minus.length === 0;
    return broken(listed && isSuspiciousShortfall(whole, parts) ? "guess" : null);
  }
  const overlapping = relation.disjoint === false;
  // Members outside the list can fill a gap; they cannot make up for too much.
  const excess = relation.disjoint === true && isBelow(whole.proof, totalWithin(total, proof));
  const grade = gradeTie(
    // Classes that overlap count some members twice: their sum may be too great, never too small.
    (slack) => (overlapping ? isBelow(totalWithin(total, slack), slack(whole)) : !meet(totalWithin(total, slack), slack(whole))),
    relation.open !== true || excess,
  );
  if (grade === "reading" && someMake(whole, total)) return broken("remark", true);
  return broken(grade !== null && isRoundingAlone([whole, ...parts, ...minus], r.subtract(whole.value, totalOf(total)), context) ? "remark" : grade);
}

/** What would make up for a sum that is too small, and for one that is too great. */
const OMISSION: Wording = { zh: "；如另有未列项目，请注明", en: "; if the list leaves something out, it should say so" };
const OVERLAP: Wording = { zh: "；如各项互有包含，请注明", en: "; if some of them hold others, it should say so" };

/** The finding that says so; `name` is what the whole is called. */
export function draftOfSum(broken: BrokenSum, name: Wording): Draft {
  const { grade, whole, nested } = broken;
  const total = totalOf(broken);
  const excess = r.subtract(whole.value, total);
  const printing = readPrinting(whole.claim);
  const computed = printExactly(total, printing);
  const apart = printExactly(r.absolute(excess), printing);
  const note = nested ? OVERLAP : caveat(grade, excess.num < 0n ? OVERLAP : OMISSION);
  const terms = writeParts(broken);
  const sole = soleOf(broken);
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
    others: membersOf(broken),
    message: { zh: zh(), en: en() },
    computed,
    formula: `${terms.en} = ${printExactly(total, inFormula(printing))} ≠ ${numeral(whole)}`,
    remedies: () => remediesOfTotal(whole, broken),
  });
}
