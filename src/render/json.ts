import { SCHEMA_VERSION } from "../model/report.js";
import type { Report } from "../model/report.js";
import type { CheckedFile, CheckFormat, CheckTotals } from "./checked-file.js";
import type { RowFormat } from "./row-format.js";

/**
 * `{ schemaVersion, files: [{ file, findings, coverage, messages }], failed, totals }`; each finding has its `place` in the
 * original file besides its span.
 */
export function createCheckJson(): CheckFormat {
  let first = true;

  function file({ name, report, findings, place }: CheckedFile): string {
    const located = findings.map((finding) => ({
      ...finding,
      place: place(finding.span),
      related: finding.related.map((related) => ({ ...related, place: place(related.span) })),
    }));
    const entry = { file: name, findings: located, coverage: report.coverage, messages: report.messages };
    const separator = first ? "\n    " : ",\n    ";
    first = false;
    return `${separator}${indented(entry, 4)}`;
  }

  function end({ files, failed, tally, coverage }: CheckTotals): string {
    const failures = failed.map(({ name, code, message }) => ({ file: name, code, message }));
    const totals = { files, errors: tally.error, warnings: tally.warning, infos: tally.info, coverage };
    return `${first ? "" : "\n  "}],\n  "failed": ${indented(failures, 2)},\n  "totals": ${indented(totals, 2)}\n}\n`;
  }

  return { begin: () => `{\n  "schemaVersion": ${SCHEMA_VERSION},\n  "files": [`, file, end };
}

/** All claims as one array of flat objects: what data frames and `jq` take as it is. */
export function createJsonRows(): RowFormat {
  let separator = "[";
  return {
    begin: () => "",
    row(row) {
      const text = `${separator}\n  ${JSON.stringify(row)}`;
      separator = ",";
      return text;
    },
    end: () => (separator === "[" ? "[]\n" : "\n]\n"),
  };
}

/** A report as JSON, in pieces: the whole of a very long one would not fit into one string. */
export function* reportJson(report: Report): Generator<string> {
  yield "{";
  let separator = "\n  ";
  for (const [key, value] of Object.entries(report)) {
    yield `${separator}${JSON.stringify(key)}: `;
    if (Array.isArray(value)) yield* jsonArray(value, 2);
    else yield indented(value, 2);
    separator = ",\n  ";
  }
  yield "\n}\n";
}

/** The items one a piece, each on lines of its own. */
function* jsonArray(items: readonly unknown[], indent: number): Generator<string> {
  const margin = " ".repeat(indent);
  let separator = "[";
  for (const item of items) {
    yield `${separator}\n${margin}  ${indented(item, indent + 2)}`;
    separator = ",";
  }
  yield separator === "[" ? "[]" : `\n${margin}]`;
}

function indented(value: unknown, indent: number): string {
  return JSON.stringify(value, null, 2).replaceAll("\n", `\n${" ".repeat(indent)}`);
}
