import type { ObservationOf } from "../../model/observation.js";
import { draftOf } from "../observed.js";
import { defineRule } from "../rule.js";
import type { Wording } from "../wording.js";

const FAULTS: Readonly<Record<ObservationOf<"stray-mark">["fault"], Wording>> = {
  unclosed: { zh: "有前半而无后半", en: "is never closed" },
  unopened: { zh: "有后半而无前半", en: "was never opened" },
  crossed: { zh: "与另一对标号交叉", en: "crosses another pair" },
};

/** “一网通办改革: the quote is never closed. */
export const unpairedMark = defineRule({
  id: "unpaired-mark",
  severity: "info",
  summary: { zh: "引号、括号、书名号不成对", en: "A quote, bracket or title mark lacks its partner" },
  formula: "同一段中引号、括号、书名号成对出现，逐层嵌套",
  check: {
    "stray-mark"(mark, context) {
      const { zh, en } = FAULTS[mark.fault];
      const message = { zh: `“${mark.text}”一处的标号“${mark.mark}”${zh}。`, en: `In “${mark.text}” the mark ${mark.mark} ${en}.` };
      context.report(draftOf(mark, { grade: "remark", message }, mark.fault));
    },
  },
});
