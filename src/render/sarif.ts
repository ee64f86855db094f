import type { Artifact, ArtifactLocation, Location, Notification, Result, Run } from "sarif";
import type { Finding } from "../model/finding.js";
import type { CheckedFile, CheckFormat, CheckTotals } from "./checked-file.js";
import { indented } from "./json.js";
import { fileUri } from "./sarif/file-uri.js";
import { createLocator } from "./sarif/locations.js";
import { plainMessage } from "./sarif/plain-message.js";
import { describeRule, levelOf } from "./sarif/rule-descriptors.js";
import type { SarifRule } from "./sarif/rule-descriptors.js";
import type { Lang } from "./wording.js";

export type { SarifRule };

export interface SarifOptions {
  readonly lang: Lang;
  readonly version: string;
  readonly rules: readonly SarifRule[];
  /** The folder that files are named from, as the system writes it; `null` in a browser, where a file has a name only. */
  readonly cwd: string | null;
}

const SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

const MIME_TYPES = {
  text: "text/plain",
  html: "text/html",
  pdf: "application/pdf",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
} as const;

const previousRole = { zh: "上年报告", en: "last year's report" } as const;

/**
 * The findings as one run of SARIF 2.1.0. What the configuration or the baseline lets stand is left out; what could not be read, and what
 * reading had to guess, are notifications. Results are written file by file.
 */
export function createSarif({ lang, version, rules, cwd }: SarifOptions): CheckFormat {
  const ruleIndex = new Map(rules.map(({ id }, index) => [id, index]));
  const artifacts: Artifact[] = [];
  const byUri = new Map<string, number>();
  const notifications: Notification[] = [];
  let separator = "\n";

  function addArtifact(name: string, more: Partial<Artifact>): ArtifactLocation {
    const location = fileUri(name, cwd);
    const index = byUri.get(location.uri) ?? artifacts.push({ location, ...more }) - 1;
    byUri.set(location.uri, index);
    return { ...location, index };
  }

  function begin(): string {
    const driver = { name: "gouji", semanticVersion: version, rules: rules.map((rule) => describeRule(rule, lang)) };
    const opening: Pick<Run, "columnKind" | "language"> = { columnKind: "utf16CodeUnits", language: lang === "zh" ? "zh-CN" : "en-US" };
    const members = Object.entries({ ...opening, tool: { driver } }).map(([key, value]) => `      ${JSON.stringify(key)}: ${indented(value, 6)},\n`);
    return `{\n  "$schema": ${JSON.stringify(SCHEMA)},\n  "version": "2.1.0",\n  "runs": [\n    {\n${members.join("")}      "results": [`;
  }

  function file(checked: CheckedFile): string {
    const { name, report, findings, place, previous } = checked;
    const artifactLocation = addArtifact(name, { roles: ["analysisTarget"], mimeType: MIME_TYPES[report.source.format] });
    const locate = createLocator({ report, place, artifactLocation });
    const last = previous && addArtifact(previous.name, { roles: ["referencedOnCommandLine"], mimeType: MIME_TYPES[previous.report.source.format], description: { text: previousRole[lang] } });
    const locateLast = previous && last && createLocator({ ...previous, artifactLocation: last });
    for (const { code, message, span } of report.messages) {
      notifications.push({ descriptor: { id: code }, level: "note", message: plainMessage(message), locations: [span === undefined ? { physicalLocation: { artifactLocation } } : locate(span)] });
    }
    return findings
      .map((finding) => {
        const text = `${separator}        ${indented(resultOf(finding, { locate, locateLast, ruleIndex }), 8)}`;
        separator = ",\n";
        return text;
      })
      .join("");
  }

  function end({ failed }: CheckTotals): string {
    for (const { name, code, message } of failed) {
      const locations = [{ physicalLocation: { artifactLocation: addArtifact(name, { roles: ["analysisTarget"] }) } }];
      notifications.push({ descriptor: { id: code }, level: "error", message: plainMessage(message), locations });
    }
    const invocations = [{ executionSuccessful: failed.length === 0, toolExecutionNotifications: notifications }];
    const results = separator === "\n" ? "]" : "\n      ]";
    return `${results},\n      "artifacts": ${indented(artifacts, 6)},\n      "invocations": ${indented(invocations, 6)}\n    }\n  ]\n}\n`;
  }

  return { begin, file, end };
}

interface ResultContext {
  readonly locate: (span: Finding["span"]) => Location;
  readonly locateLast: ((span: Finding["span"]) => Location) | undefined;
  readonly ruleIndex: ReadonlyMap<string, number>;
}

function resultOf(finding: Finding, { locate, locateLast, ruleIndex }: ResultContext): Result {
  const { id, rule, severity, message, span, related, previous = [], stated, computed, formula, confidence, suggestion } = finding;
  const index = ruleIndex.get(rule);
  const places = [
    ...related.map((each) => ({ ...locate(each.span), message: plainMessage(each.message) })),
    ...(locateLast ? previous.map((each) => ({ ...locateLast(each.span), message: plainMessage(each.message) })) : []),
  ];
  return {
    ruleId: rule,
    ...(index !== undefined && { ruleIndex: index }),
    kind: "fail",
    level: levelOf(severity),
    message: plainMessage(message),
    locations: [locate(span)],
    ...(places.length > 0 && { relatedLocations: places.map((place, at) => ({ id: at + 1, ...place })) }),
    // The second is the one that GitHub knows its alerts again by; it makes one of the line's bytes where there is none, which a DOCX has not.
    partialFingerprints: { "findingId/v1": id, primaryLocationLineHash: `${id}:1` },
    properties: { stated, computed, formula, confidence, ...(suggestion !== undefined && { suggestion }) },
  };
}
