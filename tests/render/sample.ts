import type { Claim } from "../../src/model/claim.js";
import type { Finding } from "../../src/model/finding.js";
import type { Report } from "../../src/model/report.js";
import type { Section } from "../../src/model/section.js";
import type { Span } from "../../src/model/span.js";
import type { Place } from "../../src/render/place.js";

/** An excerpt of an invented county's report, with a sum that does not hold. */
export const SAMPLE_TEXT = [
  "云溪县2024年法治政府建设情况报告",
  "一、主要做法",
  "（一）办好行政复议。全年收到行政复议申请61件，其中不予受理21件，受理43件，审结37件。",
  "二、存在问题",
  "全年共审结行政复议案件36件。",
  "",
].join("\n");

export function spanOf(text: string, words: string, from = 0): Span {
  const start = text.indexOf(words, from);
  if (start < 0) throw new Error(`no ${words} in the sample`);
  return { start, end: start + words.length };
}

export function claimFor(text: string, words: string, value: number, more: Partial<Claim> = {}): Claim {
  const span = spanOf(text, words);
  const before = Math.max(text.lastIndexOf("\n", span.start), text.lastIndexOf("。", span.start));
  const end = text.indexOf("。", span.end);
  return {
    id: `c-${words}`,
    section: null,
    sentence: { start: before + 1, end: end < 0 ? text.length : end + 1 },
    quantity: {
      text: words,
      span,
      value,
      decimal: String(value),
      min: String(value),
      max: String(value),
      unit: "件",
      dimension: "count",
      approximation: "exact",
    },
    kind: "count",
    subject: "行政复议申请",
    carried: false,
    action: "收到",
    direction: null,
    indicator: null,
    period: null,
    aspect: null,
    scope: null,
    comparison: null,
    modality: "fact",
    status: null,
    table: null,
    template: "act-thing-quantity",
    ...more,
  };
}

export function sectionFor(text: string, id: string, number: string, title: string, children: readonly Section[] = []): Section {
  const headingSpan = spanOf(text, number + title);
  const next = text.indexOf("\n二、", headingSpan.end);
  return {
    id,
    number: { text: number, style: "一、", ordinal: 1, span: { start: headingSpan.start, end: headingSpan.start + number.length } },
    level: id.split(".").length,
    title,
    headingSpan,
    span: { start: headingSpan.start, end: next < 0 ? text.length : next },
    children,
  };
}

export function reportOf(text: string, parts: Partial<Report> = {}): Report {
  return {
    schemaVersion: 1,
    text,
    source: { format: "text", name: null },
    messages: [],
    meta: { title: null, documentNumber: null, issuers: null, addressees: null, period: null, place: null, genre: null, date: null },
    blocks: [],
    pieces: [],
    sections: [],
    tables: [],
    claims: [],
    relations: [],
    observations: [],
    coverage: { numbers: 0, claims: 0, related: 0, skipped: {} },
    ...parts,
  };
}

export function sampleReport(): Report {
  const text = SAMPLE_TEXT;
  return reportOf(text, {
    meta: { ...reportOf(text).meta, title: { text: "云溪县2024年法治政府建设情况报告", span: spanOf(text, "云溪县2024年法治政府建设情况报告") } },
    sections: [
      sectionFor(text, "1", "一、", "主要做法", [sectionFor(text, "1.1", "（一）", "办好行政复议")]),
      sectionFor(text, "2", "二、", "存在问题"),
    ],
    claims: [
      claimFor(text, "61件", 61, { section: "1.1" }),
      claimFor(text, "21件", 21, { section: "1.1", action: "不予受理", carried: true }),
      claimFor(text, "43件", 43, { section: "1.1", action: "受理", carried: true }),
      claimFor(text, "37件", 37, { section: "1.1", action: "审结", carried: true }),
      claimFor(text, "36件", 36, { section: "2", action: "审结", subject: "行政复议案件" }),
    ],
    relations: [
      { id: "r1", type: "sum", wording: "其中", whole: "c-61件", parts: ["c-21件", "c-43件"], complete: true },
    ],
    coverage: { numbers: 9, claims: 5, related: 3, skipped: { date: 1, enumerator: 3 } },
  });
}

export function findingFor(text: string, words: string, more: Partial<Finding> = {}): Finding {
  return {
    id: "f1",
    rule: "sum-mismatch",
    severity: "error",
    message: "收到61件，与其中两项之和64件不符",
    span: spanOf(text, words),
    related: [],
    claims: [],
    stated: null,
    computed: null,
    formula: null,
    confidence: 1,
    ...more,
  };
}

export function sampleFindings(): readonly Finding[] {
  const text = SAMPLE_TEXT;
  return [
    findingFor(text, "61件", {
      related: [
        { span: spanOf(text, "21件"), message: "分项：21件" },
        { span: spanOf(text, "43件"), message: "分项：43件" },
      ],
      stated: "61件",
      computed: "64件",
      formula: "21 + 43 = 64 ≠ 61",
      suggestion: "43件或为40件",
    }),
    findingFor(text, "37件", {
      id: "f2",
      rule: "repeat-mismatch",
      severity: "warning",
      message: "同一事项两处所写不同：37件与36件",
      related: [{ span: spanOf(text, "36件"), message: "另一处：36件" }],
      stated: "37件",
      computed: "36件",
    }),
  ];
}

/** As the library's `locate` does for a text. */
export function placeIn(text: string): (span: Span) => Place {
  const at = (offset: number): readonly [line: number, column: number] => {
    const before = text.slice(0, offset);
    return [before.split("\n").length, offset - before.lastIndexOf("\n")];
  };
  return ({ start, end }) => {
    const [line, column] = at(start);
    const [endLine, endColumn] = at(end);
    return { format: "text", line, column, endLine, endColumn };
  };
}
