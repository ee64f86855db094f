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
    const { name, report, findings } = checked;
    const title = report.meta.title ? `  ${paint.faint(makeVisible(report.meta.title.text))}` : "";
    const context = {
      file: checked,
      sections: indexSections(report),
      sentenceAt: createSentenceFinder(report),
      paint,
      wording,
      width,
      placeWidth: placeWidthOf(checked),
    };
    const note = emptyCheckNote(report.coverage, wording);
    return [
      `${paint.name(makeVisible(name))}${title}\n`,
      ...findings.map((finding) => findingBlock(finding, context)),
      `${paint.strong(closingLine(tallyOf(findings), report.coverage, wording))}\n${note ? `${note}\n` : ""}`,
    ].join("\n");
  }

  function end({ files: read, failed, tally, coverage }: CheckTotals): string {
    if (files < 2) return "";
    if (read === 0 && failed.length > 0) return `${paint.strong(wording.noneReadable(failed.length))}\n`;
    const unreadable = failed.length > 0 ? wording.unreadable(failed.length) : "";
    return `${paint.strong(`${wording.files(read)}${closingLine(tally, coverage, wording)}${unreadable}`)}\n`;
  }

  return { begin: () => "", file: (checked) => (files < 2 ? file(checked) : `${file(checked)}\n`), end };
}
