import functionWords from "../../dictionaries/function-words.json";
import type { Lexeme, WordLexeme } from "./lexeme.js";

/** The words of some lexemes, joined. */
export type Slice = (lexemes: readonly Lexeme[]) => string;

export const isWord = (lexeme: Lexeme | undefined): lexeme is WordLexeme => lexeme?.kind === "word";

export const isAct = (lexeme: Lexeme | undefined): lexeme is WordLexeme =>
  isWord(lexeme) && lexeme.word.act !== undefined && !lexeme.word.noun;

export const isJoint = (lexeme: Lexeme | undefined): boolean =>
  (isWord(lexeme) && lexeme.word.joint === true) || (lexeme?.kind === "mark" && lexeme.mark === "list");

/** 的 */
export const isOf = (lexeme: Lexeme | undefined): boolean => isWord(lexeme) && lexeme.word.of === true;

const SETS: ReadonlySet<string> = new Set(functionWords.sets);

/** 审结的案件[中], 不予公开的38件[里]: what stands before it is a set, and what follows tells of its members. */
export const closesSet = (stretch: readonly Lexeme[], slice: Slice): boolean => {
  const last = stretch.at(-1);
  return isWord(last) && last.word.locative === true && SETS.has(slice([last]));
};

/** Carries nothing of the thing or the act itself. */
export function isAside(lexeme: Lexeme): boolean {
  if (lexeme.kind === "time") return true;
  if (!isWord(lexeme)) return false;
  const { word } = lexeme;
  if (word.noun || word.whole || word.measure || word.head || word.closer || word.modality === "budget") return false;
  if (word.act) return Boolean(word.adverb && word.connectives);
  return Boolean(word.adverb || word.connectives || word.place || word.modality || word.prep || word.from);
}

/** A name without the 的 and 等 that joined it to its neighbours. */
export function trimName(name: string): string {
  let text = name;
  while (text.startsWith("的") || text.startsWith("了")) text = text.slice(1);
  while (text.endsWith("的") || text.endsWith("了") || text.endsWith("等")) text = text.slice(0, -1);
  return withoutBound(text);
}

/** 60周岁以上[老年人口]: a name does not begin with a bound. */
function withoutBound(name: string): string {
  for (const bound of BOUNDS) {
    const at = name.indexOf(bound);
    if (at > 0 && at + 2 < name.length && isDigitCode(name.charCodeAt(0))) return name.slice(at + 2);
  }
  return name;
}

const BOUNDS = ["以上", "以下", "以内"];
const isDigitCode = (code: number): boolean => code >= 0x30 && code <= 0x39;
