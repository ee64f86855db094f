import type { ObservationOf } from "../../model/observation.js";
import type { Report } from "../../model/report.js";
import { soleYearOf } from "../../structure/report-year.js";
import { draftOf } from "../observed.js";
import { defineRule } from "../rule.js";
import type { RuleContext } from "../rule.js";
import { judgeFrame } from "../stale-frame.js";
import type { StaleFrame } from "../stale-frame.js";
import type { Wording } from "../wording.js";
import { findFrameDate, findWitnesses, isWholeYear } from "../year-witnesses.js";

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
      const frame = judgeFrame(report, dates);
      if (frame !== null) reportFrame(frame, context);
      if (year === null || frame !== null || !isBorneOut(year, report, dates)) return;
      for (const date of dates) {
        const message = describe(date, year, report);
        if (message !== null) context.report(draftOf(date, { grade: "reading", message, computed: `${date.role === "plan" ? year + 1 : year}年` }, String(year)));
      }
    },
  },
});

const FEWEST_MENTIONS = 3;

/** With the place that the year was taken from itself. One alone may have been misread. */
const FEWEST_WITNESSES = 2;

/**
 * The text itself speaks of the year more than twice as often as of the one before, or other things in it do: its date, what it
 * announces, its plans.
 */
function isBorneOut(year: number, report: Report, dates: readonly DateMention[]): boolean {
  const count = (wanted: number): number => dates.filter(({ from }) => from.year === wanted).length;
  if (count(year) >= FEWEST_MENTIONS && count(year) > 2 * count(year - 1)) return true;
  const own = findFrameDate(report, dates) === undefined ? 0 : 1;
  return own + findWitnesses(report, dates).filter((witness) => witness.year === year).length >= FEWEST_WITNESSES;
}

/** Two will do in a sentence; the others stand beside it. */
const MOST_SHOWN = 2;

/** The title, or the heading that the report has its year from, against all the rest. */
function reportFrame({ date, year, witnesses }: StaleFrame, context: RuleContext): void {
  const shown = witnesses.slice(0, MOST_SHOWN);
  const message = {
    zh: `报告的年份写作${date.text}，而${shown.map(({ says }) => says.zh).join("、")}，疑为上年的年份没有改。`,
    en: `The report gives its year as ${year}, yet ${shown.map(({ says }) => says.en).join(" and ")}; last year's may have been left standing.`,
  };
  const related = witnesses.map(({ span, says }) => ({ span, message: says }));
  context.report(draftOf(date, { grade: "reading", message, computed: `${year + 1}年`, related }, String(year)));
}

function describe(date: DateMention, year: number, { meta }: Report): Wording | null {
  const { text, role, from } = date;
  const printed = from.year;
  if (printed === undefined) return null;
  if (role === "review" && printed === year - 1) {
    return { zh: `标题说的是${text}的工作，而报告的年份是${year}年，请核对年份。`, en: `The heading speaks of ${printed}; the report is on ${year}.` };
  }
  // At the end of a year some reports still plan for that year.
  if (role === "plan" && printed <= year && printed >= year - 1 && !(meta.date?.iso.startsWith(`${year}`) ?? false)) {
    return { zh: `标题安排的是${text}的工作，而报告总结的正是${year}年，请核对年份。`, en: `The heading plans for ${printed}; the report looks back on ${year}.` };
  }
  if (isWholeYear(date) && role !== "base" && printed === year - 1) {
    return { zh: `统计期间“${text}”是上年的，而报告的年份是${year}年，请核对年份。`, en: `The period “${text}” is last year's; the report is on ${year}.` };
  }
  return null;
}
