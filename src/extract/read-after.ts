import functionWords from "../../dictionaries/function-words.json";
import type { Lexeme } from "./lexeme.js";
import { isOf, isWord, trimName, type Slice } from "./phrase-words.js";
import { readBefore } from "./read-before.js";
import { leadingVerbs } from "./verb-group.js";

const DENIALS = functionWords.denials;

/** What the words behind a figure say about it. */
export interface After {
  readonly thing: string;
  readonly act: string;
  /** How many lexemes of the stretch the thing takes. */
  readonly taken: number;
  /** The thing was joined by 的: 99.8%的群众诉求. */
  readonly linked: boolean;
}

/** An act with its object is named whole up to this length: 发放高龄津贴. */
const LONGEST_ACT = 12;

/** Reads the stretch behind a figure with a classifier or 的. `event` says that the classifier counts events. */
export function readAfter(stretch: readonly Lexeme[], event: boolean, slice: Slice): After {
  const first = stretch[0];
  if (first === undefined) return { thing: "", act: "", taken: 0, linked: false };
  const taken = nounLength(stretch, event, slice);
  const named = stretch.slice(0, taken).filter((lexeme) => !(isWord(lexeme) && (lexeme.word.place !== undefined || lexeme.word.determiner)));
  return { thing: trimName(slice(named)), act: predicateOf(stretch.slice(taken), slice), taken, linked: isOf(first) };
}

/** What is said of the thing: [通过年审], [发放高龄津贴]; the verbs alone where the rest would be too long or holds more. */
function predicateOf(stretch: readonly Lexeme[], slice: Slice): string {
  const { from, to, act } = leadingVerbs(stretch, slice);
  if (act === "") return "";
  let end = to;
  while (end < stretch.length && isObject(stretch[end]!)) end++;
  const whole = slice(stretch.slice(from, end));
  return whole.length <= LONGEST_ACT ? whole : act;
}

const isObject = (lexeme: Lexeme): boolean =>
  lexeme.kind === "text" ||
  (isWord(lexeme) && !lexeme.word.joint && !lexeme.word.connectives && !lexeme.word.change && !lexeme.word.to && lexeme.word.place === undefined);

/** How many lexemes at the beginning of a stretch make a name. */
function nounLength(stretch: readonly Lexeme[], event: boolean, slice: Slice): number {
  for (let i = 0; i < stretch.length; i++) {
    const lexeme = stretch[i]!;
    if (lexeme.kind === "mark" || lexeme.kind === "time") return i;
    if (!isWord(lexeme)) continue;
    const { word } = lexeme;
    if (word.noun || word.whole || word.measure || word.head || word.closer || word.place !== undefined || word.determiner) continue;
    if (word.act) {
      if (!belongsToName(stretch, i, event, slice)) return i;
    } else if (word.change || word.to || word.connectives || word.causative || word.prep || word.joint || word.modality || word.locative) {
      return i;
    } else if (word.adverb && !isWithinName(stretch[i + 1])) {
      return i;
    }
  }
  return stretch.length;
}

/** 党政[主要]负责人: an adverb before a noun is part of its name. */
const isWithinName = (next: Lexeme | undefined): boolean =>
  next?.kind === "text" || (isWord(next) && !next.word.act && Boolean(next.word.noun ?? next.word.head ?? next.word.closer));

/** 18个[未按期开工]: what was not done names no thing. */
const isDenied = (lexeme: Lexeme, slice: Slice): boolean => DENIALS.includes(slice([lexeme])[0] ?? "");

/** A verb inside a name: 败诉[案件], 规范性文件清理[工作], 应急演练 where times are counted. */
function belongsToName(stretch: readonly Lexeme[], index: number, event: boolean, slice: Slice): boolean {
  const lexeme = stretch[index]!;
  const next = stretch[index + 1];
  if (isWord(next) && next.word.head) return true;
  if (!isWord(lexeme) || lexeme.word.act !== "nominal") return false;
  if (next === undefined) return (event || index === 0) && !isDenied(lexeme, slice);
  return next.kind === "text" || (isWord(next) && next.word.closer === true);
}

/** Reads a stretch that begins with its verb: 办结投诉举报. */
export function readVerbFirst(stretch: readonly Lexeme[], slice: Slice): { readonly thing: string; readonly act: string } {
  const { act } = leadingVerbs(stretch, slice);
  return act === "" ? { thing: "", act: "" } : { thing: readBefore(stretch, false, slice).thing, act };
}
