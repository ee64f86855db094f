import type { Document } from "../../model/document.js";
import type { Span } from "../../model/span.js";
import { isLineBreak, skipBlanks, trimBlanks } from "../characters.js";
import type { Outline, Passage } from "../outline.js";
import { readBlock, type Reading } from "../reading.js";
import { readAddressees } from "./addressees.js";

/** One printed line, without the blanks around it. */
export interface FrameLine {
  readonly text: string;
  readonly reading: Reading;
  /** It follows a paragraph of prose, so it is only part of the frame if its own words say so. */
  readonly afterProse: boolean;
}

/** More lines above the text than this are no frame any more. */
const MOST_HEAD_PASSAGES = 120;
const MOST_FOOT_PASSAGES = 40;
const SHORTEST_PROSE = 40;

/** The lines above the first addressee or numbered section; the text of the report starts with passage `bodyStart`. */
export function findHead(document: Document, outline: Outline): { lines: FrameLine[]; bodyStart: number } {
  const firstSection = outline.sections.find((section) => section.number !== null)?.span.start ?? Infinity;
  const lines: FrameLine[] = [];
  let firstProse = -1;
  let index = 0;
  for (; index < outline.passages.length && index < MOST_HEAD_PASSAGES; index++) {
    const passage = outline.passages[index]!;
    if (passage.block.span.start >= firstSection || readAddressees(passage)) break;
    const prose = isProse(passage);
    if (prose && firstProse < 0) firstProse = index;
    if (!prose) for (const line of linesOf(document, passage.block.span)) lines.push({ ...line, afterProse: firstProse >= 0 });
  }
  return { lines, bodyStart: firstProse >= 0 ? firstProse : index };
}

/** The last lines of the document, in reading order. */
export function findFoot(document: Document, outline: Outline): FrameLine[] {
  return outline.passages
    .slice(-MOST_FOOT_PASSAGES)
    .filter((passage) => !isProse(passage))
    .flatMap((passage) => linesOf(document, passage.block.span).map((line) => ({ ...line, afterProse: true })));
}

/** Nothing that long is a line of the frame, whatever it ends with. */
const LONGEST_FRAME_BLOCK = 1000;

function isProse({ reading, sentences }: Passage): boolean {
  if (reading.text.length > LONGEST_FRAME_BLOCK) return true;
  return reading.text.length >= SHORTEST_PROSE && (sentences.length > 1 || reading.text.endsWith("。"));
}

/** The lines of a stretch of the document that have something on them. */
export function linesOf(document: Document, { start, end }: Span): Omit<FrameLine, "afterProse">[] {
  const lines: Omit<FrameLine, "afterProse">[] = [];
  for (let from = start; from < end; ) {
    let to = from;
    while (to < end && !isLineBreak(document.text.charCodeAt(to))) to++;
    const first = skipBlanks(document.text, from);
    if (first < to) {
      const reading = readBlock(document.text, { start: first, end: trimBlanks(document.text, first, to) });
      lines.push({ text: reading.text, reading });
    }
    from = to + 1;
  }
  return lines;
}
