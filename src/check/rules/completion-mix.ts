import type { BrokenMix } from "../mix.js";
import { reportMix } from "../mix-draft.js";
import type { MixSaid } from "../mix-draft.js";
import { printRounded, readPrinting } from "../printing.js";
import * as r from "../rational.js";
import { defineRule } from "../rule.js";
import { numeral, printedText } from "../wording.js";

const HUNDRED = r.whole(100);

/** 收入175.39亿元，为预算的96.4%，其中税收106.42亿元，为预算的86.25%，非税68.97亿元，为预算的104.01%: together they make 92.45 %. */
export const completionMix = defineRule({
  id: "completion-mix",
  severity: "error",
  summary: { zh: "总数的预算完成率与各分项的完成率不相容", en: "The parts' shares of their budgets cannot make up the whole's" },
  formula: "min(分项完成率) ≤ 总数完成率 ≤ max(分项完成率)；总数 ÷ 完成率 = Σ 分项 ÷ 完成率",
  check: {
    mix: (relation, context) => reportMix(relation, context, { of: "completion", role: "rate", describe }),
  },
});

function describe({ whole, parts, outside, factor }: BrokenMix): MixSaid {
  const { text } = printRounded(r.multiply(factor, HUNDRED), readPrinting(whole.change.claim), whole.change.value);
  const rates = parts.map(({ change }) => printedText(change));
  const [wide, narrow] = [rates.join("、"), rates.join(", ")];
  return {
    why: outside
      ? { zh: `不在各分项的完成率（${wide}）之间`, en: `lies outside those of its parts (${narrow})` }
      : { zh: `与各分项的数和完成率（${wide}）不相容`, en: `cannot come of its parts and theirs (${narrow})` },
    due: { zh: text, en: text },
    unless: { zh: "；如分项未列全或预算口径不同，请注明", en: "; unless a part is missing or not all are of one budget" },
    computed: text,
    formula: `Σ 分项 ÷ Σ (分项 ÷ 完成率) ≈ ${text} ≠ ${numeral(whole.change)}`,
  };
}
