import { readHanNumber } from "./han-numeral.js";
import { classAt, HAN_NUMERAL, isDigit, isLetter, skipBlanks, valueAt } from "./number-chars.js";

/** A day, month or year as printed: what is not said is absent. */
export interface DatePoint {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
}

/** A printed date or stretch of dates. */
export interface PrintedDate {
  readonly start: number;
  readonly end: number;
  readonly from: DatePoint;
  /** The other end of a stretch: 2023—2025年, 1—9月. */
  readonly to?: DatePoint;
  /** No 年 stands there: 2023—2025. A unit behind it makes it a range of something else. */
  readonly bare?: true;
}

type Rank = "year" | "month" | "day";
const MARKS: Readonly<Record<string, Rank>> = { 年: "year", 月: "month", 日: "day", 号: "day" };
const DASHES = "—–-－~～‐─至到";

/** Reads the date that begins at `at`: 2024年1月5日, 二〇二五年, 1—9月, 2023—2025年, 2024年11月至2025年3月. */
export function readDate(text: string, at: number): PrintedDate | undefined {
  const first = readPoint(text, at, {}, undefined);
  if (first === undefined) return readBareYears(text, at);
  const over = dashEnd(text, first.end);
  if (first.to !== undefined || over < 0) return { start: at, ...first };
  const second = readPoint(text, over, first.from, lastRank(first.from));
  return second && second.to === undefined ? { start: at, end: second.end, from: first.from, to: second.from } : { start: at, ...first };
}

function lastRank(point: DatePoint): Rank {
  return point.day !== undefined ? "day" : point.month !== undefined ? "month" : "year";
}

/** Years, months and days in that order; `inherited` is what a second date leaves out (5月1日至7日). */
function readPoint(
  text: string,
  at: number,
  inherited: DatePoint,
  rank: Rank | undefined,
): { readonly end: number; readonly from: DatePoint; readonly to?: DatePoint } | undefined {
  let from: DatePoint = {};
  let to: DatePoint | undefined;
  let end = -1;
  let place = at;
  for (;;) {
    const low = readPart(text, place);
    if (low === undefined) break;
    const over = dashEnd(text, low.end);
    const high = over < 0 ? undefined : readPart(text, over);
    const last = high ?? low;
    const mark = skipBlanks(text, last.end);
    const kind = MARKS[text[mark] ?? ""];
    if (kind === undefined || !mayFollow(kind, from, rank) || !isSound(kind, last) || (high && !isSound(kind, low) && !(kind === "year" && low.value < 100))) break;
    if (kind === "year" && text[mark + 1] === "级") break;
    if (high) to = { ...from, [kind]: yearOf(kind, high) };
    else if (to) to = { ...to, [kind]: last.value };
    from = { ...from, [kind]: yearOf(kind, low) };
    end = mark + 1;
    if (kind === "month" && text[end] === "份") end++;
    if (kind === "day") break;
    place = skipBlanks(text, end);
  }
  if (end < 0) return undefined;
  const whole = fillIn(from, inherited);
  return to ? { end, from: whole, to: fillIn(to, inherited) } : { end, from: whole };
}

function fillIn(point: DatePoint, from: DatePoint): DatePoint {
  if (point.year !== undefined || from.year === undefined) return point.month === undefined && point.day !== undefined && from.month !== undefined ? { month: from.month, ...point } : point;
  return { year: from.year, ...(point.month === undefined && point.day !== undefined && from.month !== undefined ? { month: from.month } : {}), ...point };
}

/** A month may stand alone, a day only behind a month or where a stretch goes on from a day. */
function mayFollow(kind: Rank, before: DatePoint, rank: Rank | undefined): boolean {
  if (kind === "year") return before.year === undefined && before.month === undefined;
  if (kind === "month") return before.month === undefined;
  return before.month !== undefined || rank === "day";
}

interface Part {
  readonly value: number;
  readonly digits: number;
  readonly end: number;
  readonly zero: boolean;
}

/** A small whole number as dates have them: up to four digits, or a short Chinese numeral. */
export function readPart(text: string, at: number): Part | undefined {
  let end = at;
  if (isDigit(text, at)) {
    let value = 0;
    for (; end < at + 5 && isDigit(text, end); end++) value = value * 10 + valueAt(text, end);
    return end - at > 4 ? undefined : { value, digits: end - at, end, zero: valueAt(text, at) === 0 };
  }
  while (end < at + 5 && ((classAt(text, end) & HAN_NUMERAL) !== 0 || text[end] === "○" || (end > at && (text[end] === "O" || text[end] === "Ｏ")))) end++;
  if (end === at || end - at > 4) return undefined;
  const number = readHanNumber(text.slice(at, end).replace(/[○OＯ]/g, "〇"));
  if (number === undefined || number.upper !== undefined) return undefined;
  const value = Number(number.coefficient) * 10 ** number.exponent;
  return { value, digits: number.positional ? end - at : 0, end, zero: false };
}

function isSound(kind: Rank, part: Part): boolean {
  if (kind === "year") return isYear(part) || (part.digits === 2 && part.zero);
  return part.value >= 1 && part.value <= (kind === "month" ? 12 : 31) && part.digits <= 2;
}

function isYear(part: Part): boolean {
  return part.digits === 4 && part.value >= 1800 && part.value < 2200;
}

function yearOf(kind: Rank, part: Part): number {
  return kind === "year" && part.digits === 2 ? 2000 + part.value : part.value;
}

/** The end of the dash or 至 that joins two dates, or -1. */
function dashEnd(text: string, at: number): number {
  const dash = skipBlanks(text, at);
  const char = text[dash];
  if (char === undefined || !DASHES.includes(char)) return -1;
  let next = dash + 1;
  if (text[next] === char) next++;
  if (text[next] === "次" && text[next + 1] === "年") next += 2;
  return skipBlanks(text, next);
}

/** 2023—2025, 2025.1.5, 2025-01-05, 2025/1/5: no 年 stands there, so both ends must look like it. */
function readBareYears(text: string, at: number): PrintedDate | undefined {
  const year = readPart(text, at);
  if (year === undefined || year.digits !== 4 || !isYear(year)) return undefined;
  const mark = text[year.end];
  if (mark !== undefined && ".-/．－".includes(mark)) {
    const month = readPart(text, year.end + 1);
    const day = month && text[month.end] === mark ? readPart(text, month.end + 1) : undefined;
    if (month && day && isSound("month", month) && isSound("day", day) && !isDigit(text, day.end)) {
      return { start: at, end: day.end, from: { year: year.value, month: month.value, day: day.value } };
    }
  }
  const over = dashEnd(text, year.end);
  const other = over < 0 ? undefined : readPart(text, over);
  if (other === undefined || !isYear(other) || other.value <= year.value || isLetter(text, other.end) || isDigit(text, other.end)) return undefined;
  return { start: at, end: other.end, from: { year: year.value }, to: { year: other.value }, bare: true };
}
