import type { Report, Span } from "../../src/index.js";
import type { Chance } from "../forms/seeded.js";
import type { Source } from "./source.js";

/** A report with one error put into it. */
export interface Seeded {
  readonly text: string;
  /** Last year's report, for rules across reports. */
  readonly previous?: string;
  /** Where a finding has to point for the error to count as found; any one will do. */
  readonly places: readonly Span[];
  /** What was done, for who looks at what was missed: 8195件 → 8915件. */
  readonly edit: string;
}

/** A source and what the library makes of it, untouched. */
export interface Bed extends Source {
  readonly report: Report;
  readonly previous?: Report;
}

/** Puts errors of one kind into a report: as many as the report has room for. */
export type Seeder = (bed: Bed, chance: Chance) => readonly Seeded[];

/** The text with one stretch replaced, and where other stretches are then. */
export function replace(text: string, span: Span, words: string): { readonly text: string; readonly move: (other: Span) => Span } {
  const by = words.length - (span.end - span.start);
  return {
    text: text.slice(0, span.start) + words + text.slice(span.end),
    move: ({ start, end }) => ({ start: start > span.start ? start + by : start, end: start >= span.start ? end + by : end }),
  };
}
