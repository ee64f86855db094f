import roles from "../../dictionaries/date-roles.json";
import { isDigit, isLetter, skipBlanks } from "../extract/number-chars.js";
import { readPart } from "../extract/number-dates.js";
import type { DatePoint } from "../model/observation.js";

/** A printed date or stretch of time, whether there is such a day or not. */
export interface PrintedDate {
  readonly end: number;
  readonly from: DatePoint;
  readonly to: DatePoint | null;
  /** Both ends print their year. */
  readonly bothYears: boolean;
}

type Point = Omit<PrintedDate, "bothYears">;

const RANKS = ["year", "month", "day"] as const;
type Rank = (typeof RANKS)[number];
const MARKS: Readonly<Record<string, Rank>> = { 年: "year", 月: "month", 日: "day" };
const DASHES = "—–-－~～‐至到";

/**
 * Reads the date that begins at `at`: 2024年, 2月30日, 2025年1—13月, 2025年12月至2025年1月. Unlike the numbers' grammar it takes
 * months and days that do not exist; a month alone (13月) may be anything and is left.
 */
export function readAnyDate(text: string, at: number): PrintedDate | null {
  const before = text[at - 1] ?? " ";
  if (isDigit(text, at - 1) || isLetter(text, at - 1) || ".．第".includes(before)) return null;
  if (roles.otherCalendars.some((word) => text.endsWith(word, at))) return null;
  const first = readPoint(text, at, {}, "year");
  if (first === null || !isDated(first.from) || roles.notDates.some((word) => text.startsWith(word, first.end))) return null;
  const over = pastDash(text, first.end);
  const alone = { ...first, bothYears: first.to?.year !== undefined && first.from.year !== first.to.year };
  if (first.to !== null || over < 0) return alone;
  const second = readPoint(text, over, first.from, lastRank(first.from));
  if (second === null || second.to !== null) return alone;
  const bothYears = first.from.year !== undefined && readStep(text, over)?.rank === "year";
  return { end: second.end, from: first.from, to: second.from, bothYears };
}

/** A year, or a day of a month. */
function isDated({ year, month, day }: DatePoint): boolean {
  return year !== undefined || (month !== undefined && day !== undefined);
}

function lastRank({ month, day }: DatePoint): Rank {
  return day !== undefined ? "day" : month !== undefined ? "month" : "year";
}

/** Reads years, months and days, each mark right below the one before. `least` is the smallest that may come first without the ones above it. */
function readPoint(text: string, at: number, inherited: DatePoint, least: Rank): Point | null {
  let from: DatePoint = {};
  let to: DatePoint | null = null;
  let end = -1;
  let rank = -1;
  for (let place = at; ; ) {
    const step = readStep(text, place);
    if (step === null) break;
    const next = RANKS.indexOf(step.rank);
    const opens = rank < 0 && (step.rank !== "day" || least === "day");
    if (!opens && next !== rank + 1) break;
    const whole = rank < 0 ? above(inherited, step.rank) : from;
    // What goes on behind a stretch belongs to its second end: of 2—4月30日 only April has a 30th.
    if (to !== null) to = { ...(to as DatePoint), [step.rank]: step.last ?? step.first };
    else {
      if (step.last !== null) to = { ...whole, [step.rank]: step.last };
      from = { ...whole, [step.rank]: step.first };
    }
    end = step.end;
    rank = next;
    if (step.rank === "day") break;
    place = skipBlanks(text, end);
  }
  return end < 0 ? null : { end, from, to };
}

/** What a date leaves out that begins with `rank`: the year, the year and month. */
function above({ year, month }: DatePoint, rank: Rank): DatePoint {
  return {
    ...(rank !== "year" && year !== undefined ? { year } : {}),
    ...(rank === "day" && month !== undefined ? { month } : {}),
  };
}

interface Step {
  readonly rank: Rank;
  readonly first: number;
  /** The other end of 1—9月. */
  readonly last: number | null;
  readonly end: number;
}

/** One figure, or two joined by a dash, with its mark. */
function readStep(text: string, at: number): Step | null {
  const low = readPart(text, at);
  if (low === undefined) return null;
  const over = pastDash(text, low.end);
  const high = over < 0 ? undefined : readPart(text, over);
  const last = high ?? low;
  const mark = skipBlanks(text, last.end);
  const rank = MARKS[text[mark] ?? ""];
  if (rank === undefined) return null;
  const parts = high === undefined ? [low] : [low, high];
  if (rank === "year" ? !parts.every(isYear) : parts.some(({ digits, value }) => digits > 2 || value > 99)) return null;
  const end = rank === "month" && text[mark + 1] === "份" ? mark + 2 : mark + 1;
  return { rank, first: low.value, last: high?.value ?? null, end };
}

function isYear({ digits, value }: { readonly digits: number; readonly value: number }): boolean {
  return digits === 4 && value >= 1900 && value < 2100;
}

/** Just past the dash or 至 that joins two dates, or -1. 自2024年1月1日起至12月31日止 is a stretch as well. */
function pastDash(text: string, at: number): number {
  const over = skipBlanks(text, at);
  const dash = text[over] === "起" ? skipBlanks(text, over + 1) : over;
  const mark = text[dash];
  if (mark === undefined || !DASHES.includes(mark)) return -1;
  return skipBlanks(text, text[dash + 1] === mark ? dash + 2 : dash + 1);
}
