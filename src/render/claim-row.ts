import type { Claim } from "../model/claim.js";
import type { Report } from "../model/report.js";
import { shortPlace, type FindPlace } from "./place.js";
import { headingOf, indexSections } from "./section-path.js";

/** One claim on one line: the flat form for spreadsheets and data frames. */
export interface ClaimRow {
  readonly file: string;
  /** The section's id and, beside it, its heading. */
  readonly section: string | null;
  readonly heading: string | null;
  /** Line and column, page or paragraph: see `shortPlace`. */
  readonly place: string;
  readonly text: string;
  readonly value: number;
  /** The value with every digit. */
  readonly decimal: string;
  readonly unit: string;
  readonly min: string | null;
  readonly max: string | null;
  readonly approximation: string;
  readonly kind: string;
  readonly subject: string;
  readonly action: string;
  readonly direction: string | null;
  readonly indicator: string | null;
  readonly modality: string;
  readonly aspect: string | null;
  readonly status: string | null;
  readonly periodStart: string | null;
  readonly periodEnd: string | null;
  readonly asOf: string | null;
  readonly scope: string | null;
  readonly excludes: string | null;
  readonly comparedTo: string | null;
  readonly adjusted: boolean | null;
  readonly id: string;
  readonly sentence: string;
}

/** The order in which every format gives the fields. */
export const claimColumns = [
  "file", "section", "heading", "place", "text", "value", "decimal", "unit", "min", "max", "approximation", "kind",
  "subject", "action", "direction", "indicator", "modality", "aspect", "status", "periodStart", "periodEnd", "asOf", "scope", "excludes",
  "comparedTo", "adjusted", "id", "sentence",
] as const satisfies readonly (keyof ClaimRow)[];

export function* claimRows(file: string, report: Report, place: FindPlace): Generator<ClaimRow> {
  const sections = indexSections(report);
  for (const claim of report.claims) {
    const section = claim.section === null ? undefined : sections.byId(claim.section);
    const { quantity, period, scope, comparison } = claim;
    yield {
      file,
      section: claim.section,
      heading: section ? headingOf(section) : null,
      place: shortPlace(place(claim.quantity.span)),
      text: quantity.text,
      value: quantity.value,
      decimal: quantity.decimal,
      unit: quantity.unit,
      min: quantity.min,
      max: quantity.max,
      approximation: quantity.approximation,
      kind: claim.kind,
      subject: claim.subject,
      action: claim.action,
      direction: claim.direction,
      indicator: claim.indicator,
      modality: claim.modality,
      aspect: claim.aspect,
      status: claim.status,
      periodStart: period?.start ?? null,
      periodEnd: period?.end ?? null,
      asOf: period?.asOf ?? null,
      scope: scopeOf(claim),
      excludes: scope && scope.excludes.length > 0 ? scope.excludes.join("、") : null,
      comparedTo: comparison?.to ?? null,
      adjusted: comparison?.adjusted ?? null,
      id: claim.id,
      sentence: report.text.slice(claim.sentence.start, claim.sentence.end),
    };
  }
}

/** Place, level and agency, as far as they are said. */
function scopeOf({ scope }: Claim): string | null {
  const words = scope ? [scope.place, scope.level, scope.agency].filter(Boolean) : [];
  return words.length > 0 ? words.join(" ") : null;
}
