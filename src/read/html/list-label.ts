import { CHINESE, counted } from "../numerals/counting.js";
import { inRoman } from "../numerals/roman.js";
import type { ListStyle } from "./attributes.js";

const LETTERS = 26;
/** Beyond, the styles below go on in decimal (CSS Counter Styles 3, 6 and 7: their ranges end there, or soon after). */
const MOST_ROMAN = 3999;
const MOST_CHINESE = 99;

const inChinese = counted(CHINESE);

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
      return `${roman(number).toLowerCase()}. `;
    case "upper-roman":
      return `${roman(number)}. `;
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

function roman(number: number): string {
  return (number <= MOST_ROMAN ? inRoman(number) : null) ?? String(number);
}
