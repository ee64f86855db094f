import { skipBlanks } from "./characters.js";
import { headingWordsAt, type HeadingWords } from "./heading-words.js";
import type { Mark } from "./mark.js";
import type { PassageMarks } from "./marks.js";
import type { Reading } from "./reading.js";

/** A heading's words and how they stand in their passage. */
export interface Heading extends HeadingWords {
  /** Its whole sentence: from the number to the stop. */
  readonly sentenceEnd: number;
  /** It is all that its passage says. */
  readonly alone: boolean;
}

/** What closes a line that is only a heading; a longer one that ends in a full stop is a statement. */
const LONGEST_STATED_HEADING = 40;

/** Reads the heading behind every mark. */
export function findHeadings(readings: readonly Reading[], found: readonly PassageMarks[]): Map<Mark, Heading> {
  const headings = new Map<Mark, Heading>();
  found.forEach(({ ends, marks }, passage) => {
    const { text } = readings[passage]!;
    let nextEnd = 0;
    marks.forEach((mark, index) => {
      while (nextEnd < ends.length && ends[nextEnd]! <= mark.end) nextEnd++;
      // A closer stands in its own words, whatever follows them: 附件1：.
      const closer = mark.style === "closer";
      const sentenceEnd = closer ? mark.end : (ends[nextEnd] ?? text.length);
      const to = Math.min(sentenceEnd, marks[index + 1]?.start ?? text.length);
      const words = headingWordsAt(text, closer ? mark.start : mark.end, to);
      const pure = words.pure && to === sentenceEnd;
      const last = skipBlanks(text, sentenceEnd) === text.length;
      headings.set(mark, { ...words, pure, sentenceEnd, alone: mark.lead && pure && last && endsLikeHeading(text, words) });
    });
  });
  return headings;
}

function endsLikeHeading(text: string, { start, end }: HeadingWords): boolean {
  const stop = text[skipBlanks(text, end)];
  if (stop === undefined) return true;
  return end - start <= LONGEST_STATED_HEADING && "。：:！？.".includes(stop);
}
