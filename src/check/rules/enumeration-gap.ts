import type { NumberingStyle } from "../../model/section.js";
import { printOrdinal, RUN_IN_STYLES, Sequence, siblingLists } from "../numbering.js";
import type { Numbered } from "../numbering.js";
import { describeFault, draftOfNumber } from "../numbering-wording.js";
import { defineRule } from "../rule.js";
import type { RuleContext } from "../rule.js";

/** 一是…三是…: 二是 is missing, or its 是 was lost. */
export const enumerationGap = defineRule({
  id: "enumeration-gap",
  severity: "warning",
  summary: { zh: "“一是、二是、三是”缺项或重复", en: "A run-in enumeration (一是, 二是, 三是) skips or repeats an item" },
  formula: "一是、二是、三是……依次递增，不缺不重",
  check: {
    sections(sections, context) {
      for (const siblings of siblingLists(sections)) {
        for (const style of RUN_IN_STYLES) checkRun(style, siblings.filter(({ number }) => number.style === style), context);
      }
    },
  },
});

function checkRun(style: NumberingStyle, items: readonly Numbered[], context: RuleContext): void {
  let sequence = new Sequence();
  let before: Numbered | undefined;
  for (const [i, at] of items.entries()) {
    const { ordinal } = at.number;
    if (ordinal === 1) {
      sequence = new Sequence();
      before = undefined;
    }
    const fault = sequence.next(ordinal);
    if (fault !== null) {
      // A single 二是 with nothing after it may answer 一方面 or 首先.
      const alone = fault.kind === "start" && items[i + 1]?.number.ordinal !== ordinal + 1;
      const due = printOrdinal(style, fault.due);
      context.report(draftOfNumber(alone ? "remark" : "reading", at, before, due, describeFault(at, fault)));
    }
    before = at;
  }
}
