import data from "../../dictionaries/number-contexts.json";
import type { Dimension } from "../model/quantity.js";
import { brokenFigure } from "./broken-figures.js";
import { hedgeAfter, hedgeBefore } from "./hedges.js";
import type { Opening } from "./intervals.js";
import { classAt, HAN_DIGIT, HAN_SCALE, isDigit, isLetter } from "./number-chars.js";
import { readRange, sharedUnit } from "./number-groups.js";
import type { NumberLexicon } from "./number-lexicon.js";
import { measure, type NumberToken } from "./number-token.js";
import { useOf } from "./number-uses.js";
import type { Numeral } from "./numerals.js";
import { inUnit, stretchUnit } from "./stretched-units.js";
import { unitAt, type UnitMatch } from "./units.js";

/** Where a number is read: the text, its words, and what came before. */
export interface ReadingPlace {
  readonly text: string;
  readonly lexicon: NumberLexicon;
  /** Where the token before ends. */
  readonly floor: number;
  readonly previous: NumberToken | undefined;
}

const { notMinus, oneAfter } = data.words;

/** Dimensions whose whole numbers are counted, not rounded. */
const COUNTED: ReadonlySet<Dimension> = new Set<Dimension>(["count", "time"]);

/** Reads the number whose numeral is given, with hedges, sign, unit and range; `undefined` where it is no number at all. */
export function readQuantity(lower: Numeral, place: ReadingPlace): NumberToken | undefined {
  const { text, lexicon, floor, previous } = place;
  if (lower.script === "han" && (lower.broken || isNoNumber(text, lower))) return undefined;
  const broken = brokenFigure(lower, place);
  if (broken) return broken;
  const ownUnit = unitFor(text, lower, lexicon);
  const range = readRange(text, lower, ownUnit, lexicon);
  const listed = range || ownUnit || lower.script === "han" || lower.broken ? undefined : sharedUnit(text, lower, lexicon);
  const numeral = range?.lower ?? listed?.numeral ?? lower;
  const unit = range?.unit ?? ownUnit ?? listed?.unit;
  const last = range?.upper ?? numeral;
  if (numeral.vague && numeral.end === numeral.start + 1 && unit && unit.dimension !== "count") return undefined; // 千公顷
  const stretched = listed ? { end: lower.end, name: listed.unit.name, dimension: listed.unit.dimension, more: false, tenth: 0 } : stretchUnit(text, last, unit, lexicon);
  const unitEnd = stretched.end;
  const use = useOf({ text, numeral, unit, end: unitEnd, range: range !== undefined, previous });
  if (unit === undefined && numeral.script === "han" && (use === "unknown" || use === "phrase") && !saysMuch(text, numeral)) return undefined;

  const counts = use === "claim" || use === "unknown";
  const sign = counts ? signBefore(text, numeral.start, floor) : numeral.start;
  const before = counts ? hedgeBefore(text, sign, floor, unit, lexicon) : undefined;
  const after = counts ? hedgeAfter(text, unitEnd, unit, lexicon) : undefined;
  const opening = openingOf(before?.opening, after?.opening, last.more || stretched.more);
  const { coefficient, exponent } = inUnit(numeral, unit, stretched.tenth);
  const upper = range ? inUnit(range.upper, unit, 0) : numeral.upper === undefined ? undefined : inUnit({ ...numeral, coefficient: numeral.upper }, unit, 0);
  const { dimension } = stretched;
  const counted = COUNTED.has(dimension) || unit === undefined || !counts;
  const rounded = !counted || numeral.decimal || numeral.scale > 0 || stretched.tenth > 0;
  const amount = measure({
    coefficient,
    exponent,
    decimal: numeral.decimal,
    rounded,
    opening,
    negative: sign < numeral.start,
    ...(upper ? { upper } : {}),
  });
  return {
    start: before?.start ?? sign,
    end: after?.end ?? unitEnd,
    numeralStart: numeral.start,
    numeralEnd: last.end,
    use,
    ...amount,
    unit: stretched.name,
    dimension,
    ...(sign < numeral.start ? { negative: true } : {}),
  };
}

/** The unit behind a numeral; some units go with digits alone. */
function unitFor(text: string, numeral: Numeral, lexicon: NumberLexicon): UnitMatch | undefined {
  const unit = unitAt(text, numeral.end, lexicon);
  return unit?.unit.arabicOnly && numeral.script === "han" ? undefined : unit;
}

/** 以上 says more than 约, and a word before more than 余 inside. */
function openingOf(before: Opening | undefined, after: Opening | undefined, more: boolean): Opening {
  if (after !== undefined && after !== "step-over") return after;
  return before ?? after ?? (more ? "step-over" : "none");
}

const MINUS = "-－−﹣–";

/** The start of the sign, or of the numeral where it has none: a dash behind a figure or a letter joins, and is no minus. */
function signBefore(text: string, at: number, floor: number): number {
  const sign = at - 1;
  const char = text[sign];
  if (char === undefined || sign < floor) return at;
  if (char === "负") return sign > 0 && notMinus.includes(text[sign - 1]!) ? at : sign;
  if (!MINUS.includes(char)) return at;
  const joined = sign === floor && floor > 0;
  return joined || isDigit(text, sign - 1) || isLetter(text, sign - 1) || MINUS.includes(text[sign - 1] ?? " ") ? at : sign;
}

/** 统一, 亿元 and 零 hold no number. */
function isNoNumber(text: string, numeral: Numeral): boolean {
  if (numeral.end !== numeral.start + 1) return false;
  const char = text[numeral.start];
  if (char === "一") return numeral.start > 0 && oneAfter.includes(text[numeral.start - 1]!);
  return char === "万" || char === "亿" || char === "零" || char === "〇";
}

/** Chinese numerals without a unit are mostly parts of words; with a figure and a scale (二十, 一千二百) they are numbers. */
function saysMuch(text: string, numeral: Numeral): boolean {
  if (numeral.vague || numeral.upper !== undefined || (classAt(text, numeral.start) & HAN_DIGIT) === 0) return false;
  let i = numeral.start + 1;
  while (i < numeral.end && (classAt(text, i) & HAN_SCALE) === 0) i++;
  return i < numeral.end;
}
