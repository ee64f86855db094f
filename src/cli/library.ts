import type { AppliedIgnores } from "../check/ignores.js";
import type { IgnoreDraft } from "../check/draft-ignores.js";
import type { DiffOptions } from "../diff/diff-reports.js";
import type { ReportDiff } from "../diff/report-diff.js";
import type { HouseVocabulary } from "../extract/vocabularies.js";
import type { Message } from "../model/document.js";
import type { Finding, Severity } from "../model/finding.js";
import type { Indicator } from "../model/indicator.js";
import type { Ignore } from "../model/ignore.js";
import type { Report } from "../model/report.js";
import type { Span } from "../model/span.js";
import type { TrackedChanges } from "../read/reader.js";
import type { Place } from "../render/place.js";
import type { Lang } from "../render/wording.js";

export type Level = "off" | Severity;
export const levels = ["off", "info", "warning", "error"] as const satisfies readonly Level[];

export interface RuleInfo {
  readonly id: string;
  readonly severity: Severity;
  /** What it is set to where nobody says otherwise. */
  readonly setting?: Level;
  readonly summary: Readonly<Record<Lang, string>>;
  /** What holds in a sound report. */
  readonly formula?: string;
}

interface ReadOptions {
  readonly filename?: string;
  readonly trackedChanges: TrackedChanges;
  readonly dictionaries?: HouseVocabulary;
}

interface CheckOptions {
  readonly rules: Readonly<Record<string, Level>>;
  readonly lang: Lang;
  readonly previous?: Report;
}

/** What the command line needs of the public API, loaded only once a command asks for it. */
export interface Library {
  parseReport(input: Uint8Array, options: ReadOptions): Promise<Report>;
  checkReport(report: Report, options: CheckOptions): readonly Finding[];
  countTied(report: Report, previous: Report): number;
  judgePrevious(report: Report, previous: Report): Message | null;
  applyIgnores(findings: readonly Finding[], report: Report, ignores: readonly Ignore[]): AppliedIgnores;
  draftIgnores(findings: readonly Finding[], report: Report): readonly IgnoreDraft[];
  diffReports(before: Report, after: Report, options: DiffOptions): ReportDiff | Promise<ReportDiff>;
  locate(report: Report, span: Span): Place;
  /** The indicator catalogue. */
  listIndicators(): readonly Indicator[] | Promise<readonly Indicator[]>;
  readonly rules: readonly RuleInfo[];
}
