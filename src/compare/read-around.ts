import comparison from "../../dictionaries/comparison.json";
import type { Claim } from "../model/claim.js";

/** What the words around a figure say of it, beyond what the reading of claims makes of them. */
export interface Surroundings {
  /** What a change is measured against, where it is not the year before: 年均, 与2019年. */
  readonly base: string | null;
  /** The words that say that it is of several years: “十三五”期间. */
  readonly years: string | null;
  /** Whether it is what something came from (由90%上升至95%), and so of an earlier day. */
  readonly isStart: boolean;
  /** Whether it is of years to come. */
  readonly isAhead: boolean;
  /** Whether it is what was planned: 批准的预算收入为22亿元. */
  readonly isApproved: boolean;
}

const CLAUSE_END = /[，。；：、,;]/;
/** 与2019年相比, 比2015年增长, 较2020年 */
const AGAINST_YEAR = /[与比较](?:[^，。；0-9]{0,4})?((?:19|20)\d{2})年/g;
/** A figure between 由 and itself may have a short name: 由2015年的85亿元增至. */
const NEAR = 8;

export function readAround(text: string, { quantity, sentence, kind }: Claim, year: number | null): Surroundings {
  const before = text.slice(sentence.start, quantity.span.start);
  const clause = before.split(CLAUSE_END).at(-1) ?? "";
  const after = text.slice(quantity.span.end, Math.min(sentence.end, quantity.span.end + NEAR * 2)).split(CLAUSE_END)[0] ?? "";
  const years = yearsIn(before);
  const isStart = comparison.from.some((word) => clause.slice(-NEAR).includes(word)) && comparison.onto.some((word) => after.slice(0, NEAR).includes(word));
  const isAhead = comparison.ahead.some((words) => before.includes(words));
  const isApproved = comparison.approved.some((words) => clause.includes(words));
  return { isAhead, isApproved, base: kind === "change" ? baseOf(before, clause, year) : null, years, isStart };
}

/** The words of several years in a heading or before a figure, with what stands before them, “十四 of “十四五”期间, so that it can be read. */
export function yearsIn(before: string): string | null {
  const words = comparison.years.find((each) => before.includes(each));
  if (words === undefined) return null;
  const at = before.indexOf(words);
  return before.slice(words.startsWith("五”") || /^五[期时]/.test(words) ? Math.max(0, at - 3) : at, at + words.length).split(CLAUSE_END).at(-1) ?? words;
}

function baseOf(before: string, clause: string, year: number | null): string | null {
  const mean = comparison.yearly.find((word) => clause.includes(word));
  if (mean !== undefined) return mean;
  const against = [...before.matchAll(AGAINST_YEAR)].at(-1);
  return against && year !== null && Number(against[1]) !== year - 1 ? against[0] : null;
}
