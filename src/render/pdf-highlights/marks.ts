import type { Finding, Severity } from "../../model/finding.js";
import type { Box } from "../../model/origin.js";
import type { PdfPlace } from "../../model/place.js";
import type { Report } from "../../model/report.js";
import type { Span } from "../../model/span.js";
import { locate } from "../../read/locate.js";
import { createCommentLines } from "../docx-comments/comment-lines.js";
import { atLeastOne } from "../excerpt.js";
import { makeOneLine } from "../visible.js";
import { wordingFor, type Lang } from "../wording.js";
import { joinBoxes } from "./join-boxes.js";
import { noteWordingFor } from "./note-wording.js";

/** What is marked on one page, and what the note beside it says. */
export interface Mark {
  readonly page: number;
  readonly boxes: readonly Box[];
  /** The same whenever the same finding is marked. */
  readonly name: string;
  readonly level: Severity;
  /** The figure that a finding is about, not one that it disagrees with. */
  readonly isMain: boolean;
  readonly subject: string;
  readonly lines: readonly string[];
}

/** Ten sums that share a figure say enough. */
const MOST_NAMED = 8;
const STRENGTH: Readonly<Record<Severity, number>> = { error: 2, warning: 1, info: 0 };

/** The marks of all findings. Those of figures that several disagree with come first and name each of them, so that the findings' own lie above. */
export function marksOf(report: Report, findings: readonly Finding[], lang: Lang): readonly Mark[] {
  const wording = wordingFor(lang);
  const linesOf = createCommentLines(report, lang);
  const names = new Map<string, number>();
  const main = findings.flatMap((finding) => {
    const { id, severity, span } = finding;
    const name = nameOnce(`gouji-${id}`, names);
    return onPages(report, span, { name, level: severity, isMain: true, subject: wording.severity[severity], lines: linesOf(finding, null) });
  });
  return [...relatedMarks(report, findings, lang), ...main];
}

interface Related {
  readonly span: Span;
  readonly first: string;
  readonly findings: Map<Finding, string>;
}

function relatedMarks(report: Report, findings: readonly Finding[], lang: Lang): readonly Mark[] {
  const words = noteWordingFor(lang);
  const { severity: levels, moreRelated } = wordingFor(lang);
  const places = new Map<string, Related>();
  for (const finding of findings) {
    finding.related.forEach(({ span, message }, index) => {
      const key = `${span.start} ${span.end}`;
      const place = places.get(key) ?? { span, first: `gouji-${finding.id}-${index + 1}`, findings: new Map<Finding, string>() };
      if (!place.findings.has(finding)) place.findings.set(finding, message);
      places.set(key, place);
    });
  }
  const names = new Map<string, number>();
  return [...places.values()].flatMap(({ span, first, findings: concerned }) => {
    const all = [...concerned];
    const level = all.map(([{ severity }]) => severity).reduce((most, each) => (STRENGTH[each] > STRENGTH[most] ? each : most));
    const lines = all.slice(0, MOST_NAMED).map(([finding, message]) => {
      const { page } = locate(report, finding.span) as PdfPlace;
      return words.related({ message: makeOneLine(message), page, level: levels[finding.severity], finding: makeOneLine(finding.message), rule: finding.rule });
    });
    if (all.length > lines.length) lines.push(moreRelated(all.length - lines.length));
    return onPages(report, span, { name: nameOnce(first, names), level, isMain: false, subject: words.subject, lines });
  });
}

/** An annotation belongs to one page (ISO 32000-1 12.5.2): a figure that goes on over a page's end has one on each. */
function onPages(report: Report, span: Span, what: Omit<Mark, "page" | "boxes">): readonly Mark[] {
  const pages = new Map<number, Box[]>();
  for (const { page, box } of (locate(report, atLeastOne(span, report.text.length)) as PdfPlace).boxes) {
    pages.set(page, [...(pages.get(page) ?? []), box]);
  }
  return [...pages].map(([page, boxes], index) => ({ ...what, page, boxes: joinBoxes(boxes), name: index === 0 ? what.name : `${what.name}-p${index + 1}` }));
}

function nameOnce(name: string, names: Map<string, number>): string {
  const count = (names.get(name) ?? 0) + 1;
  names.set(name, count);
  return count === 1 ? name : `${name}-${count}`;
}
