import type { Dimension } from "../model/quantity.js";
import { hedgeAfter, hedgeBefore } from "./hedges.js";
import type { Coefficient, Opening } from "./intervals.js";
import { classAt, HAN_DIGIT, isDigit, isLetter, valueAt } from "./number-chars.js";
import { readRange } from "./number-groups.js";
import type { NumberLexicon } from "./number-lexicon.js";
import { measure, type NumberToken } from "./number-token.js";
import { useOf } from "./number-uses.js";
import { readNumeral, type Numeral } from "./numerals.js";
import { unitAt, type UnitMatch } from "./units.js";

/** Where a number is read: the text, its words, and what came before. */
export interface ReadingPlace {
  readonly text: string;
  readonly lexicon: NumberLexicon;
  /** Where the token before ends. */
  readonly floor: number;
  readonly previous: NumberToken | undefined;
}

/** Dimensions whose whole numbers are counted, not rounded. */
const COUNTED: ReadonlySet<Dimension> = new Set<Dimension>(["count", "time"]);

/** Reads the number whose numeral is given, with hedges, sign, unit and range; `undefined` where it is no number at all. */
export function readQuantity(lower: Numeral, place: ReadingPlace): NumberToken | undefined {
  const { text, lexicon, floor, previous } = place;
  if (lower.broken && lower.script === "han") return undefined;
  const broken = brokenFigure(lower, place);
  if (broken) return broken;
  const ownUnit = unitFor(text, lower, lexicon);
  const range = readRange(text, lower, ownUnit, lexicon);
  const numeral = range?.lower ?? lower;
  const unit = range?.unit ?? ownUnit;
  const last = range?.upper ?? numeral;
  const stretched = stretchUnit(text, last, unit);
  const unitEnd = stretched.end;
  const use = useOf({ text, numeral, unit, end: unitEnd, range: range !== undefined, previous });
  if (unit === undefined && numeral.script === "han" && use === "unknown" && !saysMuch(text, numeral)) return undefined;

  const counts = use === "claim" || use === "unknown";
  const sign = counts ? signBefore(text, numeral.start, floor) : numeral.start;
  const before = counts ? hedgeBefore(text, sign, floor, unit, lexicon) : undefined;
  const after = counts ? hedgeAfter(text, unitEnd, unit, lexicon) : undefined;
  const opening = openingOf(before?.opening, after?.opening, last.more || stretched.more);
  const { coefficient, exponent } = inUnit(numeral, unit, stretched.tenth);
  const upper = range ? inUnit(range.upper, unit, 0) : numeral.upper === undefined ? undefined : inUnit({ ...numeral, coefficient: numeral.upper }, unit, 0);
  const dimension = unit?.dimension ?? "other";
  const rounded = !COUNTED.has(dimension) || numeral.decimal || numeral.scale > 0;
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

interface Stretched {
  readonly end: number;
  readonly name: string;
  readonly more: boolean;
  /** A digit behind 成, in tenths of it: 三成五. */
  readonly tenth: number;
}

/** Units that other words part or follow: 3个多月 (个月), 三成五 (35 %). */
function stretchUnit(text: string, numeral: Numeral, unit: UnitMatch | undefined): Stretched {
  if (unit === undefined) return { end: numeral.end, name: "", more: false, tenth: 0 };
  const { end, name } = unit;
  if (unit.unit.shift && (classAt(text, end) & HAN_DIGIT) !== 0 && valueAt(text, end) > 0) {
    return { end: end + 1, name, more: false, tenth: valueAt(text, end) };
  }
  return { end, name, more: false, tenth: 0 };
}

function inUnit(numeral: Numeral, match: UnitMatch | undefined, tenth: number): { coefficient: Coefficient; exponent: number } {
  const { coefficient, exponent } = numeral;
  const unit = match?.unit;
  if (unit?.doubling && exponent === 0 && coefficient < 40) return { coefficient: 2 ** Number(coefficient), exponent: 0 };
  if (!unit?.shift) return { coefficient, exponent };
  if (tenth > 0) return { coefficient: Number(coefficient) * 10 + tenth, exponent: exponent + unit.shift - 1 };
  return { coefficient, exponent: exponent + unit.shift };
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
  if (char === "负") return text[sign - 1] === "担" || text[sign - 1] === "欺" ? at : sign;
  if (!MINUS.includes(char)) return at;
  const joined = sign === floor && floor > 0;
  return joined || isDigit(text, sign - 1) || isLetter(text, sign - 1) || MINUS.includes(text[sign - 1] ?? " ") ? at : sign;
}

/** Chinese numerals without a unit are mostly parts of words; from two figures on (二十, 一千二百) they are numbers. */
function saysMuch(text: string, numeral: Numeral): boolean {
  return numeral.end > numeral.start + 1 && !numeral.vague && numeral.upper === undefined && !numeral.yearLike && (classAt(text, numeral.start) & HAN_DIGIT) !== 0;
}

/** 20,54亿元 and 3。1%: what was meant cannot be told, so the whole is no claim. */
function brokenFigure(first: Numeral, { text, lexicon, floor }: ReadingPlace): NumberToken | undefined {
  const mark = text[first.end];
  if (first.script === "han" || (mark !== "," && mark !== "。") || !isDigit(text, first.end + 1) || first.scale > 0) return undefined;
  const rest = readNumeral(text, first.end + 1, lexicon);
  const unit = unitAt(text, rest.end, lexicon);
  const meant = mark === "," ? unit?.dimension === "money" || rest.scale >= 4 : unit?.dimension === "percent" && first.end - first.start < 3;
  if (!meant || first.start < floor) return undefined;
  const amount = measure({ coefficient: first.coefficient, exponent: first.exponent, decimal: first.decimal, rounded: true, opening: "none" });
  const end = unit?.end ?? rest.end;
  return { start: first.start, end, numeralStart: first.start, numeralEnd: rest.end, use: "unknown", ...amount, unit: unit?.name ?? "", dimension: unit?.dimension ?? "other" };
}
