import type { RelationOf } from "../../model/relation.js";
import { disagreement } from "../disagreement.js";
import type { Member } from "../disagreement.js";
import { isInTable } from "../figure.js";
import type { Figure } from "../figure.js";
import { asFormCount } from "../form-count.js";
import { gradeTie, proof } from "../grade.js";
import type { Grade } from "../grade.js";
import { isBelow, meet } from "../interval.js";
import { membersOf, readParts, remediesOfTotal, totalOf, totalWithin, writeParts } from "../parts.js";
import type { Parts } from "../parts.js";
import { printDigits } from "../printing.js";
import * as r from "../rational.js";
import { defineRule } from "../rule.js";
import type { RuleContext } from "../rule.js";
import { numeral, printedText } from "../wording.js";
import type { Wording } from "../wording.js";

/** 表三: 第一项859＋第二项18＝第三项805＋第四项72 holds; with 73 in the last it does not. */
export const statutoryFormMismatch = defineRule({
  id: "statutory-form-mismatch",
  severity: "error",
  summary: { zh: "法定表格的勾稽关系不成立", en: "A statutory form breaks one of its own identities" },
  formula: "表格规定的勾稽关系两边相等；文中所述 = 表中所填",
  check: {
    sum(relation, context) {
      if (relation.form !== undefined) checkSum(relation, context);
    },
    same(relation, context) {
      const [first, ...others] = relation.claims;
      if (relation.form === undefined || first === undefined) return;
      const tie = { wording: relation.wording, whole: first, parts: others, complete: true };
      checkSum(relation.certain === false ? { ...tie, open: true } : tie, context);
    },
    equation(relation, context) {
      if (relation.form !== undefined && relation.op === "≤") checkLimit(relation, context);
    },
  },
});

type Tie = Pick<RelationOf<"sum">, "wording" | "whole" | "parts" | "minus" | "complete" | "disjoint" | "open">;

function checkSum(tie: Tie, context: RuleContext): void {
  const read = (id: string): Figure => asFormCount(context.figure(id));
  const whole = read(tie.whole);
  const parts = readParts(tie, read);
  // What was left blank can only add to the parts: it cannot make up for too much.
  const provable = tie.complete || (tie.disjoint === true && isBelow(whole.proof, totalWithin(parts, proof)));
  const grade = gradeTie((slack) => !meet(totalWithin(parts, slack), slack(whole)), provable && tie.open !== true);
  if (grade === null) return;

  const total = totalOf(parts);
  const [computed, apart] = [print(total), print(r.absolute(r.subtract(whole.value, total)))];
  const terms = writeParts(parts);
  const isSole = parts.parts.length + parts.minus.length === 1;
  const isText = !isInTable(whole);
  const made = isSole ? { zh: computed, en: computed } : { zh: `${terms.zh}＝${computed}`, en: `${terms.en} = ${computed}` };
  const sides = isText ? { zh: ["表中", "文中"], en: ["the table has", "the text"] } : { zh: ["各项", "表中"], en: ["the items make", "the table has"] };
  const note = noteOf(grade, tie);
  context.report(
    disagreement({
      grade,
      at: whole,
      others: isText && parts.minus.length === 0 ? parts.parts.map((part): Member => ["cell", part]) : membersOf(parts),
      message: {
        zh: `${tie.wording}：${sides.zh[0]}${made.zh}，${sides.zh[1]}${printedText(whole)}，相差${apart}${note.zh}。`,
        en: `${tie.wording}: ${sides.en[0]} ${made.en}, ${sides.en[1]} ${printedText(whole)}, ${apart} apart${note.en}.`,
      },
      computed,
      formula: isSole ? `${computed} ≠ ${numeral(whole)}` : `${terms.en} = ${computed} ≠ ${numeral(whole)}`,
      // What the text says in words (均获维持) is not mended by a digit.
      remedies: () => (isText ? [] : remediesOfTotal(whole, parts)),
    }),
  );
}

function checkLimit({ terms, wording }: RelationOf<"equation">, context: RuleContext): void {
  const side = (sign: number): readonly Figure[] =>
    terms.filter(({ coefficient }) => Math.sign(coefficient) === sign).map(({ claim }) => asFormCount(context.figure(claim)));
  const [[great, ...less], [small, ...more]] = [side(-1).toReversed(), side(1)];
  if (great === undefined || small === undefined || more.length > 0) return;
  const left: Parts = { parts: [small], minus: less };
  if (!isBelow(great.proof, totalWithin(left, proof))) return;
  const value = print(totalOf(left));
  const sum = writeParts(left);
  const made = less.length === 0 ? { zh: value, en: value } : { zh: `${sum.zh}＝${value}`, en: `${sum.en} = ${value}` };
  context.report(
    disagreement({
      grade: "reading",
      at: great,
      others: membersOf(left),
      message: {
        zh: `${wording}：表中${made.zh}，大于${printedText(great)}；如年内另有失效，请注明。`,
        en: `${wording}: the table has ${made.en}, more than ${printedText(great)}; if some lapsed within the year, it should say so.`,
      },
      computed: value,
      formula: `${sum.en} = ${value} > ${numeral(great)}`,
    }),
  );
}

const print = (value: r.Rational): string => printDigits(value, 0, false);

/** What else the figures may mean, where that is possible. */
function noteOf(grade: Grade, { complete, open }: Tie): Wording {
  if (grade !== "reading") return { zh: "", en: "" };
  if (open === true) return { zh: "；如所指范围不同，请注明", en: "; if something else is meant, the text should say so" };
  return complete ? { zh: "", en: "" } : { zh: "；空白栏按0计，如非0请补填", en: "; blanks are counted as 0 and should be filled in if they are not" };
}
