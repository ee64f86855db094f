import type { DatePoint } from "../model/observation.js";

/** How many days a month can have; February has 29 where the year is not said. */
export function daysIn(month: number, year: number | undefined): number {
  return new Date(Date.UTC(year ?? 2000, month, 0)).getUTCDate();
}

/** Whether there is such a month and such a day. */
export function exists({ year, month, day }: DatePoint): boolean {
  if (month !== undefined && (month < 1 || month > 12)) return false;
  return day === undefined || month === undefined || (day >= 1 && day <= daysIn(month, year));
}

/** 1 for Monday to 7 for Sunday; `null` unless the day is fully given. */
export function weekdayOf({ year, month, day }: DatePoint): number | null {
  if (year === undefined || month === undefined || day === undefined) return null;
  return new Date(Date.UTC(year, month - 1, day)).getUTCDay() || 7;
}

/** Negative where `a` is before `b`; 0 where they do not tell: 2024年 and 3月5日 are neither. */
export function compareDates(a: DatePoint, b: DatePoint): number {
  for (const part of ["year", "month", "day"] as const) {
    const [left, right] = [a[part], b[part]];
    if (left === right) continue;
    return left === undefined || right === undefined ? 0 : left - right;
  }
  return 0;
}
