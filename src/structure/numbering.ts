import frame from "../../dictionaries/frame.json";
import type { NumberingStyle } from "../model/section.js";
import { isBlank, isDigit, skipBlanks } from "./characters.js";
import { arabicOrdinalAt, chineseOrdinalAt, isChineseDigit, readyMadeOrdinal, type Ordinal } from "./ordinals.js";

/** A section number as it is printed: `text.slice(start, end)` is `一、`, `（一）`, `1.`, `第一章`, `一是`. */
export interface SectionNumber {
  readonly start: number;
  readonly end: number;
  readonly style: NumberingStyle;
  readonly ordinal: number;
}

/** Headings of 第一章 and its kin, bare of a blank after the number, are short; a sentence that starts so runs on. */
const LONGEST_BARE_HEADING = 40;

/**
 * The number that a block starts with at `from`: every style but the run-in ones. `expected` is the one that would go on with
 * the list above: only then is the `4.` of `4.7个100%` a number of its own.
 */
export function leadNumberAt(text: string, from: number, expected = 0): SectionNumber | null {
  const code = text.charCodeAt(from);
  if (code === 0x28 || code === 0xff08) return bracketedNumberAt(text, from);
  if (isDigit(code)) return arabicNumberAt(text, from, expected);
  if (isChineseDigit(code)) return chineseNumberAt(text, from);
  if (text[from] === "第") return divisionAt(text, from);
  const ready = readyMadeOrdinal(code);
  return ready && { start: from, end: pastStop(text, from + 1), style: ready.style, ordinal: ready.value };
}

/** （一） （1）, with brackets of either width and blanks inside. */
export function bracketedNumberAt(text: string, from: number): SectionNumber | null {
  const inside = skipBlanks(text, from + 1);
  const chinese = chineseOrdinalAt(text, inside);
  const ordinal = chinese ?? arabicOrdinalAt(text, inside);
  if (!ordinal) return null;
  const close = skipBlanks(text, ordinal.end);
  if (!isClosingBracket(text.charCodeAt(close))) return null;
  return { start: from, end: close + 1, style: chinese ? "（一）" : "（1）", ordinal: ordinal.value };
}

/** 1. 1、 1）: `1.5亿元` is no heading, `1.2025年收支情况` is one. */
export function arabicNumberAt(text: string, from: number, expected = 0): SectionNumber | null {
  const ordinal = arabicOrdinalAt(text, from);
  if (!ordinal) return null;
  const stop = skipBlanks(text, ordinal.end);
  const code = text.charCodeAt(stop);
  const found = (style: NumberingStyle): SectionNumber => ({ start: from, end: stop + 1, style, ordinal: ordinal.value });
  if (isPoint(code)) {
    const decimal = isDigit(text.charCodeAt(stop + 1)) && !isYearAt(text, stop + 1) && ordinal.value !== expected;
    return decimal ? null : found("1.");
  }
  if (code === 0x3001) return isCounting(text, stop + 1, ordinal.value) ? null : found("1、");
  return isClosingBracket(code) ? found("1）") : null;
}

/** 一、 and the rarer 一. */
function chineseNumberAt(text: string, from: number): SectionNumber | null {
  const ordinal = chineseOrdinalAt(text, from);
  if (!ordinal) return null;
  const stop = skipBlanks(text, ordinal.end);
  const code = text.charCodeAt(stop);
  if (code !== 0x3001 && !isPoint(code)) return null;
  if (isCounting(text, stop + 1, ordinal.value)) return null;
  return { start: from, end: stop + 1, style: "一、", ordinal: ordinal.value };
}

const DIVISIONS: readonly (readonly [string, NumberingStyle])[] = [
  ["部分", "第一部分"],
  ["章", "第一章"],
  ["节", "第一节"],
  ["条", "第一条"],
];

/** 第一章 第一节 第一条 第一部分: a word of the sentence (第一条地铁) unless a blank or a colon sets it off. */
function divisionAt(text: string, from: number): SectionNumber | null {
  const ordinal = ordinalAfterDi(text, from);
  if (!ordinal) return null;
  for (const [word, style] of DIVISIONS) {
    if (!text.startsWith(word, ordinal.end)) continue;
    const end = ordinal.end + word.length;
    const setOff = end === text.length || isBlank(text.charCodeAt(end)) || "：:、".includes(text[end]!);
    const bare = style !== "第一条" && text.length - from <= LONGEST_BARE_HEADING && !text.includes("。");
    return setOff || bare ? { start: from, end, style, ordinal: ordinal.value } : null;
  }
  return null;
}

/** The ordinal of 第一, 第2. */
export function ordinalAfterDi(text: string, from: number): Ordinal | null {
  const at = skipBlanks(text, from + 1);
  return chineseOrdinalAt(text, at) ?? arabicOrdinalAt(text, at);
}

/** In 一、二、三产业 and 1、2月份 the mark is followed by the next number: a count, not a heading. */
export function isCounting(text: string, after: number, value: number): boolean {
  const next = chineseOrdinalAt(text, after) ?? arabicOrdinalAt(text, after);
  if (next?.value !== value + 1) return false;
  return text[next.end] === "、" || frame.counted.some((word) => text.startsWith(word, next.end));
}

function isYearAt(text: string, at: number): boolean {
  return (
    (text.startsWith("19", at) || text.startsWith("20", at)) &&
    isDigit(text.charCodeAt(at + 2)) &&
    isDigit(text.charCodeAt(at + 3)) &&
    text[at + 4] === "年"
  );
}

function isPoint(code: number): boolean {
  return code === 0x2e || code === 0xff0e;
}

function isClosingBracket(code: number): boolean {
  return code === 0x29 || code === 0xff09;
}

function pastStop(text: string, at: number): number {
  return text[at] === "、" || isPoint(text.charCodeAt(at)) ? at + 1 : at;
}
