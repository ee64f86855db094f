import { version } from "../../package.json";
import { checkReport } from "../check/check-report.js";
import { applyIgnores } from "../check/ignores.js";
import type { RuleSetting } from "../check/rule.js";
import type { Config } from "../model/config.js";
import { SCHEMA_VERSION } from "../model/report.js";
import { parseReport } from "../parse-report.js";
import { locate } from "../read/locate.js";
import type { TrackedChanges } from "../read/reader.js";
import { locateFinding } from "../render/json.js";
import type { FindPlace } from "../render/place.js";
import type { Lang } from "../render/wording.js";
import type { BatchResult } from "./batch-result.js";
import { toErrorLine } from "./error-line.js";
import type { ErrorLine } from "./error-line.js";

/** A report to be read: its bytes, or its text. */
export type ReportInput = { readonly name: string } & ({ readonly bytes: Uint8Array } | { readonly text: string });

/** How all reports of a run are read and checked: plain data, that can go to another thread or machine. */
export interface ProcessOptions extends Pick<Config, "dictionaries" | "ignores"> {
  readonly rules?: Readonly<Record<string, RuleSetting>>;
  readonly trackedChanges?: TrackedChanges;
  /** Of the messages; Chinese unless said otherwise. */
  readonly lang?: Lang;
}

/** `json` is a `BatchResult` on one line, without the line's end. */
export interface ProcessedReport {
  readonly name: string;
  readonly json: string;
}

/** Reads and checks one report. Never rejects: whatever is wrong with the input, or with us, becomes an error line. */
export async function processReport(input: ReportInput, options: ProcessOptions = {}): Promise<ProcessedReport | ErrorLine> {
  const { name } = input;
  try {
    return { name, json: JSON.stringify(await readAndCheck(input, options)) };
  } catch (error) {
    return toErrorLine(name, error, options.lang ?? "zh");
  }
}

async function readAndCheck(input: ReportInput, { dictionaries, ignores, rules, trackedChanges, lang = "zh" }: ProcessOptions): Promise<BatchResult> {
  const { name } = input;
  const report = await parseReport("bytes" in input ? input.bytes : input.text, { filename: name, dictionaries, trackedChanges });
  const found = checkReport(report, { lang, ...(rules && { rules }) });
  const { findings, ignored } = applyIgnores(found, report, ignores ?? []);
  const place: FindPlace = (span) => locate(report, span);
  return {
    schemaVersion: SCHEMA_VERSION,
    gouji: version,
    name,
    report,
    findings: findings.map((finding) => locateFinding(finding, place)),
    ignored: ignored.map(({ finding, ignore }) => ({ ...locateFinding(finding, place), reason: ignore.reason })),
  };
}
