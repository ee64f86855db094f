import functionWords from "../../dictionaries/function-words.json";
import type { Lexeme, WordLexeme } from "./lexeme.js";
import { isAct, isAside, isJoint, isOf, isWord, type Slice } from "./phrase-words.js";

/** Indices of a verb group in a phrase, end exclusive. */
export type Group = readonly [from: number, to: number];

/** The verbs of a phrase: at its beginning, a strong one inside, or at its end. */
export function findVerbs(body: readonly Lexeme[], slice: Slice, afterPrep = false): Group | null {
  const from = firstVerb(body, slice, afterPrep);
  if (from < 0) return trailingVerbs(body, slice);
  let to = from + 1;
  for (let i = to; i < body.length; i++) {
    if (isVerb(body, i, slice) && !isName(body, i) && !isObject(body, i, from)) to = i + 1;
    else if (!isJoint(body[i]) && !(isAside(body[i]!) && isAct(body[i + 1]))) break;
  }
  // 收到[复议申请]: what follows the first verb is its object where nothing else is.
  if (to === body.length && to - from > 1 && strengthAt(body, from) !== "nominal") {
    const object = body.findIndex((_, i) => i > from && strengthAt(body, i) === "nominal");
    if (object > 0) to = object;
  }
  return [from, to];
}

function firstVerb(body: readonly Lexeme[], slice: Slice, afterPrep: boolean): number {
  if (afterPrep) {
    // 对退回的工单和不满意工单[下发]督办单: the object of the preposition ends where the last full verb begins.
    const main = body.findLastIndex((_, i) => i > 0 && isVerb(body, i, slice) && isFull(strengthAt(body, i)) && !isAct(body[i - 1]));
    if (main > 0) return main;
  }
  let first = -1;
  for (let i = 0; i < body.length; i++) {
    if (!isVerb(body, i, slice)) continue;
    const strength = strengthAt(body, i);
    // 区政府共[收到]: an adverb of extent points at the main verb, whatever stood before it.
    const marked = i > 0 && isExtent(body[i - 1]!);
    if (marked && strength !== "stative") return i;
    const inside = i > 0 && !afterPrep && (strength === "nominal" || strength === "weak");
    if (first < 0 && !inside && !(strength !== "strong" && isName(body, i))) first = i;
  }
  return first;
}

export function trailingVerbs(body: readonly Lexeme[], slice: Slice): Group | null {
  let from = body.length;
  while (from > 1 && isVerb(body, from - 1, slice) && strengthAt(body, from - 1) !== "weak") from--;
  return from < body.length ? [from, body.length] : null;
}

const strengthAt = (body: readonly Lexeme[], index: number): string | undefined =>
  isAct(body[index]) ? (body[index] as WordLexeme).word.act : undefined;

const isFull = (strength: string | undefined): boolean => strength === "strong" || strength === "light";

/** 共, 已, 累计: said of a verb, never of a noun. */
function isExtent(lexeme: Lexeme): boolean {
  return isWord(lexeme) && lexeme.word.adverb === true && !lexeme.word.act;
}

function isVerb(body: readonly Lexeme[], index: number, slice: Slice): boolean {
  return isAct(body[index]) && !isAttribute(body, index, slice);
}

/** A verb that only describes the noun behind it: 统筹[的…], 示范[村], 共享[平台]共享数据. */
function isAttribute(body: readonly Lexeme[], index: number, slice: Slice): boolean {
  const next = body[index + 1];
  if (isOf(next)) return true;
  if (next?.kind === "text") {
    const text = slice([next]);
    return text.length === 1 && functionWords.suffixes.includes(text);
  }
  return isWord(next) && next.word.closer === true && body.some((_, i) => i > index + 1 && strengthAt(body, i) === "strong");
}

/** 审结[破产清算案件]: a lesser verb directly behind a strong one belongs to the object that goes on behind it. */
function isObject(body: readonly Lexeme[], index: number, from: number): boolean {
  const lesser = strengthAt(body, index) === "nominal" || strengthAt(body, index) === "weak";
  return lesser && strengthAt(body, from) === "strong" && isAct(body[index - 1]) && !isAct(body.at(-1));
}

/** A verb that makes a name with the word behind it: 培训[班], 审计[项目]. */
function isName(body: readonly Lexeme[], index: number): boolean {
  const next = body[index + 1];
  return isWord(next) && next.word.closer === true && body.length <= index + 2 && strengthAt(body, index) !== "light";
}

/** The verb group at the beginning of a stretch: 得到有效解决, 进行梳理、清理. */
export function leadingVerbs(stretch: readonly Lexeme[], slice: Slice): { readonly from: number; readonly to: number; readonly act: string } {
  let from = 0;
  while (from < stretch.length && (isAside(stretch[from]!) || isJoint(stretch[from]) || isLocative(stretch[from]!) || isCausative(stretch[from]!))) from++;
  if (!isAct(stretch[from])) return { from, to: from, act: "" };
  let to = from + 1;
  for (let i = to; i < stretch.length; i++) {
    if (isAct(stretch[i])) to = i + 1;
    else if (!isJoint(stretch[i]) && !isAside(stretch[i]!)) break;
  }
  return { from, to, act: slice(stretch.slice(from, to)) };
}

const isLocative = (lexeme: Lexeme): boolean => isWord(lexeme) && lexeme.word.locative === true;
const isCausative = (lexeme: Lexeme): boolean => isWord(lexeme) && lexeme.word.causative === true && !lexeme.word.act;
