import { GoujiError } from "../../model/errors.js";
import type { DocxPlace } from "../../model/place.js";
import type { Elsewhere } from "./comment-wording.js";
import { pathOf, type Element } from "./element.js";
import { spotAt, spotAtWord, spotBehindField, type Spot } from "./spot.js";
import type { ParagraphMap, StoryMap } from "./story-map.js";

/** What a comment is set on. */
export interface Anchor {
  readonly start: Spot;
  readonly end: Spot;
  /** Where the comment is referred to: behind its end. */
  readonly reference: Spot;
  /** Where the words stand, if not in the body itself: the comment is then on what stands for that place there. */
  readonly elsewhere: Elsewhere | null;
}

/**
 * What stands for a place in the body: the words themselves; for words of a note its mark, and for words of a text box its shape, since Word
 * takes no comment in either (MS-OI29500, 2.1.315 c); the whole paragraph for its automatic number, which has no words in the file.
 */
export function anchorOf(place: DocxPlace, map: StoryMap): Anchor {
  const paragraph = map.paragraph(place.part, place.paragraph);
  if (paragraph === undefined) throw wrongFile();
  if (paragraph.note !== null) return anchorAtNote(paragraph.note, map);
  if (isInBox(paragraph.element)) return around(paragraph.element, "box");
  const { start, end, reference } = place.generated ? spotsAround(paragraph) : spotsOf(place, paragraph, map);
  const fallback = end ?? start ?? spotAt(paragraph.element, "after");
  return { start: start ?? fallback, end: fallback, reference: reference ?? fallback, elsewhere: null };
}

export function wrongFile(): GoujiError {
  return new GoujiError("wrong-file", "要加批注的文件不是生成这份报告的文件：请用同一个文件重新核对，再加批注");
}

interface Spots {
  readonly start: Spot | null;
  readonly end: Spot | null;
  readonly reference?: Spot | null;
}

function spotsOf({ part, offset, end }: DocxPlace, paragraph: ParagraphMap, map: StoryMap): Spots {
  const start = spotAtWord(paragraph, offset, "before");
  const isEmpty = end.part === part && map.paragraph(end.part, end.paragraph) === paragraph && end.offset <= offset;
  if (isEmpty) return { start, end: start };
  const last = map.paragraph(end.part, end.paragraph);
  // A comment over the border of a cell takes in cells that nothing was said of.
  const isBeside = last !== undefined && last.element.parent === paragraph.element.parent && end.offset > 0;
  if (!isBeside) return { ...spotsAround(paragraph), start };
  return { start, end: spotAtWord(last, end.offset - 1, "after"), reference: spotBehindField(last, end.offset - 1) };
}

function spotsAround(paragraph: ParagraphMap): Spots {
  const last = Number.MAX_SAFE_INTEGER;
  return { start: spotAtWord(paragraph, 0, "before"), end: spotAtWord(paragraph, last, "after"), reference: spotBehindField(paragraph, last) };
}

function anchorAtNote(note: string, map: StoryMap): Anchor {
  const mark = map.noteMarks.get(note);
  if (mark === undefined) throw wrongFile();
  // A mark that its author typed belongs to the run that refers to the note (17.11.6).
  return around(mark, note.startsWith("footnote") ? "footnote" : "endnote", true);
}

function around(element: Element, elsewhere: Elsewhere, isRunWhole = false): Anchor {
  const end = spotAt(element, "after", isRunWhole);
  return { start: spotAt(element, "before", isRunWhole), end, reference: end, elsewhere };
}

function isInBox(element: Element): boolean {
  return pathOf(element).some((each) => each !== element && each.name === "w:p");
}
