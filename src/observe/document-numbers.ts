import words from "../../dictionaries/document-numbers.json";
import { isDigit } from "../extract/number-chars.js";
import type { ObservationOf } from "../model/observation.js";
import { isBlank, isHan, isLatin, skipBlanks, trimBlanks } from "../structure/characters.js";
import type { Reading } from "../structure/reading.js";
import type { Observer } from "./observer.js";
import { wordsOf } from "./stretches.js";

const CLOSING = new Map(words.brackets.map((pair) => [pair[0]!, pair[1]!]));
const LONGEST_CODE = 16;
const LONGEST_SERIAL = 5;

/** Numbers of documents, the report's own and others', with whatever brackets were typed: 云政发[2025]第08号. */
export const observeDocumentNumbers: Observer = ({ stretches }) => stretches.flatMap(numbersIn);

function numbersIn(reading: Reading): readonly ObservationOf<"document-number">[] {
  const { text } = reading;
  const found: ObservationOf<"document-number">[] = [];
  for (let at = 0; at < text.length; at++) {
    const close = CLOSING.get(text[at]!);
    const number = close === undefined ? null : numberAt(reading, at, close);
    if (number !== null) found.push(number);
  }
  return found;
}

/** The number whose bracket opens at `open`: code, year, serial. A court's (2025)云0102行初3号 has its code behind the year. */
function numberAt(reading: Reading, open: number, close: string): ObservationOf<"document-number"> | null {
  const { text } = reading;
  const yearStart = skipBlanks(text, open + 1);
  const yearEnd = digitsEnd(text, yearStart);
  const closed = skipBlanks(text, yearEnd);
  if (yearEnd - yearStart !== 4 || text[closed] !== close) return null;
  const year = Number(text.slice(yearStart, yearEnd));
  if (year < 1949 || year >= 2100) return null;
  let at = skipBlanks(text, closed + 1);
  const ordinal = text[at] === "第";
  if (ordinal) at = skipBlanks(text, at + 1);
  const serialEnd = digitsEnd(text, at);
  const hao = skipBlanks(text, serialEnd);
  if (serialEnd === at || serialEnd - at > LONGEST_SERIAL || text[hao] !== "号") return null;
  if (words.notNumbers.some((word) => text.startsWith(word, hao + 1))) return null;
  const codeEnd = trimBlanks(text, 0, open);
  if (!words.codes.some((code) => text.endsWith(code, codeEnd))) return null;
  const serial = text.slice(at, serialEnd);
  return { kind: "document-number", ...wordsOf(reading, codeStart(text, codeEnd), hao + 1), brackets: text[open]! + close, year, serial, ordinal };
}

function digitsEnd(text: string, from: number): number {
  let end = from;
  while (end - from <= LONGEST_SERIAL && isDigit(text, end)) end++;
  return end;
}

function codeStart(text: string, end: number): number {
  let start = end;
  while (start > 0 && end - start < LONGEST_CODE) {
    const code = text.charCodeAt(start - 1);
    if (isBlank(code) || !(isHan(code) || isLatin(code))) break;
    start--;
  }
  return start;
}
