import type { Section } from "../model/section.js";
import { yearsIn } from "../structure/meta/years.js";

const known = new WeakMap<readonly Section[], ReadonlyMap<string, number>>();

/** By a section's id the one year that its heading, or the nearest above that names one, speaks of. */
export function headingYears(sections: readonly Section[]): ReadonlyMap<string, number> {
  const before = known.get(sections);
  if (before) return before;
  const years = new Map<string, number>();
  const open = sections.map((section): { readonly section: Section; readonly above: number | null } => ({ section, above: null }));
  // Without recursion: sections may be as deep as a stranger's file says.
  for (let next = open.pop(); next; next = open.pop()) {
    const { id, title, children } = next.section;
    const year = onlyYearIn(title) ?? next.above;
    if (year !== null) years.set(id, year);
    for (const section of children) open.push({ section, above: year });
  }
  known.set(sections, years);
  return years;
}

/** None where a heading names several: 2024年预算执行情况和2025年预算草案. */
function onlyYearIn(title: string): number | null {
  const first = yearsIn(title);
  if (first === null || first.first !== first.last) return null;
  for (let next = yearsIn(title, first.end); next; next = yearsIn(title, next.end)) if (next.last !== first.last) return null;
  return first.first;
}
