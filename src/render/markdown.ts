import type { Finding, Severity } from "../model/finding.js";
import type { Span } from "../model/span.js";
import { tallyOf, type CheckedFile, type CheckFormat, type CheckTotals } from "./checked-file.js";
import { closingLine, emptyCheckNote } from "./closing-line.js";
import { inOrder } from "./excerpt.js";
import { arithmetic } from "./arithmetic.js";
import { sentencesOf, type MarkedSentence } from "./marked-sentences.js";
import { placeWords } from "./html/place-words.js";
import { words } from "./html/words.js";
import { bold, codeOf, escapeLine, escapeMarkdown } from "./markdown-text.js";
import { headingOf, indexSections, type SectionIndex } from "./section-path.js";
import { createSentenceFinder } from "./sentence-at.js";
import { unreadReason } from "./unread-reason.js";
import { wordingFor, type Lang, type Wording } from "./wording.js";

export interface MarkdownOptions {
  readonly lang: Lang;
  /** How many files were asked for: of one alone, no sum over all files is given. */
  readonly files: number;
}

/** Sums of a hundred members are read in the report itself. */
const MOST_SENTENCES = 8;
const MOST_RELATED = 12;
/** Characters of a sentence around its figures; a passage without a full stop is cut. */
const MOST_AROUND = 160;
const LEVELS: readonly Severity[] = ["error", "warning", "info"];

interface Context {
  readonly file: CheckedFile;
  readonly sections: SectionIndex;
  readonly sentenceAt: (span: Span) => Span;
  readonly wording: Wording;
  readonly lang: Lang;
}

/** The findings for mail and pull requests (CommonMark): a heading for each file, and its findings under their level. */
export function createMarkdown({ lang, files }: MarkdownOptions): CheckFormat {
  const wording = wordingFor(lang);

  function file(checked: CheckedFile): string {
    const { name, report, findings, ignored, known = [], previous } = checked;
    const context = { file: checked, sections: indexSections(report), sentenceAt: createSentenceFinder(report), wording, lang };
    const notes = [emptyCheckNote(report.coverage, wording), previous === undefined ? null : wording.tied(previous.tied, previous.name)];
    return joinBlocks([
      `## ${escapeMarkdown(name)}`,
      report.meta.title === null ? "" : escapeLine(report.meta.title.text),
      `**${escapeMarkdown(closingLine({ tally: tallyOf(findings), ignored: ignored.length, known: known.length, coverage: report.coverage }, wording))}**`,
      ...notes.map((note) => (note === null ? "" : escapeLine(note))),
      ...LEVELS.flatMap((level) => levelBlocks(level, context)),
      ...messageBlocks(checked, lang),
    ]);
  }

  function end(totals: CheckTotals): string {
    const { files: read, failed } = totals;
    const isNone = read === 0 && failed.length > 0;
    const unread = failed.map(({ name, code, message }) => `- ${codeOf(name)}${wording.formulaMark}${escapeMarkdown(unreadReason(code, message, lang))} ${codeOf(code)}`);
    const sum = `${wording.files(read)}${closingLine(totals, wording)}${failed.length > 0 ? wording.unreadable(failed.length) : ""}`;
    const blocks = [
      ...(unread.length > 0 ? [`## ${words.unread[lang]}`, unread.join("\n")] : []),
      ...(files < 2 ? [] : ["---", `**${isNone ? wording.noneReadable(failed.length) : escapeMarkdown(sum)}**`]),
    ];
    return blocks.length === 0 ? "" : joinBlocks(blocks);
  }

  return { begin: () => "", file: (checked) => (files < 2 ? file(checked) : `${file(checked)}\n`), end };
}

function levelBlocks(level: Severity, context: Context): readonly string[] {
  const { file, wording } = context;
  const findings = file.findings.filter(({ severity }) => severity === level);
  if (findings.length === 0) return [];
  return [`### ${wording.severity[level]} (${findings.length})`, ...findings.flatMap((finding, index) => findingBlocks(finding, index + 1, context))];
}

function findingBlocks(finding: Finding, number: number, context: Context): readonly string[] {
  const { file, sections, wording, lang } = context;
  const path = sections.pathAt(finding.span.start).map((section) => headingOf(section));
  const place = [placeWords(file.place(finding.span))[lang], path.join(" › ")].filter(Boolean).join(" · ");
  const sentences = sentencesOf(finding, context);
  const details = [
    escapeLine(arithmetic(finding, wording)),
    finding.suggestion === undefined ? "" : escapeLine(wording.suggestion(finding.suggestion)),
    ...relatedLines(finding, context),
    `${words.rule[lang]}${wording.formulaMark}${codeOf(finding.rule)}`,
  ].filter(Boolean);
  return [
    `#### ${number}. ${escapeMarkdown(finding.message)}`,
    escapeLine(place),
    sentences.slice(0, MOST_SENTENCES).map((sentence) => `> ${quote(file.report.text, sentence)}`).join("\n>\n"),
    details.map((line) => (line.startsWith("  -") ? line : `- ${line}`)).join("\n"),
  ];
}

/** The other figures, each with its place: this report's, then last year's. */
function relatedLines({ related, previous = [] }: Finding, { file, wording, lang }: Context): readonly string[] {
  const last = file.previous;
  const list = (head: string, items: readonly string[]): readonly string[] => {
    const more = items.length > MOST_RELATED ? [`  - ${wording.moreRelated(items.length - MOST_RELATED)}`] : [];
    return items.length === 0 ? [] : [head, ...items.slice(0, MOST_RELATED), ...more];
  };
  const item = (message: string, place: string): string => `  - ${escapeLine(message)} (${place})`;
  return [
    ...list(
      words.related[lang],
      related.map(({ span, message }) => item(message, placeWords(file.place(span))[lang])),
    ),
    ...(last === undefined
      ? []
      : list(
          escapeLine(wording.inPrevious(last.name)),
          previous.map(({ span, message }) => item(message, placeWords(last.place(span))[lang])),
        )),
  ];
}

/** A sentence on one line, its figures bold; what lies far from all of them is left out. */
function quote(text: string, { sentence, marks }: MarkedSentence): string {
  let said = "";
  let at = sentence.start;
  const spans = inOrder(marks, text.length).map(({ span }) => span);
  spans.forEach(({ start, end }, index) => {
    said += plain(text.slice(at, start), index === 0 ? "head" : "middle");
    const isAlone = spans[index - 1]?.end !== start && spans[index + 1]?.start !== end;
    said += bold(text.slice(start, end), text.slice(Math.max(0, start - 1), start), text.slice(end, end + 1), isAlone);
    at = end;
  });
  return said + plain(text.slice(at, Math.max(at, sentence.end)), "tail");
}

function plain(stretch: string, where: "head" | "middle" | "tail"): string {
  const words = where === "head" ? stretch.trimStart() : where === "tail" ? stretch.trimEnd() : stretch;
  const escape = where === "head" ? escapeLine : escapeMarkdown;
  const most = where === "middle" ? 2 * MOST_AROUND : MOST_AROUND;
  if (words.length <= most) return escape(words);
  if (where === "head") return `…${escape(words.slice(-MOST_AROUND))}`;
  if (where === "tail") return `${escape(words.slice(0, MOST_AROUND))}…`;
  return `${escape(words.slice(0, MOST_AROUND))}…${escape(words.slice(-MOST_AROUND))}`;
}

/** What reading had to skip or guess: silence about it would look like approval. */
function messageBlocks({ report }: CheckedFile, lang: Lang): readonly string[] {
  if (report.messages.length === 0) return [];
  return [`### ${words.messages[lang]}`, report.messages.map(({ message, code }) => `- ${escapeLine(message)} ${codeOf(code)}`).join("\n")];
}

function joinBlocks(blocks: readonly string[]): string {
  return `${blocks.filter(Boolean).join("\n\n")}\n`;
}
