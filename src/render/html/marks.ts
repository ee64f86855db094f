import type { Finding, Severity } from "../../model/finding.js";
import type { Report } from "../../model/report.js";
import type { Span } from "../../model/span.js";

/** A stretch of the text that is a claim, or that findings speak of, or both. Only what stands for something missing is empty. */
export interface Mark extends Span {
  readonly claim?: string;
  /** Ids of the findings about this very stretch. */
  readonly at: readonly string[];
  /** Those of `at` of which this is the first stretch. */
  readonly begins: readonly string[];
  /** Ids of the findings that it is related to. */
  readonly related: readonly string[];
  /** The gravest of all these. */
  readonly level?: Severity;
}

/** Findings on one stretch beyond these are not marked on it, so that a thousand over one another stay in proportion. */
const MOST_OVER_ONE = 12;

interface Edge {
  readonly at: number;
  readonly opens: boolean;
  readonly touch: Touch;
}

/** One place that a finding speaks of. */
interface Touch {
  readonly finding: Finding;
  readonly isOwn: boolean;
  readonly span: Span;
}

/**
 * Cuts what is to be marked into stretches that do not overlap. A claim is always one of them, whole: a finding that begins or ends inside
 * of a claim is taken to begin or end with it.
 */
export function layOutMarks({ text, claims }: Pick<Report, "text" | "claims">, findings: readonly Finding[]): readonly Mark[] {
  const figures = inOrder(claims.map(({ id, quantity: { span } }) => ({ id, span })), text.length);
  const edges = edgesOf(findings, widenerFor(figures), text.length);
  const marks: Mark[] = [];
  const open = new Set<Touch>();
  const begun = new Set<string>();
  let next = 0;
  let here = 0;

  const put = (span: Span, claim?: string): void => {
    const touches = [...open].slice(0, MOST_OVER_ONE);
    if (claim === undefined && touches.length === 0) return;
    const at = idsOf(touches.filter(({ isOwn }) => isOwn));
    const begins = at.filter((id) => !begun.has(id));
    for (const id of begins) begun.add(id);
    const related = idsOf(touches.filter(({ isOwn }) => !isOwn)).filter((id) => !at.includes(id));
    const level = gravest(touches);
    marks.push({ ...span, ...(claim !== undefined && { claim }), at, begins, related, ...(level && { level }) });
  };
  const advance = (to: number): void => {
    for (let figure = figures[next]; figure !== undefined && figure.span.start < to; figure = figures[++next]) {
      if (figure.span.start > here) put({ start: here, end: figure.span.start });
      put(figure.span, figure.id);
      here = figure.span.end;
    }
    if (to > here) put({ start: here, end: to });
    here = Math.max(here, to);
  };

  for (const { at, opens, touch } of edges) {
    advance(at);
    if (!opens) open.delete(touch);
    else {
      open.add(touch);
      if (touch.span.start === touch.span.end) put({ start: at, end: at });
    }
  }
  advance(text.length);
  return marks;
}

interface FigureSpan {
  readonly id: string;
  readonly span: Span;
}

/** By place; of two that overlap, which no reader gives, the later is left out. */
function inOrder(figures: readonly FigureSpan[], length: number): readonly FigureSpan[] {
  const sorted = figures.filter(({ span }) => span.start >= 0 && span.start < span.end && span.end <= length).sort((a, b) => a.span.start - b.span.start);
  let end = 0;
  return sorted.filter(({ span }) => span.start >= end && (end = span.end) > 0);
}

/** Closing before opening in one place, so that neighbours are not taken to overlap; what is empty opens and closes by itself. */
function edgesOf(findings: readonly Finding[], widen: (span: Span) => Span, length: number): readonly Edge[] {
  const touches = findings.flatMap((finding): Touch[] => [
    { finding, isOwn: true, span: widen(clampTo(finding.span, length)) },
    ...finding.related.map(({ span }) => ({ finding, isOwn: false, span: widen(clampTo(span, length)) })),
  ]);
  const rank = ({ opens, touch: { span } }: Edge): number => (span.start === span.end ? (opens ? 1 : 2) : opens ? 3 : 0);
  return touches
    .flatMap((touch): Edge[] => [{ at: touch.span.start, opens: true, touch }, { at: touch.span.end, opens: false, touch }])
    .sort((a, b) => a.at - b.at || rank(a) - rank(b));
}

function clampTo({ start, end }: Span, length: number): Span {
  const from = Math.min(Math.max(0, start), length);
  return { start: from, end: Math.min(Math.max(from, end), length) };
}

function widenerFor(figures: readonly FigureSpan[]): (span: Span) => Span {
  const around = (offset: number): Span | undefined => {
    let low = 0;
    let high = figures.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (figures[middle]!.span.start < offset) low = middle + 1;
      else high = middle;
    }
    const span = figures[low - 1]?.span;
    return span !== undefined && offset < span.end ? span : undefined;
  };
  return ({ start, end }) => ({ start: around(start)?.start ?? start, end: around(end)?.end ?? end });
}

function idsOf(touches: readonly Touch[]): readonly string[] {
  return [...new Set(touches.map(({ finding }) => finding.id))];
}

function gravest(touches: readonly Touch[]): Severity | undefined {
  const levels = new Set(touches.map(({ finding }) => finding.severity));
  return (["error", "warning", "info"] as const).find((level) => levels.has(level));
}
