import { isDigit } from "./characters.js";

const CHINESE_DIGITS: ReadonlyMap<number, number> = new Map(
  [..."〇一二三四五六七八九十"].map((digit, value) => [digit.charCodeAt(0), value]),
);
const TEN = 10;
/** 九十九 is as far as any report counts its sections. */
const LONGEST_CHINESE = 3;
const LONGEST_ARABIC = 2;

export function isChineseDigit(code: number): boolean {
  return CHINESE_DIGITS.has(code);
}

/** An ordinal and the index just past it. */
export interface Ordinal {
  readonly value: number;
  readonly end: number;
}

/** 一 … 九十九 at `from`; `null` for anything that is not counted so (一二, 〇五, a longer run). */
export function chineseOrdinalAt(text: string, from: number): Ordinal | null {
  let end = from;
  while (end - from <= LONGEST_CHINESE && isChineseDigit(text.charCodeAt(end))) end++;
  const value = chineseOrdinal(text, from, end);
  return value === null ? null : { value, end };
}

/** Where the run of Chinese digits that ends before `end` starts; at most one longer than an ordinal can be. */
export function chineseDigitsBefore(text: string, end: number): number {
  let start = end;
  while (end - start <= LONGEST_CHINESE && isChineseDigit(text.charCodeAt(start - 1))) start--;
  return start;
}

/** The value of `text.slice(start, end)` as 一 … 九十九. */
export function chineseOrdinal(text: string, start: number, end: number): number | null {
  const digit = (index: number): number => CHINESE_DIGITS.get(text.charCodeAt(index)) ?? 0;
  switch (end - start) {
    case 1:
      return digit(start) || null;
    case 2:
      if (digit(start) === TEN && isUnit(digit(start + 1))) return TEN + digit(start + 1);
      if (digit(start + 1) === TEN && isUnit(digit(start))) return digit(start) * TEN;
      return null;
    case 3: {
      const [tens, ten, units] = [digit(start), digit(start + 1), digit(start + 2)];
      return ten === TEN && isUnit(tens) && isUnit(units) ? tens * TEN + units : null;
    }
    default:
      return null;
  }
}

function isUnit(digit: number): boolean {
  return digit >= 1 && digit <= 9;
}

/** 1 … 99 at `from`, without a leading zero. */
export function arabicOrdinalAt(text: string, from: number): Ordinal | null {
  let end = from;
  while (end - from <= LONGEST_ARABIC && isDigit(text.charCodeAt(end))) end++;
  if (end === from || end - from > LONGEST_ARABIC || text[from] === "0") return null;
  return { value: Number(text.slice(from, end)), end };
}

/** The rows of ready-made numbers: the first character, how many follow one another, and how they are written out. */
const READY_MADE = [
  { first: 0x2460, count: 20, style: "①" },
  { first: 0x2474, count: 20, style: "（1）" },
  { first: 0x2488, count: 20, style: "1." },
  { first: 0x3220, count: 10, style: "（一）" },
] as const;

/** ① ⑴ ⒈ ㈠ and their followers. */
export function readyMadeOrdinal(code: number): { value: number; style: (typeof READY_MADE)[number]["style"] } | null {
  if (code < 0x2460 || code > 0x3229) return null;
  for (const { first, count, style } of READY_MADE) {
    if (code >= first && code < first + count) return { value: code - first + 1, style };
  }
  return null;
}
