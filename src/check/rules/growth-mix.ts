import type { BrokenMix, Measured } from "../mix.js";
import { reportMix } from "../mix-draft.js";
import type { MixSaid } from "../mix-draft.js";
import { printRounded, readPrinting } from "../printing.js";
import * as r from "../rational.js";
import { defineRule } from "../rule.js";
import { numeral, printedText } from "../wording.js";

const HUNDRED = r.whole(100);

/** 收入125.94亿元，增长3.1%，其中税收73.62亿元，增长3.06%，非税52.32亿元，下降1.46%: together they grew by 1.1 %. */
export const growthMix = defineRule({
  id: "growth-mix",
  severity: "error",
  summary: { zh: "总数的增幅与各分项的增幅不相容", en: "The parts' growth rates cannot make up the whole's" },
  formula: "min(分项增幅) ≤ 总数增幅 ≤ max(分项增幅)；总数 ÷ (1 + 增幅) = Σ 分项 ÷ (1 + 增幅)",
  check: {
    mix: (relation, context) => reportMix(relation, context, { of: "growth", role: "change", describe }),
  },
});

function describe({ whole, parts, outside, factor }: BrokenMix): MixSaid {
  const growth = r.subtract(factor, r.ONE);
  const stated = whole.change.value;
  const signedStated = whole.change.claim.direction === "down" ? r.negate(stated) : stated;
  const { text } = printRounded(r.multiply(growth, HUNDRED), readPrinting(whole.change.claim), signedStated);
  const due = text.startsWith("-") ? { zh: `下降${text.slice(1)}`, en: `a fall of ${text.slice(1)}` } : { zh: `增长${text}`, en: text };
  const rates = parts.map(({ change }) => change.claim.action + printedText(change)).join("、");
  const signed = parts.map(({ change }) => signOf(change) + numeral(change)).join(", ");
  return {
    why: outside
      ? { zh: `不在各分项的增幅（${rates}）之间`, en: `lies outside the growth of its parts (${signed})` }
      : { zh: `与各分项的数和增幅（${rates}）不相容`, en: `cannot come of its parts and their growth (${signed})` },
    due,
    unless: { zh: "；如分项未列全，请注明", en: "; unless a part is missing" },
    computed: due.zh,
    formula: `Σ 分项 ÷ Σ 上年分项 − 1 ≈ ${text} ≠ ${signOf(whole.change)}${numeral(whole.change)}`,
  };
}

const signOf = ({ claim }: Measured["change"]): string => (claim.direction === "down" ? "−" : "");
