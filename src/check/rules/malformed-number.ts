import type { ObservationOf } from "../../model/observation.js";
import type { Grade } from "../grade.js";
import { draftOf } from "../observed.js";
import { defineRule } from "../rule.js";
import type { Wording } from "../wording.js";

interface Fault extends Wording {
  readonly grade: Grade;
}

const FAULTS: Readonly<Record<ObservationOf<"malformed-number">["fault"], Fault>> = {
  grouping: { grade: "reading", zh: "千位分隔号不在三位一节处，或误将小数点写成逗号", en: "has a comma that parts no group of three digits" },
  "full-stop": { grade: "reading", zh: "小数点误写成句号", en: "has a full stop for a decimal point" },
  "two-points": { grade: "reading", zh: "有两个小数点", en: "has two decimal points" },
  "bare-point": { grade: "reading", zh: "小数点之后没有数字", en: "has no digits behind its decimal point" },
  "doubled-sign": { grade: "reading", zh: "百分号重复", en: "has its sign twice" },
  letter: { grade: "reading", zh: "混有字母“O”，疑为数字“0”", en: "holds a letter O for a zero" },
  "mixed-width": { grade: "remark", zh: "全角与半角数字混用", en: "mixes half- and full-width digits" },
};

/** 20,54亿元, 3。1%: nobody can have meant that. */
export const malformedNumber = defineRule({
  id: "malformed-number",
  severity: "warning",
  summary: { zh: "数字的写法有误，读不出是多少", en: "A figure is printed as no figure can be meant" },
  formula: "整数部分每三位一节，小数点一个、其后有数字，数字之间不夹其他字符",
  check: {
    "malformed-number"(number, context) {
      const { grade, zh, en } = FAULTS[number.fault];
      const message = { zh: `数字“${number.text}”${zh}，请核对。`, en: `The figure “${number.text}” ${en}.` };
      context.report(draftOf(number, { grade, message }));
    },
  },
});
