import type { CheckedFile, CheckFormat, CheckTotals } from "./checked-file.js";
import { tallyOf } from "./checked-file.js";
import { closingLine, emptyCheckNote } from "./closing-line.js";
import { findingBlock, placeWidthOf } from "./finding-block.js";
import { createPaint } from "./paint.js";
import { indexSections } from "./section-path.js";
import { createSentenceFinder } from "./sentence-at.js";
import { makeVisible } from "./visible.js";
import type { Lang } from "./wording.js";
import { wordingFor } from "./wording.js";

export interface StylishOptions {
  readonly lang: Lang;
  readonly colored: boolean;
  /** Columns of the terminal. */
  readonly width: number;
  /** How many files were asked for: of one alone, no sum over all files is given. */
  readonly files: number;
}

/** The format for people: findings under the words that they are about. */
export function createStylish({ lang, colored, width, files }: StylishOptions): CheckFormat {
  const paint = createPaint(colored);
  const wording = wordingFor(lang);

  function file(checked: CheckedFile): string {
    const { name, report, findings, ignored, known = [], previous } = checked;
    const title = report.meta.title ? `  ${paint.faint(makeVisible(report.meta.title.text))}` : "";
    const context = {
      file: checked,
      sections: indexSections(report),
      sentenceAt: createSentenceFinder(report),
      ...(previous && { previous: { file: previous, sentenceAt: createSentenceFinder(previous.report) } }),
      paint,
      wording,
      width,
      placeWidth: placeWidthOf(checked),
    };
    const notes = [emptyCheckNote(report.coverage, wording), previous && wording.tied(previous.tied, makeVisible(previous.name))];
    return [
      `${paint.name(makeVisible(name))}${title}\n`,
      ...findings.map((finding) => findingBlock(finding, context)),
      `${paint.strong(closingLine({ tally: tallyOf(findings), ignored: ignored.length, known: known.length, coverage: report.coverage }, wording))}\n${notes.map((note) => (note ? `${note}\n` : "")).join("")}`,
    ].join("\n");
  }

  function end(totals: CheckTotals): string {
    const { files: read, failed } = totals;
    if (files < 2) return "";
    if (read === 0 && failed.length > 0) return `${paint.strong(wording.noneReadable(failed.length))}\n`;
    const unreadable = failed.length > 0 ? wording.unreadable(failed.length) : "";
    return `${paint.strong(`${wording.files(read)}${closingLine(totals, wording)}${unreadable}`)}\n`;
  }

  return { begin: () => "", file: (checked) => (files < 2 ? file(checked) : `${file(checked)}\n`), end };
}
