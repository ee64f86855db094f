import type { ReportDiff } from "../../diff/report-diff.js";
import type { Report } from "../../model/report.js";
import type { FindPlace } from "../place.js";

/** A draft as it was read. */
export interface DraftFile {
  /** As the user named it. */
  readonly name: string;
  readonly report: Report;
  readonly place: FindPlace;
}

/** Two drafts and what changed between them: what every format of `gouji diff` is made from. */
export interface DraftFiles {
  readonly before: DraftFile;
  readonly after: DraftFile;
  readonly diff: ReportDiff;
}
