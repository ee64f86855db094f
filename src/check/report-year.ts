import type { Report } from "../model/report.js";

/** The one year that a report is on; `null` where it is on several or says none. */
export function yearOf({ meta }: Pick<Report, "meta">): number | null {
  const { period } = meta;
  if (period === null || period.start.slice(0, 4) !== period.end.slice(0, 4)) return null;
  return Number(period.end.slice(0, 4));
}

/** Whether the title itself names the year: it is then what the rest is measured by. */
export function isTitled({ meta: { title, period } }: Pick<Report, "meta">): boolean {
  const [outer, inner] = [title?.span, period?.span];
  return outer !== undefined && outer !== null && inner !== undefined && inner !== null && outer.start <= inner.start && inner.end <= outer.end;
}
