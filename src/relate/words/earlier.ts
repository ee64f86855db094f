import changes from "../../../dictionaries/changes.json";
import constant from "../../../dictionaries/constant-prices.json";
import type { PeriodToken } from "../../extract/periods.js";
import type { Statement } from "../../extract/statement.js";

/** A figure printed for another one to be compared with: 比上年的430件, 较年初的1.5%. */
export function isComparedWith({ before }: Statement): boolean {
  return before.compare !== null && before.change === null && !before.from;
}

/** A figure of last year, said in its own clause: 上年为50家, 去年同期92.0%. */
export function isLastYears({ before }: Statement): boolean {
  const said = before.period?.said;
  if (before.change !== null || before.from || said === undefined) return false;
  return (said.kind === "year" || said.kind === "stock" || said.kind === "same") && said.offset === -1;
}

/**
 * Said to be of another time than the report's year, or of a part of it: 上半年, 1—6月, 近三年. In a text that does not tell its year no
 * claim has a period; the words tell all the same.
 */
export function isOfOtherTime({ claim, before: { period } }: Statement): boolean {
  return claim.period !== null || (period !== null && !isWholeYear(period));
}

function isWholeYear({ said }: PeriodToken): boolean {
  switch (said.kind) {
    case "year":
    case "stock":
      return said.offset === 0;
    case "months":
      return said.first === 1 && said.last === 12;
    case "dates":
      return (said.from.month ?? 1) === 1 && (said.to.month ?? 12) === 12 && said.from.year === said.to.year;
    default:
      return false;
  }
}

/** The calendar year that a figure is printed with, if one is: 2020年的, 2025年底. */
export function printedYear({ before: { period } }: Statement): number | undefined {
  return period?.said.kind === "dates" && !period.since ? period.said.to.year : undefined;
}

/** The word of change stands with an amount of the same kind as the figure that changed: 增加12亿元. */
export function isIncrement(change: Statement, current: Statement): boolean {
  return change.before.change !== null && change.number.unit === current.number.unit && change.number.dimension !== "percent";
}

/** The change says of itself what it compares: 同口径增长, 年均增长 are measured on another basis. */
export function isPlainChange({ before, number }: Statement): boolean {
  if (before.change === null || before.adjusted || before.average || (before.thing !== "" && !CHANGE_WORDS.has(before.thing))) return false;
  return /^(?:percent|per-mille|points|multiple|count|money|area|length|volume|mass)$/.test(number.dimension);
}

/** 增长下降1.46%: a slip of the pen names no other thing. */
const CHANGE_WORDS: ReadonlySet<string> = new Set([...changes.up, ...changes.down]);

/** Growth of these is printed at constant prices and their amounts at current ones: never recomputed. */
export function isAtConstantPrices({ name }: Statement): boolean {
  return constant.names.some((word) => name.includes(word));
}
