import prose from "../../../dictionaries/forms/foi-prose.json";
import type { Statement } from "../../extract/statement.js";
import type { Ties } from "../ties.js";
import { classify, surroundingsOf, type Surroundings, type WordClasses } from "./prose-words.js";

/** The report that prose and tables belong to. */
export interface Setting {
  readonly text: string;
  readonly year: number | null;
  readonly title: string;
  readonly ties: Ties;
}

/** A figure and the words around it. */
export interface Said {
  readonly statement: Statement;
  readonly around: Surroundings;
  readonly before: WordClasses;
  /** Of the words before and behind it. */
  readonly all: WordClasses | null;
}

/** A plain count of the report's own year and scope, all words around which are known. */
export function readStatement(statement: Statement, { text, year, title }: Setting): Said | null {
  if (!isCount(statement)) return null;
  const around = surroundingsOf(statement, text, year);
  if (around === null || !prose.context.some((word) => (around.context + around.behind).includes(word))) return null;
  // 市本级, 各部门: figures of some, unless they are what the report is about.
  if (prose.narrowing.some((word) => around.context.includes(word) && !title.includes(word))) return null;
  const before = classify(around.before, year);
  if (before === null) return null;
  const all = classify(around.before + around.behind, year);
  return { statement, around, before, all: all && new Set([...all, ...thingsOf(statement, year)]) };
}

/** 制发行政规范性文件7件，废止3件: the thing that is not said again. */
function thingsOf({ claim }: Statement, year: number | null): readonly string[] {
  const things = claim.carried ? [...(classify(claim.subject, year) ?? [])] : [];
  return things.every((name) => prose.things.includes(name)) ? things : [];
}

/** A plain count of things, as the fields of a form are. */
export const isCount = ({ claim, isLevel, isBase }: Statement): boolean =>
  claim.table === null && isLevel && !isBase && claim.kind === "count" && claim.modality === "fact";

/** All of the words, and no others that are not allowed beside them. What is said of a whole area has to be what the report is about. */
export function says(said: WordClasses, must: readonly string[], may: readonly string[], { title }: Setting): boolean {
  if (said.has("area") && !isOfArea(title)) return false;
  return must.every((name) => said.has(name)) && [...said].every((name) => must.includes(name) || may.includes(name));
}

/** A government reports for its area, an office for itself. */
function isOfArea(title: string): boolean {
  return prose.government.some((word) => title.includes(word)) && !prose.offices.some((word) => title.includes(word));
}
