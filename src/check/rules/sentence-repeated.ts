import { draftOf } from "../observed.js";
import { defineRule } from "../rule.js";

const SHOWN = 20;

/** The same paragraph again: pasted twice, or left over where its figures ought to have changed. */
export const sentenceRepeated = defineRule({
  id: "sentence-repeated",
  severity: "info",
  summary: { zh: "同一句或同一段文字出现两次", en: "A sentence or paragraph stands in the text twice" },
  formula: "较长的句子和段落在文中不逐字重复",
  check: {
    repetition(repetition, context) {
      const { text, unit, length, figures, first } = repetition;
      const words = text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text;
      const what = unit === "sentence" ? "这句话" : length === 1 ? "这一段" : `从这里起的${length}段`;
      const english = unit === "sentence" ? "This sentence" : length === 1 ? "This paragraph" : `What follows for ${length} paragraphs`;
      const message = {
        zh: `${what}“${words}”与前文逐字相同，${figures ? "请核对是否误粘贴、其中的数字是否应当更新" : "请核对是否重复"}。`,
        en: `${english}, “${words}”, stood in the text before, word for word.`,
      };
      const related = [{ span: first, message: { zh: "前文相同的文字", en: "the same words before" } }];
      context.report(draftOf(repetition, { grade: "remark", message, related }));
    },
  },
});
