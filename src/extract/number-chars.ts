import { isBlank, isLineBreak } from "../structure/characters.js";

/** Classes of characters that numbers are made of, as bits, so that one look at a table decides about a position. */
export const DIGIT = 1;
/** 一 二 两 〇 … */
export const HAN_DIGIT = 2;
/** 十 百 千 万 亿 */
export const HAN_SCALE = 4;
export const LETTER = 8;
export const BLANK = 16;
/** ① ⑴ ⒈ ㈠: a whole enumerator in one character. */
export const ENUMERATOR = 32;
/** 半 and 翻: they may begin a number without any figure. */
export const WORD = 64;
export const HAN_NUMERAL: number = HAN_DIGIT | HAN_SCALE;
/** What a number can begin with. */
export const NUMBER_START: number = DIGIT | HAN_NUMERAL | ENUMERATOR | WORD;

const classes = new Uint8Array(0x10000);
const values = new Int8Array(0x10000).fill(-1);

function mark(chars: string, kind: number): void {
  for (let i = 0; i < chars.length; i++) classes[chars.charCodeAt(i)]! |= kind;
}
function markRange(from: number, to: number, kind: number): void {
  for (let code = from; code <= to; code++) classes[code]! |= kind;
}
function number(chars: string, first: number, same = false): void {
  for (let i = 0; i < chars.length; i++) values[chars.charCodeAt(i)] = same ? first : first + i;
}

mark("0123456789０１２３４５６７８９", DIGIT);
number("0123456789", 0);
number("０１２３４５６７８９", 0);
// The forms of cheques (壹 伍 陆) are left out: in running text they are parts of words, as in 队伍 and 大陆.
mark("零〇一二三四五六七八九两兩", HAN_DIGIT);
number("〇一二三四五六七八九", 0);
number("零", 0);
number("两兩", 2, true);
mark("十百千万亿萬億廿卅", HAN_SCALE);
for (const [chars, exponent] of [["十", 1], ["百", 2], ["千", 3], ["万萬", 4], ["亿億", 8]] as const) {
  number(chars, exponent, true);
}
markRange(0x41, 0x5a, LETTER);
markRange(0x61, 0x7a, LETTER);
markRange(0xff21, 0xff3a, LETTER);
markRange(0xff41, 0xff5a, LETTER);
markRange(0x370, 0x3ff, LETTER);
for (let code = 0; code < classes.length; code++) if (isBlank(code) && !isLineBreak(code)) classes[code]! |= BLANK;
// ①–⑳, ⑴–⒇, ⒈–⒛, ❶–❿, ㈠–㈩
for (const [first, count] of [[0x2460, 20], [0x2474, 20], [0x2488, 20], [0x2776, 10], [0x3220, 10]] as const) {
  markRange(first, first + count - 1, ENUMERATOR);
  for (let i = 0; i < count; i++) values[first + i] = i + 1;
}
mark("半翻", WORD);

/** The class bits of the character at `index`; 0 past the end. */
export function classAt(text: string, index: number): number {
  return index >= 0 && index < text.length ? classes[text.charCodeAt(index)]! : 0;
}

/** The figure that a digit stands for, or the power of ten of a scale character (万 → 4). */
export function valueAt(text: string, index: number): number {
  return values[text.charCodeAt(index)]!;
}

export function isDigit(text: string, index: number): boolean {
  return (classAt(text, index) & DIGIT) !== 0;
}

export function isLetter(text: string, index: number): boolean {
  return (classAt(text, index) & LETTER) !== 0;
}

/** Steps over blanks, at most a few: a gap wider than that parts two cells, not a number and its unit. */
export function skipBlanks(text: string, index: number): number {
  let i = index;
  while (i < index + 3 && (classAt(text, i) & BLANK) !== 0) i++;
  return i;
}

/** The first position from `index` on where a number may begin, or the length of the text. */
export function nextNumberStart(text: string, index: number): number {
  let i = index;
  while (i < text.length && (classes[text.charCodeAt(i)]! & NUMBER_START) === 0) i++;
  return i;
}
