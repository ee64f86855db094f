import type { TableReading } from "../../extract/tables/table-reading.js";
import { forms } from "./form.js";
import { labelsOf, viewsOf } from "./grid-view.js";
import { matchTable, patternOf, type Match, type Pattern } from "./match-table.js";

const patterns: readonly Pattern[] = forms.flatMap((form) => form.tables.map((table) => patternOf(form, table)));

const namesOf = new Map(patterns.map((pattern) => [pattern, new Set([...pattern.rows.labels(), ...pattern.columns.labels()])]));

/** A table that has fewer names of a form as they stand there is not looked at any closer. */
const FEWEST_NAMES = 2;

/** A table with more cells is none of a form. */
const MOST_CELLS = 2000;

/** A table of a report, and those of a form that stand in it. */
export interface FilledForm {
  /** The id of the report's table. */
  readonly table: string;
  /** Where the table begins. */
  readonly start: number;
  readonly matches: readonly Match[];
}

/** Finds the tables of statutory forms among those of a report for `year`; none of them is found twice in the same rows. */
export function matchForms(readings: readonly TableReading[], year: number | null): readonly FilledForm[] {
  return readings.flatMap((reading) => {
    const { table } = reading;
    if (table.rows.length * (table.rows[0]?.length ?? 0) > MOST_CELLS) return [];
    const views = viewsOf(reading);
    const labels = [...new Set(views[0].flatMap(labelsOf))];
    const likely = patterns.filter((pattern) => labels.filter((label) => namesOf.get(pattern)!.has(label)).length >= FEWEST_NAMES);
    for (const view of likely.length === 0 ? [] : views) {
      const matches = pickBest(likely.flatMap((pattern) => matchTable(view, pattern)), year);
      if (matches.length > 0) return [{ table: table.id, start: table.span.start, matches }];
    }
    return [];
  });
}

/** Reports of later years still use earlier forms: what a table holds decides, and the year only where both forms have the same table. */
function pickBest(matches: readonly Match[], year: number | null): readonly Match[] {
  const fits = ({ pattern: { form } }: Match): number => (year === null || form.from <= year ? form.from : -form.from);
  const chosen: Match[] = [];
  for (const match of matches.toSorted((a, b) => sizeOf(b) - sizeOf(a) || fits(b) - fits(a))) {
    if (!chosen.some((other) => match.from < other.to && other.from < match.to)) chosen.push(match);
  }
  return chosen.toSorted((a, b) => a.from - b.from);
}

const sizeOf = ({ rows, columns }: Match): number => rows.lines.size * columns.lines.size;
