import { compareReports, type CompareOptions } from "../../src/compare/index.js";
import type { ComparedCell, Comparison, ComparedRow } from "../../src/model/comparison.js";
import type { Claim } from "../../src/model/claim.js";
import type { Meta } from "../../src/model/meta.js";
import type { Report } from "../../src/model/report.js";
import { parseReport } from "../../src/parse-report.js";

/** What a test says of a report beside its text: the keys of figures, by their words, and what else the reading would have found. */
export interface Told {
  readonly name?: string;
  readonly keys?: Readonly<Record<string, string>>;
  /** Of the claims with these words. */
  readonly claims?: Readonly<Record<string, Partial<Claim>>>;
  readonly meta?: Partial<Meta>;
}

/** A report read from a text, with the keys that the test gives it and no others: what the catalogue knows is not what is tested here. */
export async function reportOf(text: string, { name = "report.txt", keys = {}, claims = {}, meta = {} }: Told = {}): Promise<Report> {
  const report = await parseReport(text, { filename: name });
  for (const words of [...Object.keys(keys), ...Object.keys(claims)]) {
    if (!report.claims.some(({ quantity }) => quantity.text === words)) throw new Error(`no claim ${words} among ${report.claims.map(({ quantity }) => quantity.text).join(" ")}`);
  }
  return {
    ...report,
    meta: { ...report.meta, ...meta },
    claims: report.claims.map((claim) => ({ ...claim, indicator: keys[claim.quantity.text] ?? null, ...claims[claim.quantity.text] })),
  };
}

export const yearly = (place: string, year: number, body: string): string => `${place}${year}年国民经济和社会发展统计公报\n\n一、综合\n\n${body}\n`;

export async function compareTexts(reports: readonly Promise<Report>[], options?: CompareOptions): Promise<Comparison> {
  return compareReports(await Promise.all(reports), options);
}

export function rowOf({ rows }: Comparison, key: string, more: Partial<ComparedRow> = {}): ComparedRow {
  const found = rows.filter((row) => (row.indicator ?? row.name) === key && Object.entries(more).every(([name, value]) => row[name as keyof ComparedRow] === value));
  if (found.length !== 1) throw new Error(`${found.length} rows ${key} among ${rows.map(({ id }) => id).join(" | ")}`);
  return found[0]!;
}

/** The printed words in each cell; `?` where there is no deciding, `null` where nothing is printed. */
export const printed = ({ cells }: ComparedRow): readonly (string | null)[] => cells.map((cell) => cell && (cell.reading?.text ?? "?"));

export const decimals = ({ cells }: ComparedRow): readonly (string | null)[] => cells.map((cell) => cell?.reading?.decimal ?? null);

export const flagsOf = (cell: ComparedCell | null | undefined): readonly string[] => cell?.reading?.flags.map(({ kind, text }) => `${kind} ${text}`) ?? [];
