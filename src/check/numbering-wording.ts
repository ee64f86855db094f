import type { Grade } from "./grade.js";
import { printMissing, printOrdinal } from "./numbering.js";
import type { Numbered, NumberFault } from "./numbering.js";
import type { Draft } from "./rule.js";
import type { Wording } from "./wording.js";

/** A draft about one number in a list of sections. */
export function draftOfNumber(grade: Grade, at: Numbered, before: Numbered | undefined, due: string, message: Wording): Draft {
  return {
    grade,
    span: at.number.span,
    message,
    related:
      before === undefined
        ? []
        : [{ span: before.number.span, message: { zh: `上一个编号：${before.number.text}`, en: `previous number: ${before.number.text}` } }],
    figures: [],
    stated: at.number.text,
    computed: due,
    formula: null,
    remedies: () => [],
    identity: [at.number.text, before?.number.text ?? "", at.section.title].join("\u0001"),
  };
}

/** What is wrong with a number, in one sentence. */
export function describeFault({ number }: Numbered, { kind, due }: NumberFault): Wording {
  const { style, ordinal, text } = number;
  const missing = printMissing(style, due, Math.max(due, ordinal - 1));
  const expected = printOrdinal(style, due);
  switch (kind) {
    case "start":
      return { zh: `编号从“${text}”开始，之前缺${missing.zh}。`, en: `The numbering starts at “${text}”; ${missing.en} missing.` };
    case "gap":
      return { zh: `编号“${text}”之前缺${missing.zh}。`, en: `${missing.en} missing before “${text}”.` };
    case "repeat":
      return { zh: `编号“${text}”重复，此处应为“${expected}”。`, en: `The number “${text}” is repeated; “${expected}” is due here.` };
    case "back":
      return { zh: `编号“${text}”倒退，此处应为“${expected}”。`, en: `The number “${text}” goes back; “${expected}” is due here.` };
  }
}
