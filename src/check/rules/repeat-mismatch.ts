import { isInTable } from "../figure.js";
import { draftOfRepeat, judgeRepeat } from "../repeat.js";
import { defineRule } from "../rule.js";

/** 败诉2件 in one place, 行政败诉案件3件 in another. */
export const repeatMismatch = defineRule({
  id: "repeat-mismatch",
  severity: "error",
  summary: { zh: "同一事项前后数字不一致", en: "The same fact is stated with different figures" },
  formula: "同一主体、同一事项、同一时期、同一范围：前数 = 后数",
  check: {
    same(relation, context) {
      if (relation.form !== undefined) return;
      const broken = judgeRepeat(relation, context);
      if (broken === null || broken.mentions.some(isInTable)) return;
      context.report(draftOfRepeat(broken, broken.later, { zh: "前文的", en: "stated earlier" }));
    },
  },
});
