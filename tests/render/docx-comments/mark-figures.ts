import type { Finding, Report, Span } from "../../../src/index.js";

/** A finding on a span, as a rule would give it. */
export function findingOn({ text }: Pick<Report, "text">, span: Span, more: Partial<Finding> = {}): Finding {
  const words = text.slice(span.start, span.end);
  return {
    id: `f-${span.start}`,
    rule: "sum-mismatch",
    severity: "error",
    message: `所写${words}，与各项之和不符`,
    span,
    related: [],
    claims: [],
    stated: words,
    computed: null,
    formula: "21 + 43 = 64 ≠ 61",
    confidence: 1,
    ...more,
  };
}

/** A finding on every figure of a report, on every label that Word prints, and on some words that take in both ends of a figure. */
export function findingsEverywhere(report: Pick<Report, "text" | "pieces">): readonly Finding[] {
  const figures = [...report.text.matchAll(/\d[\d.,]*\p{L}?/gu)].map(({ 0: words, index }) => ({ start: index, end: index + words.length }));
  const labels = report.pieces.flatMap(({ span, origin }) => (origin.format === "docx" && origin.generated !== undefined ? [span] : []));
  const around = figures.flatMap(({ start, end }, index) => (index % 3 === 0 ? [{ start: Math.max(0, start - 2), end: Math.min(report.text.length, end + 3) }] : []));
  return [...figures, ...labels, ...around].sort((a, b) => a.start - b.start || a.end - b.end).map((span, index) => findingOn(report, span, { id: `f${index}` }));
}
