import type { Finding, Severity } from "../model/finding.js";
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
  readonly summary: Readonly<Record<Lang, string>>;
}

/** What the command line needs of the public API, loaded only once a command asks for it. */
export interface Library {
  parseReport(input: Uint8Array, options: { readonly filename?: string; readonly trackedChanges: TrackedChanges }): Promise<Report>;
  checkReport(report: Report, options: { readonly rules: Readonly<Record<string, Level>>; readonly lang: Lang }): readonly Finding[];
  locate(report: Report, span: Span): Place;
  readonly rules: readonly RuleInfo[];
}
