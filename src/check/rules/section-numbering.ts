import type { NumberingStyle, Section } from "../../model/section.js";
import { isHeadingStyle, printOrdinal, Sequence, siblingLists } from "../numbering.js";
import type { Numbered } from "../numbering.js";
import { describeFault, draftOfNumber } from "../numbering-wording.js";
import { defineRule } from "../rule.js";
import type { RuleContext } from "../rule.js";

/** Articles run on from chapter to chapter: 第一章 holds 第一条 to 第五条, 第二章 begins with 第六条. */
const RUNNING_STYLE: NumberingStyle = "第一条";

/** 一、 二、 四、: 三、 is missing. */
export const sectionNumbering = defineRule({
  id: "section-numbering",
  severity: "warning",
  summary: { zh: "章节编号缺号、重号或样式不一", en: "Section numbers are missing, repeated or of mixed style" },
  formula: "同级编号依次为 1, 2, 3, …，样式一致",
  check: {
    sections(sections, context) {
      const articles = new Sequence();
      const lastOfStyle = new Map<NumberingStyle, number>();
      for (const siblings of siblingLists(sections)) {
        const list = siblings.filter(({ number }) => isHeadingStyle(number.style));
        checkSiblings(list, isOutermost(list, sections), articles, lastOfStyle, context);
      }
    },
  },
});

function isOutermost(list: readonly Numbered[], sections: readonly Section[]): boolean {
  return list[0] !== undefined && sections[0]?.level === list[0].section.level;
}

function checkSiblings(
  siblings: readonly Numbered[],
  outermost: boolean,
  articles: Sequence,
  lastOfStyle: Map<NumberingStyle, number>,
  context: RuleContext,
): void {
  const sequences = new Map<NumberingStyle, Sequence>([[RUNNING_STYLE, articles]]);
  let before: Numbered | undefined;
  for (const at of siblings) {
    const { style, ordinal, text } = at.number;
    let sequence = sequences.get(style);
    const beside = before && sequences.get(before.number.style);
    if (sequence === undefined && before !== undefined && beside !== undefined && ordinal > 1 && beside.accepts(ordinal)) {
      // 一、 2、 三、: the count goes on, the style does not. From here on the two styles share one count.
      const due = printOrdinal(before.number.style, ordinal);
      const message = {
        zh: `编号“${text}”与同级的“${before.number.text}”样式不一，此处应为“${due}”。`,
        en: `The number “${text}” differs in style from its sibling “${before.number.text}”; “${due}” is due here.`,
      };
      context.report(draftOfNumber("remark", at, before, due, message));
      sequence = beside;
    }
    // A list that starts anew under the same heading is a second list: an annex at the end, a second run of （1）（2）.
    if (sequence === undefined || (ordinal === 1 && sequence.length > 1 && style !== RUNNING_STYLE)) sequence = new Sequence();
    sequences.set(style, sequence);

    const fault = sequence.next(ordinal);
    // （一）–（三） under 一、 and （四） first under 二、: some reports count on through the whole text.
    const countsOn = fault?.kind === "start" && lastOfStyle.get(style) === ordinal - 1;
    if (fault !== null && !countsOn) {
      // A text that opens at 三、 is an excerpt; inside a report a first （二） has lost its （一）.
      const grade = fault.kind === "start" && outermost ? "remark" : "reading";
      context.report(draftOfNumber(grade, at, before, printOrdinal(style, fault.due), describeFault(at, fault)));
    }
    lastOfStyle.set(style, ordinal);
    before = at;
  }
}
