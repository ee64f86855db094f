import { isBlank } from "../characters.js";

/** Marks that are typed in two widths, as labels write them. */
const WIDTHS: Readonly<Record<string, string>> = { "(": "（", ")": "）", ":": "：", "％": "%", "＃": "#", "／": "/" };

/** A cell's words as they are compared: without blanks and line breaks, marks in one width. */
export function plainText(text: string): string {
  let plain = "";
  for (let i = 0; i < text.length; i++) {
    if (isBlank(text.charCodeAt(i))) continue;
    const char = text[i]!;
    plain += WIDTHS[char] ?? char;
  }
  return plain;
}

/** How far the words at `start` are set in from the cell's edge: blanks of a full width count twice. */
export function indentBefore(text: string, start: number): number {
  let indent = 0;
  for (let i = start - 1; i >= 0; i--) {
    const code = text.charCodeAt(i);
    if (code === 0x09 || code === 0x0a || !isBlank(code)) break;
    indent += code === 0x3000 || code === 0x2003 ? 2 : 1;
  }
  return indent;
}

export const isYear = (text: string): boolean => /^(?:19|20)\d\d$/u.test(text);
