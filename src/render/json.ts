import type { LocatedFinding } from "../model/check-output.js";
import type { Finding } from "../model/finding.js";
import { SCHEMA_VERSION } from "../model/report.js";
import type { Report } from "../model/report.js";
import type { CheckedFile, CheckFormat, CheckTotals } from "./checked-file.js";
import type { FindPlace } from "./place.js";
import type { RowFormat } from "./row-format.js";

/**
 * `{ schemaVersion, files: [{ file, findings, ignored, coverage, messages }], failed, unusedIgnores, totals }`; each finding has its
 * `place` in the original file besides its span, and one that is ignored the `reason`. With last year's report there is `previous: { file, tied }`, its
 * name and how many figures were held against it, and what findings say of it has its `place` in that file. With a baseline there are the
 * findings `known` to it. `CheckOutputSchema` says all of it.
 */
export function createCheckJson(): CheckFormat {
  let first = true;
  let hasBaseline = false;

  function file({ name, report, findings, ignored, known, place, previous: last }: CheckedFile): string {
    const locate = (finding: Finding): LocatedFinding => locateFinding(finding, place, last?.place);
    const silenced = ignored.map(({ finding, ignore }) => ({ ...locate(finding), reason: ignore.reason }));
    const entry = {
      file: name,
      ...(last && { previous: { file: last.name, tied: last.tied } }),
      findings: findings.map(locate),
      ignored: silenced,
      ...(known && { known: known.map(locate) }),
      coverage: report.coverage,
      messages: report.messages,
    };
    hasBaseline ||= known !== undefined;
    const separator = first ? "\n    " : ",\n    ";
    first = false;
    return `${separator}${indented(entry, 4)}`;
  }

  function end({ files, failed, unused, tally, ignored, known, coverage }: CheckTotals): string {
    const failures = failed.map(({ name, code, message }) => ({ file: name, code, message }));
    const unusedIgnores = unused.map(({ config, index, ignore, now }) => ({ config, index, ...ignore, now }));
    const totals = { files, errors: tally.error, warnings: tally.warning, infos: tally.info, ignored, ...(hasBaseline && { known }), coverage };
    return `${first ? "" : "\n  "}],\n  "failed": ${indented(failures, 2)},\n  "unusedIgnores": ${indented(unusedIgnores, 2)},\n  "totals": ${indented(totals, 2)}\n}\n`;
  }

  return { begin: () => `{\n  "schemaVersion": ${SCHEMA_VERSION},\n  "files": [`, file, end };
}

/** A finding with the places of its spans in the file, and in last year's where there is one. */
export function locateFinding(finding: Finding, place: FindPlace, placeInPrevious?: FindPlace): LocatedFinding {
  const { previous } = finding;
  const own: Omit<Finding, "previous"> = finding;
  return {
    ...own,
    place: place(finding.span),
    related: finding.related.map((related) => ({ ...related, place: place(related.span) })),
    ...(placeInPrevious && previous && { previous: previous.map((each) => ({ ...each, place: placeInPrevious(each.span) })) }),
  };
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

/** A value over lines of its own, the later ones set in: it can stand inside of others written so. */
export function indented(value: unknown, indent: number): string {
  return JSON.stringify(value, null, 2).replaceAll("\n", `\n${" ".repeat(indent)}`);
}
