import type { ObservationOf } from "../../model/observation.js";
import type { Report } from "../../model/report.js";
import { soleYearOf } from "../../structure/report-year.js";
import { draftOf } from "../observed.js";
import { defineRule } from "../rule.js";
import type { Wording } from "../wording.js";

type DateMention = ObservationOf<"date">;

/** 2024年工作情况 as a heading in the report on 2025: last year's words left standing. */
export const staleYear = defineRule({
  id: "stale-year",
  severity: "warning",
  summary: { zh: "文中留有上年的年份", en: "Last year's date was left standing" },
  formula: "工作情况、统计期间所说的年份 = 报告年份；工作安排所说的年份 > 报告年份",
  check: {
    report(report, context) {
      const year = soleYearOf(report.meta);
      const dates = context.observationsOf("date");
      if (year === null || !isBorneOut(year, dates)) return;
      for (const date of dates) {
        const message = describe(date, year, report);
        if (message !== null) context.report(draftOf(date, { grade: "reading", message, computed: `${date.role === "plan" ? year + 1 : year}年` }, String(year)));
      }
    },
  },
});

const FEWEST_MENTIONS = 3;

/** The text itself speaks of the year more than twice as often as of the one before: else the year may have been misread. */
function isBorneOut(year: number, dates: readonly DateMention[]): boolean {
  const count = (wanted: number): number => dates.filter(({ from }) => from.year === wanted).length;
  return count(year) >= FEWEST_MENTIONS && count(year) > 2 * count(year - 1);
}

function describe(date: DateMention, year: number, { meta }: Report): Wording | null {
  const { text, role, from } = date;
  const printed = from.year;
  if (printed === undefined) return null;
  if (role === "review" && printed === year - 1) {
    return { zh: `标题说的是${text}的工作，而报告的年份是${year}年。`, en: `The heading speaks of ${printed}; the report is on ${year}.` };
  }
  // At the end of a year some reports still plan for that year.
  if (role === "plan" && printed <= year && printed >= year - 1 && !(meta.date?.iso.startsWith(`${year}`) ?? false)) {
    return { zh: `标题安排的是${text}的工作，而报告总结的正是${year}年，请核对年份。`, en: `The heading plans for ${printed}; the report looks back on ${year}.` };
  }
  if (isWholeYear(date) && role !== "base" && printed === year - 1) {
    return { zh: `统计期间“${text}”是上年的，而报告的年份是${year}年。`, en: `The period “${text}” is last year's; the report is on ${year}.` };
  }
  return null;
}

/** 2024年1月1日至12月31日, 2024年1—12月. */
function isWholeYear({ from, to }: DateMention): boolean {
  if (to === null || from.month !== 1 || to.month !== 12 || from.year !== to.year) return false;
  return (from.day ?? 1) === 1 && (to.day ?? 31) === 31;
}
