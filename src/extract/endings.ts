import functionWords from "../../dictionaries/function-words.json";
import type { Direction } from "../model/claim.js";
import type { Lexeme } from "./lexeme.js";
import type { Notes } from "./notes.js";
import { isAside, isJoint, isOf, isWord, type Slice } from "./phrase-words.js";

/** A word of change and the way it points. */
export interface Change {
  readonly word: string;
  readonly direction: Direction;
}

const isShare = (lexeme: Lexeme): boolean => isWord(lexeme) && lexeme.word.connectives?.includes("share") === true;

/** Passes over what opens a phrase without naming anything; returns where the phrase begins. */
export function skipOpening(stretch: readonly Lexeme[], follows: boolean, notes: Notes): number {
  if (follows && stretch.length === 0) notes.coordinate = true;
  let start = 0;
  for (; start < stretch.length; start++) {
    const lexeme = stretch[start]!;
    if (isShare(lexeme)) break;
    // 通过…平台发布: a verb that is a preposition too opens a phrase as the latter.
    const opensWithPrep = isWord(lexeme) && lexeme.word.prep === true && !notes.prep;
    if (follows && isJoint(lexeme)) notes.coordinate = true;
    else if (!isJoint(lexeme) && !isAside(lexeme) && !opensWithPrep) break;
    if (opensWithPrep) notes.prepAt = start;
    notes.take(lexeme);
  }
  return start;
}

/** Takes the words that stand directly before the figure, behind the phrase: 为, 达到, 增长, 比上年增长. */
export function takeEnding(stretch: readonly Lexeme[], start: number, notes: Notes, slice: Slice): { readonly end: number; readonly change: Change | null } {
  let end = stretch.length;
  const strip = (): void => {
    while (end > start) {
      const lexeme = stretch[end - 1]!;
      if (isShare(lexeme)) return;
      const isCopula = isWord(lexeme) && lexeme.word.to === true && !lexeme.word.act && !lexeme.word.noun;
      // 优于Ⅲ类的[有]13个: behind 的 the verb of being there is a copula.
      // 由上年的4天, 较去年的20件: behind a time 的 describes nothing.
      const isTimeOf = isOf(lexeme) && end - 1 > start && isAside(stretch[end - 2]!);
      const isBeing = isWord(lexeme) && lexeme.word.act === "stative" && isOf(stretch[end - 2]);
      if (!isCopula && !isBeing && !isTimeOf && !isAside(lexeme) && !isJoint(lexeme)) return;
      if (isCopula) notes.level = slice([lexeme]);
      if (isWord(lexeme) && lexeme.word.connectives?.includes("total")) notes.total = slice([lexeme]);
      notes.take(lexeme);
      end--;
    }
  };
  strip();
  const last = stretch[end - 1];
  if (end === start || !isWord(last)) return { end, change: null };
  if (last.word.to && last.word.act === "stative") {
    notes.level = slice([last]);
    // 城镇化率[达到]: what is said of a measure is its level, and no act.
    const measured = stretch[end - 2];
    if (isWord(measured) && measured.word.measure) end--;
  }
  if (last.word.change === undefined) return { end, change: null };
  const change = { word: slice([last]), direction: last.word.change };
  end--;
  strip();
  return { end, change };
}

/** Verbs that equate a figure with part of a base: 完成预算的98%. */
const EQUATING: ReadonlySet<string> = new Set(functionWords.equating);

/** 为年初预算的, 达到上年的, 完成预算的: the base that a percentage is said to be of, and where its words begin. */
export function takeBase(stretch: readonly Lexeme[], slice: Slice): { readonly at: number; readonly words: string } | null {
  const last = stretch.at(-1);
  if (last === undefined) return null;
  if (!isOf(last) && !(isWord(last) && last.word.modality === "budget")) return null;
  const at = stretch.findIndex((lexeme) => isWord(lexeme) && (lexeme.word.to === true || EQUATING.has(slice([lexeme]))));
  return at < 0 ? null : { at, words: slice(stretch.slice(at)).replace(/的$/, "") };
}

/** Words that measure a figure against another one that follows them: [高于]全国平均水平. */
const VERSUS: ReadonlySet<string> = new Set(functionWords.versus);

/** 高于全国平均水平0.3个百分点: the change names what it is measured against. */
export function takeVersus(
  body: readonly Lexeme[],
  slice: Slice,
): { readonly at: number; readonly change: Change; readonly compare: string } | null {
  const at = body.findIndex((lexeme) => isWord(lexeme) && lexeme.word.change !== undefined && VERSUS.has(slice([lexeme])));
  const lexeme = body[at];
  if (!isWord(lexeme) || at === body.length - 1 || isOf(body.at(-1))) return null;
  return { at, change: { word: slice(body.slice(at)), direction: lexeme.word.change! }, compare: slice(body.slice(at + 1)) };
}

/** 一般公共预算收入的比重 → 一般公共预算收入 */
export function trimShare(base: string): string {
  return base.replace(/(?:的?比重|的?比例|的?份额|的)$/, "");
}
