import type { Use } from "../model/quantity.js";
import type { Numeral } from "./numerals.js";

/** A rule of `number-contexts.json`: every condition that it names must hold. */
export interface ContextRule {
  readonly use: Use;
  /** Words that end where the numeral begins. */
  readonly before?: readonly string[];
  /** Words that begin where the unit ends. */
  readonly after?: readonly string[];
  /** Words that begin a little further on in the same clause. */
  readonly ahead?: readonly string[];
  readonly script?: "arabic" | "han";
  readonly decimal?: boolean;
  readonly scaled?: boolean;
  readonly range?: boolean;
}

/** How far `ahead` looks. */
const HORIZON = 8;
const CLAUSE_ENDS = "，。；、：！？,;!?\n（）()“”《》";

/** What the first rule that fits makes of a number whose numeral begins at `start` and whose unit ends at `end`. */
export function useByContext(
  rules: readonly ContextRule[],
  text: string,
  numeral: Numeral,
  end: number,
  range: boolean,
): Use | undefined {
  for (const rule of rules) if (fits(rule, text, numeral, end, range)) return rule.use;
  return undefined;
}

function fits(rule: ContextRule, text: string, numeral: Numeral, end: number, range: boolean): boolean {
  if (rule.script && scriptOf(text, numeral) !== rule.script) return false;
  if (rule.decimal !== undefined && rule.decimal !== numeral.decimal) return false;
  if (rule.scaled !== undefined && rule.scaled !== numeral.scale > 0) return false;
  if (rule.range !== undefined && rule.range !== range) return false;
  if (rule.before && !rule.before.some((word) => endsWith(text, word, numeral.start))) return false;
  if (rule.after && !rule.after.some((word) => text.startsWith(word, end))) return false;
  return !rule.ahead || liesAhead(rule.ahead, text, end);
}

/** 两 counts and never orders, so that a numeral with it is neither script. */
function scriptOf(text: string, numeral: Numeral): "arabic" | "han" | "两" {
  if (numeral.script === "arabic") return "arabic";
  return text[numeral.start] === "两" ? "两" : "han";
}

export function endsWith(text: string, word: string, end: number): boolean {
  return end >= word.length && text.startsWith(word, end - word.length);
}

export function liesAhead(words: readonly string[], text: string, from: number): boolean {
  for (let i = from; i < from + HORIZON && i < text.length && !CLAUSE_ENDS.includes(text[i]!); i++) {
    if (words.some((word) => text.startsWith(word, i))) return true;
  }
  return false;
}
