import type { IgnoredFinding, UnusedIgnore } from "../check/ignores.js";
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
  /** What the configuration lets stand: no part of `findings`. */
  readonly ignored: readonly IgnoredFinding[];
  /** What the baseline knows already, where there is one: no part of `findings` either. */
  readonly known?: readonly Finding[];
  readonly place: FindPlace;
  /** Last year's report, where it was held against one. */
  readonly previous?: PreviousFile;
}

/** Last year's report, as far as findings point into it. */
export interface PreviousFile {
  /** How many figures of this year's report are held against it. */
  readonly tied: number;
  readonly name: string;
  readonly report: Report;
  readonly place: FindPlace;
}

/** A file that gave no report. */
export interface FailedFile {
  readonly name: string;
  readonly code: string;
  readonly message: string;
}

/** An ignore that fitted in none of the files that it is for, and where it stands. */
export interface StaleIgnore extends UnusedIgnore {
  readonly config: string;
  /** From 0, in the list `ignores` of that configuration. */
  readonly index: number;
}

export interface CheckTotals {
  readonly files: number;
  readonly failed: readonly FailedFile[];
  readonly tally: Tally;
  readonly ignored: number;
  /** How many the baseline knows already. */
  readonly known: number;
  readonly unused: readonly StaleIgnore[];
  readonly coverage: Coverage;
}

/** Writes the results of many files one by one, so that thousands never have to be held at once. */
export interface CheckFormat<End = string> {
  begin(): string;
  file(checked: CheckedFile): string;
  end(totals: CheckTotals): End;
}

/** A format whose file is made whole at the end, as a workbook is: until then it gives nothing. */
export type BinaryCheckFormat = CheckFormat<Promise<Uint8Array>>;

export function tallyOf(findings: readonly Finding[]): Tally {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}

export const nothingChecked: CheckTotals = {
  files: 0,
  failed: [],
  tally: { error: 0, warning: 0, info: 0 },
  ignored: 0,
  known: 0,
  unused: [],
  coverage: { numbers: 0, claims: 0, related: 0, skipped: {} },
};

export function addToTotals(totals: CheckTotals, { report, findings, ignored, known = [] }: CheckedFile): CheckTotals {
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
    ignored: totals.ignored + ignored.length,
    known: totals.known + known.length,
    coverage: {
      numbers: totals.coverage.numbers + coverage.numbers,
      claims: totals.coverage.claims + coverage.claims,
      related: totals.coverage.related + coverage.related,
      skipped,
    },
  };
}
