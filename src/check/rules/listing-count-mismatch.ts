import { disagreement } from "../disagreement.js";
import { isExactCount } from "../figure.js";
import { printExactly, readPrinting } from "../printing.js";
import * as r from "../rational.js";
import { defineRule } from "../rule.js";
import { inFormula, quote, quoteEnglish } from "../wording.js";

/** Beyond this the finding points at the first items only. */
const MOST_SHOWN = 50;

/** 出台《甲》《乙》《丙》2个文件: three are named. */
export const listingCountMismatch = defineRule({
  id: "listing-count-mismatch",
  // Where one item ends and the next begins is a reading of the text: never a proof.
  severity: "warning",
  summary: { zh: "所列项数与所称项数不符", en: "The number of things named is not the number stated" },
  formula: "所列项数 = 所称项数；以“等”收尾的，所列项数 ≤ 所称项数",
  check: {
    listing(relation, context) {
      const count = context.figure(relation.count);
      const named = relation.items.length;
      if (named === 0 || !isExactCount(count)) return;
      const order = r.compare(r.whole(named), count.value);
      if (order === 0 || (order < 0 && relation.open)) return;
      const unit = count.claim.quantity.unit;
      const draft = disagreement({
        grade: "reading",
        at: count,
        others: [],
        message: {
          zh: `${quote(count)}，但实际列出${named}${unit}。`,
          en: `${quoteEnglish(count)} are stated, but ${named}${unit} are named.`,
        },
        computed: `${named}${unit}`,
        formula: `${named} ${order > 0 ? ">" : "<"} ${printExactly(count.value, inFormula(readPrinting(count.claim)))}`,
      });
      const related = relation.items.slice(0, MOST_SHOWN).map((span, i) => ({
        span,
        message: { zh: `所列第${i + 1}项`, en: `item ${i + 1}` },
      }));
      context.report({ ...draft, related, identity: String(named) });
    },
  },
});
