import type { ReportingConfiguration, ReportingDescriptor } from "sarif";
import type { Severity } from "../../model/finding.js";
import { createPaint } from "../paint.js";
import { renderRulePage } from "../rule-page.js";
import type { Lang } from "../wording.js";

/** What a rule says of itself. */
export interface SarifRule {
  readonly id: string;
  readonly severity: Severity;
  /** What it is set to where nobody says otherwise. */
  readonly setting?: Severity | "off";
  readonly summary: Readonly<Record<Lang, string>>;
  /** What holds in a sound report. */
  readonly formula?: string;
  /** Its page in Markdown; `null` where there is none. */
  readonly page: string | null;
}

export type SarifLevel = "error" | "warning" | "note";

export function levelOf(severity: Severity): SarifLevel {
  return severity === "info" ? "note" : severity;
}

/** What GitHub sorts by, as CodeQL's queries name it. */
const PROBLEM: Readonly<Record<SarifLevel, string>> = { error: "error", warning: "warning", note: "recommendation" };

export function describeRule({ id, severity, setting = severity, summary, formula, page }: SarifRule, lang: Lang): ReportingDescriptor {
  const level = levelOf(setting === "off" ? severity : setting);
  const defaultConfiguration: ReportingConfiguration = { level, ...(setting === "off" && { enabled: false }) };
  const about = summary[lang];
  const colon = lang === "zh" ? "：" : ": ";
  return {
    id,
    name: pascalCase(id),
    shortDescription: { text: about },
    fullDescription: { text: formula === undefined ? about : `${about}${colon}${formula}` },
    ...(page !== null && { help: { text: renderRulePage(page, createPaint(false)), markdown: page } }),
    defaultConfiguration,
    properties: { "problem.severity": PROBLEM[level] },
  };
}

/** `sum-mismatch` → `SumMismatch`: a rule's name is an identifier (SARIF 2.1.0, 3.49.7). */
function pascalCase(id: string): string {
  return id.split("-").map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join("");
}
