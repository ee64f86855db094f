import type { Section } from "../../src/index.js";

/** A printed number taken apart as numbering.xml has it: `（一）` is `（%1）` with chineseCounting 1. */
export interface Label {
  /** As printed. */
  readonly text: string;
  /** `w:lvlText` with `%` for the numeral. */
  readonly pattern: string;
  /** `w:numFmt`, ECMA-376 part 1, 17.18.59. */
  readonly format: "chineseCounting" | "chineseCountingThousand" | "japaneseCounting" | "decimal" | "decimalFullWidth" | "decimalEnclosedCircle";
  readonly ordinal: number;
}

const NUMERAL = /[一二三四五六七八九十]+|\d+|[０-９]+|[①-⑳]/u;

/** `null` for numbers that are words of their sentence (一是, 首先) and for signs that no list prints (⑴ ㈠). */
export function readLabel({ text, style, ordinal }: NonNullable<Section["number"]>): Label | null {
  if (["一是", "首先", "第一，"].includes(style)) return null;
  const numeral = NUMERAL.exec(text);
  if (numeral === null) return null;
  const pattern = text.replace(numeral[0], "%");
  return { text, pattern, format: formatOf(numeral[0], pattern), ordinal };
}

/** Word offers three Chinese ways of counting which agree up to 99, and authors take whichever comes first. */
function formatOf(numeral: string, pattern: string): Label["format"] {
  if (/\d/.test(numeral)) return "decimal";
  if (/[０-９]/.test(numeral)) return "decimalFullWidth";
  if (/[①-⑳]/.test(numeral)) return "decimalEnclosedCircle";
  if (pattern.endsWith("、")) return "chineseCountingThousand";
  return pattern.startsWith("（") ? "japaneseCounting" : "chineseCounting";
}
