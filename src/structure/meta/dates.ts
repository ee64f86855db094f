import { isDigit, skipBlanks } from "../characters.js";

/** A printed day or month: `text.slice(start, end)`. */
export interface PrintedDate {
  readonly start: number;
  readonly end: number;
  readonly year: number;
  readonly month: number;
  /** `2025-01-20`, or `2025-01` where no day is printed. */
  readonly iso: string;
}

const CHINESE_DIGITS = "〇一二三四五六七八九";
const ZEROS = "○Ｏ零O0";

/** 2025年1月20日, 2025年1月, 二〇二五年一月二十日, with blanks between the parts; `null` where no real date stands at `from`. */
export function dateAt(text: string, from: number): PrintedDate | null {
  const year = readYear(text, from);
  if (!year) return null;
  const month = readPart(text, year.end, "月");
  if (!month || month.value < 1 || month.value > 12) return null;
  const day = readPart(text, month.end, "日");
  const iso = `${year.value}-${twoDigits(month.value)}`;
  const found = { start: from, year: year.value, month: month.value };
  if (!day || !isDayOf(year.value, month.value, day.value)) return { ...found, end: month.end, iso };
  return { ...found, end: day.end, iso: `${iso}-${twoDigits(day.value)}` };
}

/** 2025-01-20, as machines print it; `null` where no real date stands at `from`. */
export function isoDateAt(text: string, from: number): PrintedDate | null {
  const end = from + "2025-01-20".length;
  const found = /^(\d{4})-(\d{2})-(\d{2})(?!\d)/.exec(text.slice(from, end + 1));
  if (!found) return null;
  const [year, month, day] = found.slice(1).map(Number) as [number, number, number];
  if (month < 1 || month > 12 || !isDayOf(year, month, day)) return null;
  return { start: from, end, year, month, iso: text.slice(from, end) };
}

interface Part {
  readonly value: number;
  readonly end: number;
}

/** 2025年 or 二〇二五年. */
function readYear(text: string, from: number): Part | null {
  let value = 0;
  let at = from;
  for (; at < from + 4; at++) {
    const digit = digitAt(text, at);
    if (digit < 0) return null;
    value = value * 10 + digit;
  }
  const mark = skipBlanks(text, at);
  return text[mark] === "年" && value >= 1900 && value < 2100 ? { value, end: mark + 1 } : null;
}

/** 1月, 十二月, 二十日: the number in front of `unit`. */
function readPart(text: string, from: number, unit: string): Part | null {
  const start = skipBlanks(text, from);
  let value = 0;
  let at = start;
  for (; at < start + 3; at++) {
    if (text[at] === "十") {
      value = (value || 1) * 10;
    } else {
      const digit = digitAt(text, at);
      if (digit < 0) break;
      value = text[at - 1] === "十" && at > start ? value + digit : value * 10 + digit;
    }
  }
  const mark = skipBlanks(text, at);
  return at > start && text[mark] === unit ? { value, end: mark + 1 } : null;
}

function digitAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (isDigit(code)) return code - 0x30;
  const mark = text[at] ?? " ";
  return ZEROS.includes(mark) ? 0 : CHINESE_DIGITS.indexOf(mark);
}

function isDayOf(year: number, month: number, day: number): boolean {
  return day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function twoDigits(value: number): string {
  return String(value).padStart(2, "0");
}
