import type { Claim } from "../model/claim.js";
import type { CellFlag } from "../model/comparison.js";
import type { Period } from "../model/period.js";

export interface ReportFrame {
  /** The year that the report's figures speak of. */
  readonly year: number | null;
  /** The report's own period as printed, where it is one of several years. */
  readonly years: string | null;
  /** How final all of its figures are, where its title says so. */
  readonly status: string | null;
}

/** What must be known of a claim before it is held against others. */
export function flagsOfClaim(claim: Claim, { year, years, status }: ReportFrame): readonly CellFlag[] {
  const { scope, period, quantity, aspect } = claim;
  const flags: CellFlag[] = [];
  const add = (kind: CellFlag["kind"], text: string | null): void => {
    if (text !== null) flags.push({ kind, text });
  };
  if (scope && scope.excludes.length > 0) add("scope", `不含${scope.excludes.join("、")}`);
  if (scope && scope.includes.length > 0) add("scope", `含${scope.includes.join("、")}`);
  add("scope", scope?.agency ?? null);
  add("status", claim.status ?? status);
  if (claim.comparison?.adjusted) add("definition", "可比口径");
  if (period !== null) add("period", partOf(period, year));
  else if (years !== null && aspect !== "stock") add("period", years);
  if (aspect === "cumulative" && !spansYears(period)) add("aspect", "累计");
  if (quantity.approximation !== "exact") add("approximate", quantity.text);
  return flags;
}

/** Whether a period holds more than one year: 2019年以来, 五年来. */
export function spansYears(period: Period | null): boolean {
  return period !== null && period.start !== null && period.end !== null && period.start.slice(0, 4) !== period.end.slice(0, 4);
}

/** The period where it is not the whole of the year, nor its end; `null` where it is. */
function partOf({ start, end, asOf }: Period, year: number | null): string | null {
  if (asOf !== null) return asOf.endsWith("-12-31") ? null : asOf;
  if (start === null || end === null) return start ?? end;
  return start === `${year}-01-01` && end === `${year}-12-31` ? null : `${start}—${end}`;
}
