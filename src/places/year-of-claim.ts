import type { Claim } from "../model/claim.js";
import type { Report } from "../model/report.js";
import { yearsIn, type Years } from "../structure/meta/years.js";
import { latestYearOf } from "../structure/report-year.js";
import { headingYears } from "./heading-years.js";

type Dated = Pick<Report, "meta" | "sections" | "text">;

/**
 * The year that a figure speaks of: its own period's; else that by which its sentence opens (2023年，); else that of the heading it stands under
 * (二、2026年预算草案), unless it is of a table, which says so itself; else the report's. Of several years the last: a term's total to 2020 is one
 * of 2020, and its period says since when. `null` where none is printed. What a file is called, or when it was published, says nothing of it.
 */
export function yearOfClaim(report: Dated, claim: Pick<Claim, "period" | "section" | "table" | "sentence" | "quantity">): number | null {
  const { period, section, table, sentence, quantity } = claim;
  const day = period?.asOf ?? period?.end ?? period?.start ?? null;
  if (day !== null) return Number.parseInt(day, 10);
  const own = latestYearOf(report.meta);
  if (table !== null) return own;
  const before = report.text.slice(Math.max(sentence.start, quantity.span.start - REACH), quantity.span.start);
  // A claim has no period where that is the report's own, even under a heading of another year.
  if (own !== null && lastYearIn(before) === own) return own;
  return openingYear(before) ?? (section === null ? undefined : headingYears(report.sections).get(section)) ?? own;
}

/** No sentence that names its year does so further from its figures, in characters. */
const REACH = 300;
/** Of what stands around a year that is a clause by itself: 到2020年，; but not 2019年以来，. */
const MOST_BEFORE = 2;
const MOST_BEHIND = 1;

function openingYear(sentence: string): number | null {
  const opening = sentence.trimStart().split("，", 1)[0]!;
  const years = yearsIn(opening);
  if (years === null || opening.length === sentence.length) return null;
  return years.start <= MOST_BEFORE && opening.length - years.end <= MOST_BEHIND ? years.last : null;
}

function lastYearIn(text: string): number | null {
  let last: Years | null = null;
  for (let next = yearsIn(text); next; next = yearsIn(text, next.end)) last = next;
  return last?.last ?? null;
}
