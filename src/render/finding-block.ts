import type { Finding } from "../model/finding.js";
import type { Span } from "../model/span.js";
import { arithmetic } from "./arithmetic.js";
import type { CheckedFile } from "./checked-file.js";
import { cutToWidth, displayWidth, padStart } from "./display-width.js";
import { excerptRows } from "./excerpt.js";
import type { ExcerptRow } from "./excerpt.js";
import { sentencesOf } from "./marked-sentences.js";
import type { Paint } from "./paint.js";
import { shortPlace } from "./place.js";
import { previousLines } from "./previous-lines.js";
import type { PreviousContext } from "./previous-lines.js";
import { headingOf } from "./section-path.js";
import type { SectionIndex } from "./section-path.js";
import { makeOneLine } from "./visible.js";
import type { Wording } from "./wording.js";

export interface BlockContext {
  readonly file: CheckedFile;
  readonly sections: SectionIndex;
  readonly sentenceAt: (span: Span) => Span;
  /** Last year's report, where there is one. */
  readonly previous?: PreviousContext;
  readonly paint: Paint;
  readonly wording: Wording;
  /** Columns of the terminal. */
  readonly width: number;
  /** Columns that the widest place takes. */
  readonly placeWidth: number;
}

/** A sum of a hundred members is not read in a terminal. */
const MOST_ROWS = 12;
const HEADING_WIDTH = 40;
const LEAST_TEXT_WIDTH = 24;
const INDENT = "  ";

/** One finding: what is wrong, where it stands, the words themselves with the figures marked, and the arithmetic. */
export function findingBlock(finding: Finding, context: BlockContext): string {
  const { paint, wording, placeWidth } = context;
  const lines = [
    [
      `${INDENT}${padStart(startOf(finding.span, context), placeWidth)}`,
      paint.severity(finding.severity, wording.severity[finding.severity]),
      paint.strong(makeOneLine(finding.message)),
      paint.faint(finding.rule),
    ].join("  "),
  ];
  const detail = (text: string): void => void (text && lines.push(`${INDENT}${" ".repeat(placeWidth)}  ${text}`));
  const section = sectionLine(finding, context);
  detail(section && paint.faint(section));
  lines.push(...excerptLines(finding, context));
  if (context.previous) lines.push(...previousLines(finding, context.previous, { indent: INDENT, placeWidth, textWidth: textWidthOf(context), paint, wording }));
  detail(arithmetic(finding, wording));
  if (finding.suggestion !== undefined) detail(wording.suggestion(makeOneLine(finding.suggestion)));
  return `${lines.join("\n")}\n`;
}

function startOf(span: Span, { file }: Pick<BlockContext, "file">): string {
  return shortPlace(file.place(span));
}

/** The widest place of a file's findings, so that they can stand in one column. */
export function placeWidthOf(file: CheckedFile): number {
  const spans = file.findings.flatMap(({ span, related }) => [span, ...related.slice(0, MOST_ROWS).map((each) => each.span)]);
  return spans.reduce((width, span) => Math.max(width, startOf(span, { file }).length), 0);
}

function sectionLine(finding: Finding, { sections }: BlockContext): string {
  const path = sections.pathAt(finding.span.start);
  return path.map((section) => cutToWidth(makeOneLine(headingOf(section)), HEADING_WIDTH)).join(" › ");
}

/** Columns left for words beside the places. */
function textWidthOf({ width, placeWidth }: BlockContext): number {
  return Math.max(LEAST_TEXT_WIDTH, width - (INDENT.length + placeWidth + 3));
}

function excerptLines(finding: Finding, context: BlockContext): string[] {
  const { file, paint, wording, placeWidth } = context;
  const textWidth = textWidthOf(context);
  const rows = sentencesOf(finding, context).flatMap(({ sentence, marks }) =>
    excerptRows(file.report.text, sentence, marks, textWidth),
  );
  const lines = rows.slice(0, MOST_ROWS).flatMap((row) => {
    const place = startOf(row.marks[0]?.span ?? finding.span, context);
    const label = labelOf(row, finding, context, textWidth - displayWidth(row.signs) - 1);
    return [
      `${INDENT}${paint.faint(`${padStart(place, placeWidth)} |`)} ${row.text}`,
      `${INDENT}${paint.faint(`${" ".repeat(placeWidth)} |`)} ${paint.severity(finding.severity, row.signs)}${label && paint.faint(label)}`,
    ];
  });
  const hidden = rows.slice(MOST_ROWS).reduce((count, row) => count + row.marks.length, 0);
  if (hidden > 0) lines.push(`${INDENT}${" ".repeat(placeWidth)}   ${paint.faint(wording.moreRelated(hidden))}`);
  return lines;
}

/** The parts that the related figures of a row play, where there is room beside the marks. */
function labelOf(row: ExcerptRow, { related }: Finding, { file, wording }: BlockContext, room: number): string {
  const starts = new Set(row.marks.filter(({ sign }) => sign === "~").map(({ span }) => span.start));
  const roles = related
    .filter(({ span }) => starts.has(span.start))
    .map(({ span, message }) => roleIn(message, file.report.text.slice(span.start, span.end)));
  const label = [...new Set(roles)].filter(Boolean).join(wording.listMark);
  return label && displayWidth(label) <= room ? ` ${label}` : "";
}

/** `分项：21件` says 分项 of 21件: the figure itself stands over the mark already. */
function roleIn(message: string, words: string): string {
  const said = makeOneLine(message);
  const figure = words.replace(/\s+/g, "");
  return said.endsWith(figure) ? said.slice(0, said.length - figure.length).replace(/[：:]\s*$/, "") : said;
}
