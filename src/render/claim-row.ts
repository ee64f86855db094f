import type { Claim } from "../model/claim.js";
import type { Report } from "../model/report.js";
import { placeOfClaim, placeOfReport, yearOfClaim } from "../places/index.js";
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
  /** Where the figure was counted, with the places above: 福建省三明市. `null` where it is not known. */
  readonly placeName: string | null;
  /** GB/T 2260, six digits. */
  readonly placeCode: string | null;
  /** The same for all names that a place has had: see `PlaceRecord`. */
  readonly placeSeries: string | null;
  /** `own` for a government's own (市本级); else `province`, `city`, `county`…: see `ClaimPlace`. */
  readonly placeLevel: string | null;
  /** The year that the figure speaks of. */
  readonly year: number | null;
  /** Key of the report's genre. */
  readonly genre: string | null;
  /** The place that the report speaks for. */
  readonly reportPlace: string | null;
  /** Of the file's bytes: the same for a report that was given twice. */
  readonly digest: string | null;
}

/** The order in which every format gives the fields. New ones come at the end: whoever counts columns relies on the others. */
export const claimColumns = [
  "file", "section", "heading", "place", "text", "value", "decimal", "unit", "min", "max", "approximation", "kind",
  "subject", "action", "direction", "indicator", "modality", "aspect", "status", "periodStart", "periodEnd", "asOf", "scope", "excludes",
  "comparedTo", "adjusted", "id", "sentence", "placeName", "placeCode", "placeSeries", "placeLevel", "year", "genre", "reportPlace", "digest",
] as const satisfies readonly (keyof ClaimRow)[];

/** `digest`: of the file, where it is known: see `digestOf`. */
export function* claimRows(file: string, report: Report, place: FindPlace, digest: string | null = null): Generator<ClaimRow> {
  const sections = indexSections(report);
  const reportPlace = placeOfReport(report)?.fullName ?? null;
  const genre = report.meta.genre?.key ?? null;
  for (const claim of report.claims) {
    const section = claim.section === null ? undefined : sections.byId(claim.section);
    const { quantity, period, scope, comparison } = claim;
    const counted = placeOfClaim(report, claim);
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
      placeName: counted.place,
      placeCode: counted.code,
      placeSeries: counted.series,
      placeLevel: counted.level,
      year: yearOfClaim(report, claim),
      genre,
      reportPlace,
      digest,
    };
  }
}

/** Place, level and agency, as far as they are said. */
function scopeOf({ scope }: Claim): string | null {
  const words = scope ? [scope.place, scope.level, scope.agency].filter(Boolean) : [];
  return words.length > 0 ? words.join(" ") : null;
}
