import dictionary from "../../../dictionaries/tables.json";
import { leadNumberAt, type SectionNumber } from "../numbering.js";
import { isYear, plainText } from "./cell-text.js";
import type { Opening, Row } from "./layout.js";

export interface Label {
  readonly words: string;
  readonly number: Row["number"];
  readonly opening: Opening | null;
  readonly unit: string | null;
}

/** Tells whether a word is a unit that figures can have. */
export type IsUnit = (word: string) => boolean;

const OPENINGS: readonly (readonly [readonly string[], Opening])[] = [
  [dictionary.among, "among"],
  [dictionary.plus, "plus"],
  [dictionary.minus, "minus"],
];

/** 其中：1.税收收入（万元） → 税收收入, with its number, opening and unit. Numbering and opening stand in either order. */
export function readLabel(text: string, isUnit: IsUnit): Label {
  let words = plainText(text);
  let number: Label["number"] = null;
  let opening: Opening | null = null;
  for (;;) {
    const found: SectionNumber | null = number === null ? leadNumberAt(words, 0) : null;
    const opened = takeOpening(words);
    if (found !== null && found.end < words.length) {
      number = { style: found.style, ordinal: found.ordinal };
      words = words.slice(found.end);
    } else if (opened !== null) {
      opening ??= opened.opening;
      words = opened.rest;
    } else break;
  }
  const { rest, unit } = takeUnit(words, isUnit);
  return { words: isYear(rest) ? `${rest}年` : rest, number, opening, unit };
}

function takeOpening(words: string): { readonly opening: Opening; readonly rest: string } | null {
  for (const [list, opening] of OPENINGS) {
    const word = list.find((start) => words.startsWith(start) && words.length > start.length);
    if (word !== undefined) return { opening, rest: words.slice(word.length) };
  }
  return null;
}

/** Longer brackets hold no unit. */
const LONGEST_UNIT = 12;

/** 产量（万吨）, 金额（单位：万元）, 增长%: the unit at the end of a head. */
export function takeUnit(words: string, isUnit: IsUnit): { readonly rest: string; readonly unit: string | null } {
  if (words.endsWith("）")) {
    const open = words.lastIndexOf("（");
    const inside = withoutUnitWord(words.slice(open + 1, -1));
    if (open > 0 && inside.length <= LONGEST_UNIT && isUnit(inside)) return { rest: words.slice(0, open), unit: inside };
  }
  const sign = words.at(-1) === "%" || words.at(-1) === "‰" ? words.at(-1)! : null;
  if (sign !== null && words.length > 1) return { rest: words.slice(0, -1), unit: sign };
  return { rest: words, unit: null };
}

const UNIT_WORD = /^(?:计量)?单位：?/u;

/** 单位：万元 → 万元. */
export function withoutUnitWord(words: string): string {
  return words.replace(UNIT_WORD, "");
}

export const saysUnit = (words: string): boolean => /^[（]?(?:货币|金额|计量)?单位：/u.test(words);

/** The unit of a line that gives one for a whole table: 单位：万元, and of 单位：万元、% the one that is no sign. */
export function unitOfLine(words: string, isUnit: IsUnit): string | null {
  const at = words.search(/单位：/u);
  if (at < 0) return null;
  const said = words.slice(at + 3).replace(/[）。；]+$/u, "");
  const units = said.split(/[、，,；]/u).map((unit) => unit.trim());
  const own = units.filter((unit) => unit !== "%" && unit !== "‰");
  return own.length === 1 && own[0]!.length <= LONGEST_UNIT && isUnit(own[0]!) ? own[0]! : null;
}
