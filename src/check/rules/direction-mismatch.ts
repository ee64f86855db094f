import { disagreement } from "../disagreement.js";
import type { Figure } from "../figure.js";
import { isComparable } from "../figure.js";
import { gradeTie } from "../grade.js";
import type { Grade } from "../grade.js";
import { isBelow, meet } from "../interval.js";
import * as r from "../rational.js";
import { defineRule } from "../rule.js";
import type { RelationOf } from "../../model/relation.js";
import { numeral, printedText, quote, quoteEnglish } from "../wording.js";

const SIGNS = { above: ">", below: "<", equal: "=" } as const;
const ENGLISH = { above: "above", below: "below", equal: "equal to" } as const;
const SENSES = ["up", "flat", "down"] as const;
/** Figures that differ by no more than a hundredth of them may be called 持平. */
const NEARLY_EQUAL = r.whole(100);

/** 受理410件，高于上年的430件: it is below. */
export const directionMismatch = defineRule({
  id: "direction-mismatch",
  severity: "error",
  summary: { zh: "升降、高低的说法与所列数字相反", en: "A word of direction contradicts the figures beside it" },
  formula: "增加到、高于：后数 > 前数；减少到、低于：后数 < 前数；持平：两数相等；N升M降 = 所列升、降的项数；下降的幅度不带负号",
  check: {
    claim(figure, context) {
      const { kind, direction, action } = figure.claim;
      if (kind !== "change" || direction !== "down" || figure.value.num >= 0n) return;
      context.report(
        disagreement({
          grade: "reading",
          at: figure,
          others: [],
          message: {
            zh: `${quote(figure)}，“${action}”后不应再带负号，请核对升降。`,
            en: `${quoteEnglish(figure)}: a fall is printed without a minus; please check which way it went.`,
          },
          computed: null,
          formula: `${action} ${numeral(figure)} < 0`,
        }),
      );
    },
    comparison(relation, context) {
      const [current, base] = [context.figure(relation.current), context.figure(relation.base)];
      // Where the change between them is printed too, growth-mismatch says which way it went, and by how much.
      const isMeasured = context.relationsOf(relation.current).some((tie) => tie.type === "change" && tie.base === relation.base);
      if (!isComparable(current, base) || isMeasured) return;
      const grade = gradeComparison(relation, current, base);
      if (grade === null) return;
      const order = r.compare(current.value, base.value) < 0 ? { zh: "小于", en: "less than" } : { zh: "大于", en: "more than" };
      const word = relation.wording;
      context.report(
        disagreement({
          grade,
          at: current,
          others: [["base", base]],
          message: {
            zh: `${quote(current)}，文中称“${word}”，而${printedText(current)}${order.zh}${printedText(base)}。`,
            en: `${quoteEnglish(current)} is said to be ${ENGLISH[relation.is]} ${printedText(base)} (${word}), yet it is ${order.en} that.`,
          },
          computed: null,
          formula: `${word}: ${numeral(current)} ${SIGNS[relation.is]} ${numeral(base)}`,
        }),
      );
    },
    tally(relation, context) {
      const changes = relation.changes.map(context.figure);
      const counted = countTally(changes, relation.unchanged.length);
      // A list of fewer or more members than are counted is not the list of them.
      if (SENSES.reduce((sum, way) => sum + counted[way] - relation[way], 0) !== 0 || SENSES.every((way) => counted[way] === relation[way])) return;
      const [first, ...others] = changes;
      if (first === undefined) return;
      const said = `${relation.up}升${relation.flat}平${relation.down}降`;
      const listed = `${counted.up}升${counted.flat}平${counted.down}降`;
      context.report({
        ...disagreement({
          grade: "reading",
          at: first,
          others: others.map((change) => ["change", change] as const),
          message: {
            zh: `文中称“${relation.wording}”（${said}），而所列各项为${listed}。`,
            en: `“${relation.wording}” says ${relation.up} up, ${relation.flat} level and ${relation.down} down, but the list has ${counted.up}, ${counted.flat} and ${counted.down}.`,
          },
          computed: listed,
          formula: `${listed} ≠ ${said}`,
        }),
        span: relation.span,
        stated: relation.wording,
      });
    },
  },
});

/** Printed to be on one side and surely on the other. That two figures are called level is never meant to the last digit. */
function gradeComparison({ is }: RelationOf<"comparison">, current: Figure, base: Figure): Grade | null {
  if (is === "above") return gradeTie((slack) => isBelow(slack(current), slack(base)), true);
  if (is === "below") return gradeTie((slack) => isBelow(slack(base), slack(current)), true);
  const apart = r.absolute(r.subtract(current.value, base.value));
  if (r.compare(r.multiply(apart, NEARLY_EQUAL), r.absolute(base.value)) <= 0) return null;
  return gradeTie((slack) => !meet(slack(current), slack(base)), false);
}

function countTally(changes: readonly Figure[], unchanged: number): Readonly<Record<(typeof SENSES)[number], number>> {
  const counts = { up: 0, flat: unchanged, down: 0 };
  for (const { claim, value } of changes) {
    if (value.num === 0n) counts.flat++;
    else if (claim.direction === "down") counts.down++;
    else counts.up++;
  }
  return counts;
}
