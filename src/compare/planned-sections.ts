import comparison from "../../dictionaries/comparison.json";
import type { Report } from "../model/report.js";
import type { Section } from "../model/section.js";
import { yearsIn } from "./read-around.js";

/** A heading that names one year, be it beside several, takes what is below it out of the years above. */
const YEAR_ALONE = /(?:19|20)\d{2}年/;
const YEAR = /(?:19|20)\d{2}(?=年)/g;

/**
 * The sections that speak of years to come, by their own heading or one above: 2025年工作安排 in a report on 2024, 今后五年的目标任务. What stands there without a
 * period of its own is no fact of the report's year, however it is worded.
 */
export function plannedSections({ sections }: Pick<Report, "sections">, year: number | null): ReadonlySet<string> {
  const planned = new Set<string>();
  const visit = ({ id, title, children }: Section, isAbove: boolean): void => {
    const years = (title.match(YEAR) ?? []).map(Number);
    const isAhead = comparison.ahead.some((words) => title.includes(words)) || (year !== null && years.length > 0 && Math.min(...years) > year);
    const isBack = year !== null && years.some((each) => each <= year);
    const is = isAhead || (isAbove && !isBack);
    if (is) planned.add(id);
    for (const child of children) visit(child, is);
  };
  for (const section of sections) visit(section, false);
  return planned;
}

/** The sections that look back on several years, with the words of the heading that say so: “十四五”时期财政改革发展成效. */
export function sectionsOfYears({ sections }: Pick<Report, "sections">): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const visit = ({ id, title, children }: Section, above: string | null): void => {
    const words = YEAR_ALONE.test(title) ? null : (yearsIn(title) ?? above);
    if (words !== null) found.set(id, words);
    for (const child of children) visit(child, words);
  };
  for (const section of sections) visit(section, null);
  return found;
}
