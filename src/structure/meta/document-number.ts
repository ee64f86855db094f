import { isDigit, isHan, isLatin, trimBlanks } from "../characters.js";
import type { FrameLine } from "./head-lines.js";
import type { FoundMeta } from "./margin.js";
import { mentionIn } from "./mention.js";

const OPENING = "〔[【（([﹝〖";
const CLOSING = "〕]】）)]﹞〗";
const LONGEST_CODE = 16;

/**
 * 鼓文〔2025〕20号, with whatever brackets were typed, 第 before the serial, and blanks anywhere. A number in a title or in the midst
 * of a sentence is some other document's, so it has to stand at the start of its line or behind a blank or colon.
 */
export function findDocumentNumber(lines: readonly FrameLine[]): FoundMeta["documentNumber"] {
  for (const { text, reading } of lines) {
    for (let at = text.indexOf("号"); at >= 0; at = text.indexOf("号", at + 1)) {
      const number = readBackwards(text, at);
      if (!number) continue;
      const { start, year, serial, codeEnd } = number;
      const agencyCode = text.slice(start, codeEnd).replace(/\s+/g, "");
      return { ...mentionIn(reading, start, at + 1), agencyCode, year, serial };
    }
  }
  return null;
}

/** Reads serial, bracketed year and agency code to the left of 号. */
function readBackwards(
  text: string,
  hao: number,
): { start: number; codeEnd: number; year: number; serial: number } | null {
  const serialEnd = trimBlanks(text, 0, hao);
  const serialStart = digitsBefore(text, serialEnd);
  if (serialStart === serialEnd || serialEnd - serialStart > 6) return null;
  let at = trimBlanks(text, 0, serialStart);
  if (text[at - 1] === "第") at = trimBlanks(text, 0, at - 1);
  if (at === 0 || !CLOSING.includes(text[at - 1]!)) return null;
  const yearEnd = trimBlanks(text, 0, at - 1);
  const yearStart = digitsBefore(text, yearEnd);
  if (yearEnd - yearStart !== 4) return null;
  at = trimBlanks(text, 0, yearStart);
  if (at === 0 || !OPENING.includes(text[at - 1]!)) return null;
  const codeEnd = trimBlanks(text, 0, at - 1);
  let start = codeEnd;
  while (start > 0 && codeEnd - start < LONGEST_CODE && isCodeCharacter(text.charCodeAt(start - 1))) start--;
  if (start === codeEnd || (start > 0 && !" \u3000\t：:".includes(text[start - 1]!))) return null;
  return {
    start,
    codeEnd,
    year: Number(text.slice(yearStart, yearEnd)),
    serial: Number(text.slice(serialStart, serialEnd)),
  };
}

function isCodeCharacter(code: number): boolean {
  return isHan(code) || isLatin(code) || isDigit(code);
}

function digitsBefore(text: string, end: number): number {
  let start = end;
  while (start > 0 && isDigit(text.charCodeAt(start - 1))) start--;
  return start;
}
