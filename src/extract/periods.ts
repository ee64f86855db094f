import data from "../../dictionaries/periods.json";
import type { Period } from "../model/period.js";
import { classAt, DIGIT, HAN_NUMERAL, isDigit } from "./number-chars.js";
import { endsWith } from "./number-context.js";
import { readDate, readPart, type DatePoint } from "./number-dates.js";
import { periodWordAt, type PeriodWord } from "./period-lexicon.js";

/** A stretch of time as the text says it. What is relative is resolved only when the report's year is known. */
export interface PeriodToken {
  readonly start: number;
  readonly end: number;
  readonly said:
    | PeriodWord
    /** A printed date or stretch of dates; a part without a year is of the report's own. */
    | { readonly kind: "dates"; readonly from: DatePoint; readonly to: DatePoint }
    /** 近三年, 五年来 (back) and 今后五年 (ahead). */
    | { readonly kind: "years"; readonly count: number; readonly direction: "back" | "ahead" };
  /** The end of it is meant: 2024年底, 截至9月. */
  readonly asOf: boolean;
  /** From its beginning until the end of the report's year: 2019年以来. */
  readonly since: boolean;
}

/** All words for time in a text, sorted, without overlaps. */
export function findPeriods(text: string): readonly PeriodToken[] {
  const periods: PeriodToken[] = [];
  for (let at = 0; at < text.length; ) {
    const floor = periods.at(-1)?.end ?? 0;
    const period = readPeriod(text, at, floor);
    if (period) periods.push(period);
    at = period?.end ?? endOfDigits(text, at);
  }
  return periods;
}

/** A run of digits is looked at once, from its beginning. */
function endOfDigits(text: string, at: number): number {
  let end = at + 1;
  if (isDigit(text, at)) while (isDigit(text, end)) end++;
  return end;
}

function readPeriod(text: string, at: number, floor: number): PeriodToken | undefined {
  const word = periodWordAt(text, at);
  if (word) return close(text, at, word.end, word.word, floor);
  if ((classAt(text, at) & (DIGIT | HAN_NUMERAL)) === 0) return undefined;
  const date = readDate(text, at);
  if (date === undefined) return readYears(text, at, floor);
  const { from, to = from, end } = date;
  // 2024年上半年: the year belongs to the part behind it.
  if (from.month === undefined && from === to) {
    const part = periodWordAt(text, end);
    if (part?.word.kind === "months") {
      const { first, last } = part.word;
      return close(text, at, part.end, { kind: "dates", from: { ...from, month: first }, to: { ...from, month: last } }, floor);
    }
    if (part?.word.kind === "year" && text.startsWith("全年", end)) return close(text, at, part.end, { kind: "dates", from, to }, floor);
  }
  return close(text, at, end, { kind: "dates", from, to }, floor);
}

/** Takes in what stands around: 截至…, …底, …以来, …度. */
function close(text: string, at: number, end: number, said: PeriodToken["said"], floor: number): PeriodToken {
  const until = data.until.find((word) => endsWith(text, word, at) && at - word.length >= floor);
  let over = end;
  let asOf = until !== undefined || said.kind === "stock";
  if (said.kind === "dates" && said.to.day === undefined) {
    const tail = data.ends.find((word) => text.startsWith(word, over));
    if (tail) {
      asOf = true;
      over += tail.length;
    } else if (said.to.month === undefined && text[over] === "度") over++;
  }
  const since = data.since.find((word) => text.startsWith(word, over));
  const closed = { start: at - (until?.length ?? 0), said };
  if (since && said.kind !== "stock") return { ...closed, end: over + since.length, asOf: false, since: true };
  return { ...closed, end: over, asOf, since: false };
}

/** 近三年, 过去五年, 五年来, 今后五年: a count of years that ends with the report's, or begins behind it. */
function readYears(text: string, at: number, floor: number): PeriodToken | undefined {
  const part = readPart(text, at);
  if (part === undefined || text[part.end] !== "年" || part.value < 2 || part.value > 50) return undefined;
  const end = part.end + 1;
  const before = (words: readonly string[]): string | undefined => words.find((word) => endsWith(text, word, at) && at - word.length >= floor);
  const ahead = before(data.ahead);
  const back = before(data.back);
  const after = data.backAfter.find((word) => text.startsWith(word, end));
  if (!ahead && !back && !after) return undefined;
  const direction = ahead ? "ahead" : "back";
  return {
    start: at - (ahead ?? back ?? "").length,
    end: end + (ahead ? 0 : (after ?? "").length),
    said: { kind: "years", count: part.value, direction },
    asOf: false,
    since: false,
  };
}

/** The days that a period covers in a report about `reportYear`; a stock has a day instead. */
export function resolvePeriod(token: PeriodToken, reportYear: number): Period {
  const { said } = token;
  switch (said.kind) {
    case "year":
      return stretch(token, { year: reportYear + said.offset }, { year: reportYear + said.offset }, reportYear);
    case "stock":
      return { start: null, end: null, asOf: lastDay({ year: reportYear + said.offset }) };
    case "months":
      return stretch(token, { year: reportYear, month: said.first }, { year: reportYear, month: said.last }, reportYear);
    case "plan":
      return stretch(token, { year: said.year }, { year: said.year + 4 }, reportYear);
    case "same":
      return said.offset === null
        ? { start: null, end: null, asOf: null }
        : stretch(token, { year: reportYear + said.offset }, { year: reportYear + said.offset }, reportYear);
    case "dates":
      return stretch(token, { year: reportYear, ...said.from }, { year: reportYear, ...said.to }, reportYear);
    case "years": {
      const first = said.direction === "back" ? reportYear - said.count + 1 : reportYear + 1;
      return stretch(token, { year: first }, { year: first + said.count - 1 }, reportYear);
    }
  }
}

type DatedPoint = DatePoint & { readonly year: number };

function stretch(token: PeriodToken, from: DatedPoint, to: DatedPoint, reportYear: number): Period {
  if (token.asOf) return { start: null, end: null, asOf: lastDay(to) };
  if (token.since) return { start: firstDay(from), end: lastDay({ year: Math.max(from.year, reportYear) }), asOf: null };
  return { start: firstDay(from), end: lastDay(to), asOf: null };
}

function firstDay({ year, month = 1, day = 1 }: DatedPoint): string {
  return iso(year, month, day);
}

function lastDay({ year, month = 12, day }: DatedPoint): string {
  return iso(year, month, day ?? new Date(Date.UTC(year, month, 0)).getUTCDate());
}

function iso(year: number, month: number, day: number): string {
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}
