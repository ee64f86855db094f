import type { ObservationOf } from "../model/observation.js";
import type { Report } from "../model/report.js";
import { covers } from "../model/span.js";
import { soleYearOf } from "../structure/report-year.js";
import { findFrameDate, findWitnesses } from "./year-witnesses.js";
import type { YearWitness } from "./year-witnesses.js";

type DateMention = ObservationOf<"date">;

/** A title or heading that gives the report's year as the one before. */
export interface StaleFrame {
  readonly date: DateMention;
  /** The year that it gives. */
  readonly year: number;
  /** What says that it is the year behind. */
  readonly witnesses: readonly YearWitness[];
}

/** Whether the title itself names the year: it is then what the rest is measured by. */
export function isTitled({ title, period }: Report["meta"]): boolean {
  const [outer, inner] = [title?.span ?? null, period?.span ?? null];
  return outer !== null && inner !== null && covers(outer, inner);
}

/** One witness may be mistaken itself. */
const ENOUGH = 2;

/** Whether the year of the title, or of the heading on the work done, is last year's: nothing else bears it out, and much the next. */
export function judgeFrame(report: Report, dates: readonly DateMention[]): StaleFrame | null {
  const [year, date] = [soleYearOf(report.meta), findFrameDate(report, dates)];
  if (year === null || date === undefined || date.role !== "review" || date.from.year !== year) return null;
  const all = findWitnesses(report, dates);
  const witnesses = all.filter((each) => each.year === year + 1);
  if (witnesses.length < ENOUGH || all.some((each) => each.year === year)) return null;
  // Under 一、2013年工作回顾 a speech of 2014 may well speak of 2014 more.
  return isTitled(report.meta) || witnesses.some(({ firm }) => firm) ? { date, year, witnesses } : null;
}
