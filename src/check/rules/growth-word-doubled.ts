import { draftOf } from "../observed.js";
import { defineRule } from "../rule.js";

/** 增长下降1.46%: one of the two was to be struck out. */
export const growthWordDoubled = defineRule({
  id: "growth-word-doubled",
  severity: "warning",
  summary: { zh: "增减词语相互矛盾或者重复", en: "Words of growth and decline contradict or repeat each other" },
  formula: "一个增减幅度只有一个方向词",
  check: {
    "direction-clash"(clash, context) {
      const message =
        clash.fault === "contrary"
          ? { zh: `“${clash.text}”既说增又说减，请核对应为哪一个。`, en: `“${clash.text}” says both up and down.` }
          : { zh: `“${clash.text}”词语重复，请核对。`, en: `“${clash.text}” says the same word twice.` };
      context.report(draftOf(clash, { grade: "reading", message }));
    },
  },
});
