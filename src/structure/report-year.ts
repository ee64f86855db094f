import type { Meta } from "../model/meta.js";

/** The year that 今年 and 本年 mean: of a report on several, the last. `null` where the report says none. */
export function latestYearOf({ period }: Pick<Meta, "period">): number | null {
  return period === null ? null : Number(period.end.slice(0, 4));
}

/** The same for a report on one year alone: in one on five years, figures and dates of any of them are in their place. */
export function soleYearOf(meta: Pick<Meta, "period">): number | null {
  const { period } = meta;
  return period === null || period.start.slice(0, 4) !== period.end.slice(0, 4) ? null : latestYearOf(meta);
}
