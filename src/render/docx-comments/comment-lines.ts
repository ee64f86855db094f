import type { Finding } from "../../model/finding.js";
import type { Report } from "../../model/report.js";
import { cutToWidth } from "../display-width.js";
import { arithmetic } from "../arithmetic.js";
import { headingOf, indexSections, type SectionIndex } from "../section-path.js";
import { makeOneLine } from "../visible.js";
import { wordingFor, type Lang, type Wording } from "../wording.js";
import { commentWordingFor, type CommentWording, type Elsewhere } from "./comment-wording.js";

/** A sum of a hundred members is not read in a margin. */
const MOST_RELATED = 8;
const HEADING_WIDTH = 40;
const QUOTE_WIDTH = 60;

/** What a comment says, a paragraph a line; the first says what is wrong. */
export type WriteLines = (finding: Finding, elsewhere: Elsewhere | null) => readonly string[];

export function createCommentLines(report: Report, lang: Lang): WriteLines {
  const context = { report, sections: indexSections(report), wording: wordingFor(lang), words: commentWordingFor(lang) };
  return (finding, elsewhere) => linesOf(finding, elsewhere, context);
}

interface Context {
  readonly report: Report;
  readonly sections: SectionIndex;
  readonly wording: Wording;
  readonly words: CommentWording;
}

/**
 * The arithmetic and the other figures stand in the one comment on the figure that disagrees: a comment has one range, and a second one
 * beside each figure of a sum would bury the margin.
 */
function linesOf(finding: Finding, elsewhere: Elsewhere | null, { report, sections, wording, words }: Context): readonly string[] {
  const { span, severity, message, related, previous = [], suggestion, rule } = finding;
  const quote = elsewhere === null ? "" : words.elsewhere(elsewhere, cutToWidth(makeOneLine(report.text.slice(span.start, span.end)), QUOTE_WIDTH));
  const section = sections.pathAt(span.start).at(-1);
  const headingAt = (offset: number): string | null => {
    const other = sections.pathAt(offset).at(-1);
    return other === undefined || other === section ? null : cutToWidth(makeOneLine(headingOf(other)), HEADING_WIDTH);
  };
  const shown = related.slice(0, MOST_RELATED);
  return [
    `${wording.severity[severity]}${words.colon}${quote}${makeOneLine(message)}`,
    arithmetic(finding, wording),
    suggestion === undefined ? "" : wording.suggestion(makeOneLine(suggestion)),
    ...shown.map((each) => words.related(makeOneLine(each.message), headingAt(each.span.start))),
    related.length > shown.length ? wording.moreRelated(related.length - shown.length) : "",
    ...previous.slice(0, MOST_RELATED).map((each) => words.previous(makeOneLine(each.message))),
    words.rule(rule),
  ].filter((line) => line !== "");
}
