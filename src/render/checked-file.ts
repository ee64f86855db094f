import type { Finding } from "../model/finding.js";
import type { Coverage, Report } from "../model/report.js";
import type { FindPlace } from "./place.js";
import type { Tally } from "./wording.js";

/** A report that was read and checked: what every format of `gouji check` is made from. */
export interface CheckedFile {
  /** As the user named it. */
  readonly name: string;
  readonly report: Report;
  readonly findings: readonly Finding[];
  readonly place: FindPlace;
}

/** A file that gave no report. */
export interface FailedFile {
  readonly name: string;
  readonly code: string;
  readonly message: string;
}

export interface CheckTotals {
  readonly files: number;
  readonly failed: readonly FailedFile[];
  readonly tally: Tally;
  readonly coverage: Coverage;
}

/** Writes the results of many files one by one, so that thousands never have to be held at once. */
export interface CheckFormat {
  begin(): string;
  file(checked: CheckedFile): string;
  end(totals: CheckTotals): string;
}

export function tallyOf(findings: readonly Finding[]): Tally {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}

export const nothingChecked: CheckTotals = {
  files: 0,
  failed: [],
  tally: { error: 0, warning: 0, info: 0 },
  coverage: { numbers: 0, claims: 0, related: 0, skipped: {} },
};

export function addToTotals(totals: CheckTotals, { report, findings }: CheckedFile): CheckTotals {
  const tally = tallyOf(findings);
  const { coverage } = report;
  const skipped = { ...totals.coverage.skipped };
  for (const [reason, count] of Object.entries(coverage.skipped)) skipped[reason] = (skipped[reason] ?? 0) + count;
  return {
    ...totals,
    files: totals.files + 1,
    tally: {
      error: totals.tally.error + tally.error,
      warning: totals.tally.warning + tally.warning,
      info: totals.tally.info + tally.info,
    },
    coverage: {
      numbers: totals.coverage.numbers + coverage.numbers,
      claims: totals.coverage.claims + coverage.claims,
      related: totals.coverage.related + coverage.related,
      skipped,
    },
  };
}
