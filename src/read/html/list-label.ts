import type { ListStyle } from "./attributes.js";

const LETTERS = 26;
const ROMAN: readonly (readonly [value: number, digits: string])[] = [
  [1000, "m"], [900, "cm"], [500, "d"], [400, "cd"], [100, "c"], [90, "xc"], [50, "l"], [40, "xl"], [10, "x"], [9, "ix"], [5, "v"], [4, "iv"], [1, "i"],
];
/** Beyond, the styles below go on in decimal (CSS Counter Styles 3, 6 and 7: their ranges end there, or soon after). */
const MOST_ROMAN = 3999;
const MOST_CHINESE = 99;
const CHINESE_DIGITS = "〇一二三四五六七八九";

/** The mark that a browser prints before the item: `1. `, `b. `, `iv. `, `十二、`; empty where it prints none. */
export function listLabel(number: number, style: ListStyle): string {
  switch (style) {
    case "none":
      return "";
    case "lower-alpha":
      return `${inLetters(number)}. `;
    case "upper-alpha":
      return `${inLetters(number).toUpperCase()}. `;
    case "lower-roman":
      return `${inRoman(number)}. `;
    case "upper-roman":
      return `${inRoman(number).toUpperCase()}. `;
    case "chinese":
      return number > 0 && number <= MOST_CHINESE ? `${inChinese(number)}、` : `${number}. `;
    case "decimal":
      return `${number}. `;
  }
}

function inLetters(number: number): string {
  if (number < 1) return String(number);
  let letters = "";
  for (let rest = number; rest > 0; rest = Math.floor((rest - 1) / LETTERS)) {
    letters = String.fromCharCode(0x61 + ((rest - 1) % LETTERS)) + letters;
  }
  return letters;
}

function inRoman(number: number): string {
  if (number < 1 || number > MOST_ROMAN) return String(number);
  let rest = number;
  let roman = "";
  for (const [value, digits] of ROMAN) {
    for (; rest >= value; rest -= value) roman += digits;
  }
  return roman;
}

function inChinese(number: number): string {
  const ten = Math.floor(number / 10);
  const tens = ten === 0 ? "" : ten === 1 ? "十" : `${CHINESE_DIGITS.charAt(ten)}十`;
  return number % 10 === 0 && ten > 0 ? tens : tens + CHINESE_DIGITS.charAt(number % 10);
}
