import type { Claim } from "../../model/claim.js";
import type { Finding, Severity } from "../../model/finding.js";
import type { Section } from "../../model/section.js";
import { overlaps } from "../../model/span.js";
import type { CheckedFile } from "../checked-file.js";
import { shortPlace } from "../place.js";
import { headingOf, indexSections } from "../section-path.js";
import { makeOneLine } from "../visible.js";
import { wordingFor } from "../wording.js";
import type { Lang } from "../wording.js";
import { lastYearOf } from "./last-year.js";
import { sayTies } from "./say-ties.js";

/** One figure of a report, as somebody goes through them with the files beside. */
export interface ChecklistRow {
  /** From 1, in the order of the text. */
  readonly number: number;
  readonly place: string;
  readonly section: string;
  readonly sentence: string;
  /** As printed. */
  readonly text: string;
  /** In the bare unit. */
  readonly value: number;
  /** The same with every digit. */
  readonly decimal: string;
  readonly unit: string;
  readonly subject: string;
  readonly action: string;
  readonly ties: readonly string[];
  /** The figure of last year's report; `""` where there is none. */
  readonly lastYear: string;
  readonly findings: readonly string[];
  /** The gravest of them. */
  readonly level: Severity | null;
}

const RANK: readonly Severity[] = ["error", "warning", "info"];
const seeRow = { zh: (row: number) => `见第 ${row} 项`, en: (row: number) => `see row ${row}` } as const;

/** The rows of one file, made one by one. */
export function* checklistRows(file: CheckedFile, lang: Lang): Generator<ChecklistRow> {
  const { report, place } = file;
  const claims = report.claims.toSorted((a, b) => a.quantity.span.start - b.quantity.span.start);
  const rows = new Map(claims.map(({ id }, index) => [id, index + 1]));
  const ties = sayTies(report, rows, lang);
  const lastYear = lastYearOf(file);
  const findings = findingsByClaim(file.findings, claims, rows, lang);
  const sections = indexSections(report);
  for (const [index, claim] of claims.entries()) {
    const { quantity, sentence } = claim;
    const found = findings.get(claim.id) ?? [];
    yield {
      number: index + 1,
      place: shortPlace(place(quantity.span)),
      section: sectionOf(sections.pathAt(quantity.span.start)),
      sentence: makeOneLine(report.text.slice(sentence.start, sentence.end)).trim(),
      text: makeOneLine(quantity.text),
      value: quantity.value,
      decimal: quantity.decimal,
      unit: quantity.unit,
      subject: makeOneLine(claim.subject),
      action: makeOneLine(claim.action),
      ties: (ties.get(claim.id) ?? []).map(makeOneLine),
      lastYear: lastYear.get(claim.id) ?? "",
      findings: found.map(({ words }) => makeOneLine(words)),
      level: RANK.find((level) => found.some(({ severity }) => severity === level)) ?? null,
    };
  }
}

/** The innermost heading, and of those around it what they are numbered with: `一、 › （二） › 三是抓好落实`. */
function sectionOf(path: readonly Section[]): string {
  return path.map((section, index) => makeOneLine(index < path.length - 1 && section.number !== null ? section.number.text : headingOf(section))).join(" › ");
}

interface Remark {
  readonly severity: Severity;
  readonly words: string;
}

/** A finding is told in full at the figure that it stands at, and pointed to from the others that it speaks of. */
function findingsByClaim(findings: readonly Finding[], claims: readonly Claim[], rows: ReadonlyMap<string, number>, lang: Lang): ReadonlyMap<string, readonly Remark[]> {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const remarks = new Map<string, Remark[]>();
  const colon = lang === "zh" ? "：" : ": ";
  for (const { severity, message, span, claims: ids } of findings) {
    const own = [...new Set(ids)].filter((id) => byId.has(id));
    const at = own.find((id) => overlaps(byId.get(id)!.quantity.span, span)) ?? own[0];
    for (const id of own) {
      const words = id === at ? message : seeRow[lang](rows.get(at!) ?? 0);
      const list = remarks.get(id) ?? [];
      list.push({ severity, words: `${wordingFor(lang).severity[severity]}${colon}${words}` });
      remarks.set(id, list);
    }
  }
  return remarks;
}
