import { draftOf } from "../observed.js";
import { defineRule } from "../rule.js";

const BRACKETS = "〔〕";

/** 云政发[2025]第08号: it should be 云政发〔2025〕8号. */
export const documentNumberForm = defineRule({
  id: "document-number-form",
  severity: "info",
  summary: { zh: "发文字号的括号、序号写法不合格式", en: "A document number is not printed in the standard form" },
  formula: "发文字号 = 机关代字〔年份〕序号：用六角括号，序号不加“第”，不编虚位",
  check: {
    "document-number"(number, context) {
      const { text, brackets, year, serial, ordinal } = number;
      const faults = [
        ...(brackets === BRACKETS ? [] : [{ zh: "年份应当用六角括号“〔〕”", en: "the year takes the brackets 〔〕" }]),
        ...(ordinal ? [{ zh: "序号不加“第”", en: "the serial takes no 第" }] : []),
        ...(serial.length > 1 && serial.startsWith("0") ? [{ zh: "序号不编虚位", en: "the serial takes no leading zero" }] : []),
      ];
      if (faults.length === 0) return;
      const code = text.slice(0, text.indexOf(brackets[0]!)).replace(/\s+/g, "");
      const due = `${code}〔${year}〕${serial.replace(/^0+(?=\d)/, "")}号`;
      const message = {
        zh: `发文字号“${text}”的${faults.map(({ zh }) => zh).join("，")}，宜写作“${due}”。`,
        en: `The document number “${text}” should read “${due}”: ${faults.map(({ en }) => en).join(", ")}.`,
      };
      context.report(draftOf(number, { grade: "remark", message, computed: due }));
    },
  },
});
