import { checkReport, type Finding, type Report, type Span, type Table } from "../../src/index.js";

/** What a report says, wherever its words stand: the same for the same report in any form. */
export interface Said {
  readonly meta: Readonly<Record<keyof Report["meta"], unknown>>;
  readonly sections: unknown;
  readonly tables: readonly Pick<Table, "id" | "caption" | "rows">[];
  readonly claims: unknown;
  readonly relations: unknown;
  readonly findings: unknown;
  readonly coverage: unknown;
}

/**
 * Every span as the words that stand there, and every text without its white space: breaks and blanks are the form's own. So is how a table is
 * drawn and how often a merged cell is named, wherefore tables count cell by cell and not in the words of a section.
 */
export function whatIsSaid(report: Report, findings: readonly Finding[] = checkReport(report)): Said {
  const { meta, sections, tables, claims, relations, coverage } = report;
  const cells = tables.map(({ id, caption, rows }) => ({ id, caption, rows }));
  return withWords({ meta, sections, tables: cells, claims, relations, findings, coverage }, proseOf(report)) as Said;
}

/** The text with blanks in place of its tables. */
function proseOf({ text, tables }: Report): string {
  return tables.reduce((prose, { span: { start, end } }) => prose.slice(0, start) + " ".repeat(end - start) + prose.slice(end), text);
}

function withWords(value: unknown, text: string): unknown {
  if (typeof value === "string") return squeeze(value);
  if (Array.isArray(value)) return value.map((item) => withWords(item, text));
  if (typeof value !== "object" || value === null) return value;
  if (isSpan(value)) return { words: squeeze(text.slice(value.start, value.end)) };
  return Object.fromEntries(Object.entries(value).map(([key, field]) => [key, withWords(field, text)]));
}

function isSpan(value: object): value is Span {
  return "start" in value && typeof value.start === "number";
}

export function squeeze(text: string): string {
  return text.replace(/\s+/gu, "");
}
