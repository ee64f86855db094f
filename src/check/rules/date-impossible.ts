import type { DatePoint } from "../../model/observation.js";
import { compareDates, daysIn, exists, weekdayOf } from "../calendar.js";
import { draftOf } from "../observed.js";
import { defineRule } from "../rule.js";
import type { Wording } from "../wording.js";

const WEEKDAYS = ["一", "二", "三", "四", "五", "六", "日"];
const ENGLISH = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

/** 9月31日, 2025年2月29日, 2025年12月至2025年1月. */
export const dateImpossible = defineRule({
  id: "date-impossible",
  severity: "error",
  summary: { zh: "日期不存在、起止颠倒或与星期不符", en: "A date does not exist, a span runs backwards, or the weekday is wrong" },
  formula: "月份为 1～12，日期在当月之内；起始日期不晚于截止日期；星期与日期相符",
  check: {
    date(date, context) {
      const { from, to, bothYears, weekday } = date;
      const wrong = [from, ...(to === null ? [] : [to])].find((point) => !exists(point));
      if (wrong !== undefined) {
        context.report(draftOf(date, { grade: "proof", message: describeMissing(date.text, wrong) }));
        return;
      }
      const due = weekdayOf(to ?? from);
      if (weekday !== null && due !== null && due !== weekday) {
        const message = {
          zh: `“${date.text}”的日期与星期不符，这一天是星期${WEEKDAYS[due - 1]}。`,
          en: `“${date.text}”: that day is a ${ENGLISH[due - 1]}.`,
        };
        context.report(draftOf(date, { grade: "reading", message, computed: `星期${WEEKDAYS[due - 1]}` }));
      } else if (to !== null && runsBackwards(from, to, bothYears)) {
        const message = { zh: `“${date.text}”的起止时间颠倒，截止早于起始。`, en: `“${date.text}” ends before it begins.` };
        context.report(draftOf(date, { grade: "reading", message }));
      }
    },
  },
});

/**
 * 11月至3月 and 2024年11月至3月 go over the turn of the year; of 12月28日至1月3日 the same holds. So a span is only backwards where
 * the years themselves are, or the days of one month, or where both of its ends were given a year.
 */
function runsBackwards(from: DatePoint, to: DatePoint, bothYears: boolean): boolean {
  if (compareDates(from, to) <= 0) return false;
  if (bothYears) return true;
  return from.month !== undefined && from.month === to.month;
}

const MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"] as const;

function describeMissing(text: string, { year, month, day }: DatePoint): Wording {
  if (month === undefined || month < 1 || month > 12) return { zh: `“${text}”不存在：没有${month ?? ""}月。`, en: `“${text}” does not exist: there is no month ${month ?? ""}.` };
  const most = daysIn(month, year);
  const when = { zh: `${year === undefined ? "" : `${year}年`}${month}月`, en: `${MONTHS[month - 1]}${year === undefined ? "" : ` ${year}`}` };
  return { zh: `“${text}”不存在：${when.zh}只有${most}天，没有${day ?? ""}日。`, en: `“${text}” does not exist: ${when.en} has ${most} days, not ${day ?? ""}.` };
}
