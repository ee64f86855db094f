/** Strokes and dots that frame a page number: — 1 —, －1－, - 1 -, ·1·, ~1~. */
const FRAME = "[—–―－\\-‐‑−·•．.~～|_*]{0,4}";
const NUMBER = "(\\d{1,4}|[ivxlc]{1,7}|[IVXLC]{1,7})";
const FRAMED = new RegExp(`^(${FRAME})${NUMBER}(${FRAME})$`, "u");
const WORDED = /^第(\d{1,4}|[一二三四五六七八九十百〇零]{1,6})页(?:[，,、/／（(]?共?(?:\d{1,4}|[一二三四五六七八九十百〇零]{1,6})页[）)]?)?$/u;
const OF_ALL = /^[—–－-]?(\d{1,4})[/／](\d{1,4})[—–－-]?$/u;
const ENGLISH = /^page(\d{1,4})(?:of\d{1,4})?$/iu;

export interface PageMark {
  readonly number: number;
  /** True where it can be nothing but a page number; a bare figure may be the last cell of a table. */
  readonly isFramed: boolean;
}

/** Reads a line as a page number, or gives `null`. `text` is the line without its blanks. */
export function readPageMark(text: string): PageMark | null {
  if (text.length > 24) return null;
  const plain = toHalfWidth(text);
  const framed = FRAMED.exec(plain);
  if (framed !== null) {
    const number = numberOf(framed[2]!);
    return number === null ? null : { number, isFramed: framed[1] !== "" && framed[3] !== "" };
  }
  const ofAll = OF_ALL.exec(plain);
  if (ofAll !== null) return Number(ofAll[1]) <= Number(ofAll[2]) ? { number: Number(ofAll[1]), isFramed: false } : null;
  const worded = WORDED.exec(plain)?.[1] ?? ENGLISH.exec(plain)?.[1];
  return worded === undefined ? null : { number: /^\d/.test(worded) ? Number(worded) : NaN, isFramed: true };
}

/** With its full-width digits as digits. */
export function toHalfWidth(text: string): string {
  return text.replace(/[０-９]/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));
}

function numberOf(text: string): number | null {
  return /^\d/.test(text) ? Number(text) : readRoman(text.toUpperCase());
}

const ROMAN: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };

function readRoman(text: string): number | null {
  let sum = 0;
  for (let i = 0; i < text.length; i++) {
    const value = ROMAN[text.charAt(i)]!;
    sum += value < (ROMAN[text.charAt(i + 1)] ?? 0) ? -value : value;
  }
  return sum > 0 && sum < 200 ? sum : null;
}
