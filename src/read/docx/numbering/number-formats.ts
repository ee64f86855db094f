import { CHINESE, counted, JAPANESE, JAPANESE_LEGAL, LEGAL, TAIWANESE, TRADITIONAL_LEGAL } from "../../numerals/counting.js";
import { inRoman } from "../../numerals/roman.js";
import type { NumberFormat } from "./numbering-definitions.js";

/** Word repeats a letter up to thirty times. */
const LARGEST_LETTER = 26 * 30;

/** Word's zero in these two is a circle (U+25CB). */
const CIRCLE_IDEOGRAPHS = "○一二三四五六七八九";

const FORMATS: Readonly<Record<string, NumberFormat>> = {
  decimal: String,
  decimalHalfWidth: String,
  decimalZero: (value) => (value < 10 ? `0${value}` : String(value)),
  decimalFullWidth: inDigits("０１２３４５６７８９"),
  decimalFullWidth2: inDigits("０１２３４５６７８９"),
  decimalEnclosedCircle: oneOf(signsFrom("①", 20)),
  decimalEnclosedCircleChinese: oneOf(signsFrom("①", 10)),
  decimalEnclosedFullstop: oneOf(signsFrom("⒈", 20)),
  decimalEnclosedParen: oneOf(signsFrom("⑴", 20)),
  numberInDash: (value) => `- ${value} -`,
  hex: (value) => value.toString(16).toUpperCase(),
  ordinal: (value) => `${value}${ordinalEnding(value)}`,

  chineseCounting: tensOrDigits(CIRCLE_IDEOGRAPHS),
  taiwaneseCounting: tensOrDigits(CIRCLE_IDEOGRAPHS),
  chineseCountingThousand: counted(CHINESE),
  taiwaneseCountingThousand: counted(TAIWANESE),
  japaneseCounting: counted(JAPANESE),
  chineseLegalSimplified: counted(LEGAL),
  ideographLegalTraditional: counted(TRADITIONAL_LEGAL),
  japaneseLegal: counted(JAPANESE_LEGAL),
  ideographDigital: inDigits(CHINESE.digits),
  japaneseDigitalTenThousand: inDigits(CHINESE.digits),
  taiwaneseDigital: inDigits(CIRCLE_IDEOGRAPHS),
  ideographTraditional: oneOf([..."甲乙丙丁戊己庚辛壬癸"]),
  ideographZodiac: oneOf([..."子丑寅卯辰巳午未申酉戌亥"]),
  ideographZodiacTraditional: oneOf(Array.from({ length: 60 }, (_, i) => "甲乙丙丁戊己庚辛壬癸"[i % 10]! + "子丑寅卯辰巳午未申酉戌亥"[i % 12]!)),
  ideographEnclosedCircle: oneOf(signsFrom("㊀", 10)),

  upperRoman: inRoman,
  lowerRoman: (value) => inRoman(value)?.toLowerCase() ?? null,
  upperLetter: (value) => repeated("ABCDEFGHIJKLMNOPQRSTUVWXYZ", value),
  lowerLetter: (value) => repeated("abcdefghijklmnopqrstuvwxyz", value),

  none: () => "",
  bullet: () => "",
};

/** The format of that name; `undefined` where this reader has none. */
export function findNumberFormat(name: string): NumberFormat | undefined {
  return Object.hasOwn(FORMATS, name) ? FORMATS[name] : undefined;
}

/** Prints a number; in decimal where the format has no sign for it, as Word does. */
export function formatNumber(format: NumberFormat, value: number): string {
  return format(value) ?? String(value);
}

/** `001, 002, 003, ...`: a format of its own that Word 2010 added is told by its first number, in decimal. */
export function paddedFormat(pattern: string): NumberFormat | undefined {
  const width = /^(0{1,8})1,/.exec(pattern)?.[1]?.length;
  return width === undefined ? undefined : (value) => String(value).padStart(width + 1, "0");
}

function inDigits(digits: string): NumberFormat {
  return (value) => (value < 0 ? null : Array.from(String(value), (digit) => digits[Number(digit)]!).join(""));
}

function oneOf(signs: readonly string[]): NumberFormat {
  return (value) => signs[value - 1] ?? null;
}

function signsFrom(first: string, count: number): readonly string[] {
  return Array.from({ length: count }, (_, i) => String.fromCharCode(first.charCodeAt(0) + i));
}

/** 十 up to 九十九, then digit by digit: 一○○. */
function tensOrDigits(digits: string): NumberFormat {
  const tens = counted(CHINESE);
  const byDigit = inDigits(digits);
  return (value) => (value > 0 && value < 100 ? tens(value) : byDigit(value));
}

/** A … Z, then AA, BB, CC. */
function repeated(letters: string, value: number): string | null {
  if (value < 1 || value > LARGEST_LETTER) return null;
  return letters[(value - 1) % letters.length]!.repeat(Math.ceil(value / letters.length));
}

function ordinalEnding(value: number): string {
  if (value % 100 >= 11 && value % 100 <= 13) return "th";
  return ["th", "st", "nd", "rd"][value % 10] ?? "th";
}
