import functionWords from "../../dictionaries/function-words.json";
import measures from "../../dictionaries/measures.json";
import type { Lexeme, WordLexeme } from "./lexeme.js";
import type { Notes } from "./notes.js";
import { isAct, isAside, isJoint, isOf, isWord, trimName, type Slice } from "./phrase-words.js";

/** Measures of people keep the verb before them apart: 参与 + 人数. */
const PERSONAL: ReadonlySet<string> = new Set(measures.personal);

/** A name without the asides in it, which go to the notes, and without what only describes it: 群众反映的[问题]. */
export function nameOf(body: readonly Lexeme[], notes: Notes, slice: Slice): string {
  let end = body.length;
  while (end > 0 && isOf(body[end - 1])) end--;
  let start = end;
  while (start > 0 && !isOf(body[start - 1])) start--;
  const kept = body.slice(0, end).filter((lexeme, i) => {
    if (!isAside(lexeme)) return i >= start;
    notes.take(lexeme);
    return i >= start && isWord(lexeme) && !lexeme.word.connectives && !lexeme.word.place;
  });
  let from = 0;
  let to = kept.length;
  const isLoose = (lexeme: Lexeme): boolean => isJoint(lexeme) || isAside(lexeme);
  while (from < to && (isLoose(kept[from]!) || (kept[from] as WordLexeme).word?.determiner)) from++;
  while (to > from && isLoose(kept[to - 1]!)) to--;
  // [控制在]限额93亿元内: before a measure a copula names nothing.
  if (to - from === 1 && isCopula(kept[from]!)) {
    notes.level = slice([kept[from]!]);
    return "";
  }
  return trimName(behindList(slice(kept.slice(from, to))));
}

const isCopula = (lexeme: Lexeme): boolean => isWord(lexeme) && lexeme.word.to === true && !lexeme.word.noun && lexeme.end - lexeme.start > 1;

/** 微信、网站等[网络渠道]: the general name behind a list of examples. */
function behindList(name: string): string {
  const at = name.lastIndexOf("等");
  return at > 0 && at + 3 <= name.length && name.lastIndexOf("、", at) >= 0 ? name.slice(at + 1) : name;
}

/** A、B和C → three names; a phrase without joints gives none. */
export function splitNames(body: readonly Lexeme[], slice: Slice): readonly string[] {
  const names: string[] = [];
  let from = 0;
  for (let i = 0; i <= body.length; i++) {
    if (i < body.length && !isJoint(body[i])) continue;
    const name = trimName(slice(body.slice(from, i)));
    if (name !== "") names.push(name);
    from = i + 1;
  }
  return names.length > 1 ? names : [];
}

export interface Measure {
  /** Empty where the phrase ends in none. */
  readonly text: string;
  /** How many lexemes at the end of the phrase it takes. */
  readonly lexemes: number;
  /** What of them stays with the thing. */
  readonly keep: string;
}

const NONE: Measure = { text: "", lexemes: 0, keep: "" };

/** The name of the measure that ends a phrase: [利润总额], 核[销率]. */
export function measureOf(body: readonly Lexeme[], slice: Slice): Measure {
  const last = body.at(-1);
  if (last === undefined) return NONE;
  if (isWord(last) && last.word.measure) {
    // 成交[金额], 开工[面积]: a verb directly before a measure is part of its name.
    const verb = body.at(-2);
    const lexemes = isAct(verb) && verb.word.act !== "light" && !PERSONAL.has(slice([last])) ? 2 : 1;
    return { text: slice(body.slice(-lexemes)), lexemes, keep: "" };
  }
  const text = last.kind === "text" ? slice([last]) : "";
  if (!measures.tails.some((tail) => text.endsWith(tail))) return NONE;
  if (text.length === 1) {
    const previous = body.at(-2);
    return previous ? { text: slice([previous]) + text, lexemes: 2, keep: "" } : NONE;
  }
  if (text.length <= 4) return { text, lexemes: 1, keep: "" };
  return { text: text.slice(-3), lexemes: 1, keep: text.slice(0, -3) };
}

const AGENTS = functionWords.agents;
const MANNERS = functionWords.manners;

/** 行政机关, 承办单位: who acts, as a rule, and is not what is counted. */
export const namesAgent = (name: string): boolean => AGENTS.some((agent) => name.endsWith(agent));

/** 调解方式, 简易程序: how something was done. */
export const namesManner = (name: string): boolean => MANNERS.some((manner) => name.endsWith(manner));
