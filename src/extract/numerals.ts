import { readArabicNumber } from "./arabic-numeral.js";
import { readHanNumber } from "./han-numeral.js";
import { classAt, HAN_DIGIT, HAN_NUMERAL, HAN_SCALE, isDigit, skipBlanks, valueAt } from "./number-chars.js";
import { exactly, type Coefficient } from "./intervals.js";
import type { NumberLexicon } from "./number-lexicon.js";
import { startsLongUnit, startsUnit } from "./units.js";

/** A numeral without its unit: `coefficient × 10^exponent`. */
export interface Numeral {
  readonly start: number;
  /** Past the digits, the scale and 余 or 多. */
  readonly end: number;
  readonly coefficient: Coefficient;
  /** The place of the last printed digit. */
  readonly exponent: number;
  readonly script: "arabic" | "han";
  /** Digits stand behind a point. */
  readonly decimal: boolean;
  /** The power of ten that 万 亿 千 百 stand for; 0 without them. A count printed with them is rounded. */
  readonly scale: number;
  /** 余 or 多. */
  readonly more: boolean;
  /** The upper number of a pair (三五), in the same exponent. */
  readonly upper: Coefficient | undefined;
  /** 几十, 百, 十几: no number is printed. */
  readonly vague: boolean;
  /** Digits that are no quantity: 0598, 2.3.1, forty digits. */
  readonly broken: boolean;
  /** Four bare digits, or 二〇二五: may be a year. */
  readonly yearLike: boolean;
}

const LONGEST_HAN = 30;
/** 亿亿: no report counts higher, and 万万万… must not grow without end. */
const LARGEST_SCALE = 16;

/** Reads the numeral that begins at `start`, where the class table has a digit or a Chinese numeral. */
export function readNumeral(text: string, start: number, lexicon: NumberLexicon): Numeral {
  return isDigit(text, start) ? readArabic(text, start, lexicon) : readHan(text, start, lexicon);
}

function readArabic(text: string, start: number, lexicon: NumberLexicon): Numeral {
  const figure = readArabicNumber(text, start);
  let { coefficient } = figure;
  const decimal = figure.decimals > 0;
  let tail = readTail(text, figure.end, lexicon);
  // 3万4000, 1亿2000万: what follows fills the places that the scale leaves.
  if (tail.scale >= 4 && !decimal && !tail.more && isDigit(text, tail.end)) {
    const rest = readArabicNumber(text, tail.end);
    const restTail = readTail(text, rest.end, lexicon);
    const fits = rest.decimals === 0 && !rest.broken && !rest.grouped && rest.digits <= 4 && restTail.scale < tail.scale;
    if (fits && rest.digits + restTail.scale <= tail.scale && (restTail.scale > 0 || rest.digits === tail.scale) && text[restTail.end] !== "年") {
      coefficient = exactly(BigInt(coefficient) * 10n ** BigInt(tail.scale - restTail.scale) + BigInt(rest.coefficient));
      tail = restTail;
    }
  }
  return {
    start,
    end: tail.end,
    coefficient,
    exponent: tail.scale - figure.decimals,
    script: "arabic",
    decimal,
    scale: tail.scale,
    more: tail.more,
    upper: undefined,
    vague: tail.vague,
    broken: figure.broken || (figure.leadingZero && !decimal),
    yearLike: figure.digits === 4 && !figure.grouped && !decimal && tail.scale === 0 && !tail.more,
  };
}

interface Tail {
  readonly end: number;
  readonly scale: number;
  readonly more: boolean;
  readonly vague: boolean;
}

/** Reads 万 亿 千万 … and 余 多 behind a figure, in the order in which they are printed: 12万余, 200多万. */
function readTail(text: string, at: number, lexicon: NumberLexicon): Tail {
  let end = at;
  let scale = 0;
  let more = false;
  let vague = false;
  for (;;) {
    const next = skipBlanks(text, end);
    const value = isScaleAt(text, next) ? valueAt(text, next) : 0;
    if (value > 1 && scale + value <= LARGEST_SCALE && !startsLongUnit(text, next, lexicon)) {
      // 2024百强, 3千人计划: a small scale right behind a figure needs a bigger one or a unit behind it.
      if ((value < 4 || next > end) && scale === 0 && !leadsOn(text, next + 1, lexicon)) break;
      scale += value;
      end = next + 1;
      continue;
    }
    const hedge = text[end];
    if (hedge === "个" && text[end + 1] === "亿" && scale === 0) {
      scale = 8; // 1个亿
      end += 2;
      continue;
    }
    if (more || vague) break;
    if (hedge === "余") more = true;
    else if (hedge === "多" && (scale >= 4 || leadsOn(text, end + 1, lexicon))) more = true;
    else if ((hedge === "几" || hedge === "来") && leadsOn(text, end + 1, lexicon)) vague = true;
    else break;
    end++;
  }
  return { end, scale, more, vague };
}

/** Whether a figure goes on at `at`: with a scale, 余, or a unit. */
function leadsOn(text: string, at: number, lexicon: NumberLexicon): boolean {
  return isScaleAt(text, at) || text[at] === "余" || text[at] === "多" || startsUnit(text, skipBlanks(text, at), lexicon);
}

function isScaleAt(text: string, at: number): boolean {
  return (classAt(text, at) & HAN_SCALE) !== 0;
}

function readHan(text: string, start: number, lexicon: NumberLexicon): Numeral {
  let end = start;
  let circles = false;
  for (; (classAt(text, end) & HAN_NUMERAL) !== 0 || (end > start && isZeroCircle(text, end)); end++) {
    // 三千瓦时 is three 千瓦时.
    if (end > start && startsLongUnit(text, end, lexicon)) break;
    circles ||= (classAt(text, end) & HAN_NUMERAL) === 0;
  }
  if (end - start > LONGEST_HAN) return noNumber(start, end);
  if (text[end] === "点" && (classAt(text, end + 1) & HAN_DIGIT) !== 0) return readHanDecimal(text, start, end, lexicon);
  const tail = readTail(text, end, lexicon);
  if (end === start + 1 && (classAt(text, start) & HAN_DIGIT) !== 0) {
    return hanNumeral(start, tail, valueAt(text, start), 0, undefined, tail.vague, false);
  }
  const run = text.slice(start, end);
  const number = readHanNumber(circles ? run.replace(/[○OＯ]/g, "〇") : run);
  if (number === undefined) return noNumber(start, end);
  const leadingScale = (classAt(text, start) & HAN_SCALE) !== 0 && valueAt(text, start) !== 1;
  const vague = tail.vague || (leadingScale && number.coefficient === 1 && !tail.more) || isFew(text, start);
  return hanNumeral(start, tail, number.coefficient, number.exponent, number.upper, vague, number.positional && end - start === 4);
}

function hanNumeral(
  start: number,
  { end, scale, more }: Tail,
  coefficient: Coefficient,
  exponent: number,
  upper: Coefficient | undefined,
  vague: boolean,
  yearLike: boolean,
): Numeral {
  return {
    start, end, coefficient, exponent: exponent + scale, script: "han", decimal: false, scale: exponent + scale, more, upper, vague, broken: false, yearLike,
  };
}

/** Numeral characters that make no number: 千千, a line of 一. */
function noNumber(start: number, end: number): Numeral {
  return {
    start, end, coefficient: 0, exponent: 0, script: "han", decimal: false, scale: 0, more: false, upper: undefined, vague: false, broken: true, yearLike: false,
  };
}

/** 数十, 几百, 上千: a scale without a figure. */
function isFew(text: string, start: number): boolean {
  return (classAt(text, start) & HAN_SCALE) !== 0 && start > 0 && "几数上成过".includes(text[start - 1]!);
}

/** 二○二五 with a drawn circle or the letter O for the zero. */
function isZeroCircle(text: string, at: number): boolean {
  const char = text[at];
  if (char !== "○" && char !== "O" && char !== "Ｏ") return false;
  return (classAt(text, at - 1) & HAN_DIGIT) !== 0 && ((classAt(text, at + 1) & HAN_DIGIT) !== 0 || text[at + 1] === char);
}

/** 二十三点五亿: the digits behind 点 are read one by one, and the scale is taken times the whole. */
function readHanDecimal(text: string, start: number, point: number, lexicon: NumberLexicon): Numeral {
  const whole = readHanNumber(text.slice(start, point));
  let end = point + 1;
  while ((classAt(text, end) & HAN_DIGIT) !== 0) end++;
  const decimals = end - point - 1;
  if (whole === undefined || whole.upper !== undefined || decimals > LONGEST_HAN) return noNumber(start, end);
  let coefficient = BigInt(whole.coefficient) * 10n ** BigInt(whole.exponent);
  for (let i = point + 1; i < end; i++) coefficient = coefficient * 10n + BigInt(valueAt(text, i));
  const { end: over, scale, more, vague } = readTail(text, end, lexicon);
  return {
    start, end: over, coefficient: exactly(coefficient), exponent: scale - decimals, script: "han", decimal: true, scale, more, upper: undefined, vague, broken: false, yearLike: false,
  };
}
