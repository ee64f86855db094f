import type { ObservationOf } from "../model/observation.js";
import type { Report } from "../model/report.js";
import { overlaps } from "../model/span.js";
import type { Span } from "../model/span.js";
import type { Wording } from "./wording.js";

type DateMention = ObservationOf<"date">;

/** One thing in a report, apart from the words that its year was taken from, that tells which year it looks back on. */
export interface YearWitness {
  readonly year: number;
  readonly span: Span;
  /** It says so on purpose, as a date or a heading does. A year that the text merely speaks of may be the one ahead. */
  readonly firm: boolean;
  /** 成文日期是2025年1月16日. */
  readonly says: Wording;
}

/** From this month on a report may look back on the year that is ending, or still on the one before: of audits, what was put right. */
const LATE_MONTH = 10;
/** So many mentions of a year, and more than twice as many as of the one before it, are no accident. */
const FEWEST_MENTIONS = 3;

/** The date that the report took its year from: a title, a heading, the opening words. */
export function findFrameDate({ meta: { period } }: Report, dates: readonly DateMention[]): DateMention | undefined {
  const span = period?.span ?? null;
  return span === null ? undefined : dates.find((date) => overlaps(date.span, span));
}

/**
 * What bears a report's year out, or another: its date, what it announces, the time that it counts, its headings on the work done and
 * ahead, the year that it opens with, the one that it keeps speaking of. Each says one year, and each kind is there once for a year.
 */
export function findWitnesses(report: Report, dates: readonly DateMention[]): readonly YearWitness[] {
  const frame = findFrameDate(report, dates);
  const others = dates.filter((date) => date !== frame && date.from.year !== undefined);
  const ofRole = (role: DateMention["role"]): readonly DateMention[] => onePerYear(others.filter((date) => date.role === role));
  const counted = onePerYear(others.filter((date) => date.role !== "base" && isWholeYear(date)));
  const opening = others.find(({ role, from, to, span }) => role !== "base" && from.month === undefined && to === null && span.start > (frame?.span.end ?? 0));
  return [
    ...dated(report),
    ...ofRole("announcement").map((date) => witness(date, 0, { zh: `正文报告的是${date.text}`, en: `the text announces ${date.from.year}` })),
    ...counted.map((date) => witness(date, 0, { zh: `统计期间是${date.text}`, en: `its figures are of ${date.from.year}` })),
    ...ofRole("review").map((date) => witness(date, 0, { zh: `小标题总结的是${date.text}`, en: `a heading looks back on ${date.from.year}` })),
    ...ofRole("plan").map((date) => witness(date, -1, { zh: `小标题安排的是${date.text}`, en: `a heading plans for ${date.from.year}` })),
    ...(opening === undefined || opening.role === "plan" ? [] : [witness(opening, 0, { zh: `正文开头说的是${opening.text}`, en: `the text opens with ${opening.from.year}` }, false)]),
    ...spokenOf(others),
  ];
}

/** 2024年1月1日至12月31日, 2024年1—12月. */
export function isWholeYear({ from, to }: DateMention): boolean {
  if (to === null || from.month !== 1 || to.month !== 12 || from.year !== to.year) return false;
  return (from.day ?? 1) === 1 && (to.day ?? 31) === 31;
}

function witness({ from, span }: DateMention, shift: number, says: Wording, firm = true): YearWitness {
  return { year: from.year! + shift, span, firm, says };
}

/** Signed in January 2025, a report looks back on 2024; signed in December, perhaps on the year that is ending. */
function dated({ meta: { date } }: Report): readonly YearWitness[] {
  if (date === null || date.span === null) return [];
  const [year, month = 1] = date.iso.split("-").map(Number) as [number, number?];
  const says = { zh: `成文日期是${date.text}`, en: `it is dated ${date.iso}` };
  const { span } = date;
  return [year - 1, ...(month < LATE_MONTH ? [] : [year])].map((on) => ({ year: on, span, firm: true, says }));
}

function spokenOf(dates: readonly DateMention[]): readonly YearWitness[] {
  const counts = new Map<number, number>();
  // 2021—2025年 is a plan of years.
  for (const { from, to } of dates) if (to === null || to.year === from.year) counts.set(from.year!, (counts.get(from.year!) ?? 0) + 1);
  return onePerYear(dates)
    .filter(({ from }) => (counts.get(from.year!) ?? 0) >= FEWEST_MENTIONS && counts.get(from.year!)! > 2 * (counts.get(from.year! - 1) ?? 0))
    .map((date) => {
      const [year, times] = [date.from.year!, counts.get(date.from.year!)!];
      return witness(date, 0, { zh: `正文${times}次说到${year}年`, en: `the text speaks of ${year} ${times} times` }, false);
    });
}

function onePerYear(dates: readonly DateMention[]): readonly DateMention[] {
  const seen = new Set<number>();
  return dates.filter(({ from }) => !seen.has(from.year!) && seen.add(from.year!));
}
