import type { Label } from "./numbering.js";

/** Word sets a label apart by a tab stop; so many typed reports write nothing there: 一、总体情况, 1.全年. */
const ENDS_IN_LETTER = /[\p{L}\p{N}]$/u;
/** Marks that close a label, whatever comes behind. */
const CLOSED = /[、，。：；)）\]〕】》」』]$/;
const BEGINS_WITH_LETTER = /^[\p{L}\p{N}]/u;
const BEGINS_WITH_DIGIT = /^[\d０-９]/;
/** 一 ① ⑴ ㊀ stand apart from anything by themselves. */
const IDEOGRAPHIC = /[\p{Script=Han}〇○\u2460-\u24FF\u2776-\u2793\u3220-\u32FF]$/u;

/** What is written between a label and the words: a blank only where the two would be read as one, as 1.1 and 2024年, or 1. and 5亿元. */
export function separatorBehind({ text, suffix }: Label, words: string): string {
  if (suffix === "nothing" || words === "" || CLOSED.test(text)) return "";
  if (IDEOGRAPHIC.test(text)) return "";
  if (ENDS_IN_LETTER.test(text)) return BEGINS_WITH_LETTER.test(words) ? " " : "";
  return BEGINS_WITH_DIGIT.test(words) ? " " : "";
}
