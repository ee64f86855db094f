import { isBlank } from "../../read/docx/story/text-readers.js";
import type { Edit } from "./edits.js";
import { rawNameOf, startTagOf, type Element } from "./element.js";
import type { Unit } from "./text-units.js";

/** A place in a text, and how the text ends before it and begins again behind. */
export interface TextCut {
  readonly at: number;
  readonly close: string;
  readonly open: string;
}

/**
 * Cuts a text before some of its units. White space at the ends of a text counts only where it says so (17.3.3.31): what comes to stand
 * at an end by the cut must say so, and what stood at an end before must not begin to count.
 */
export function cutText(source: string, text: Element, units: readonly Unit[], counts: readonly number[]): { readonly cuts: readonly TextCut[]; readonly more: readonly Edit[] } {
  const end = `</${rawNameOf(source, text)}>`;
  const open = startTagOf(source, text);
  const kept = text.isKept ? open : keptTag(open);
  const isBlankAt = (index: number): boolean => !text.isKept && isBlank(units[index]!.code);
  const more: Edit[] = [];
  // Blanks at the end of the first piece or the start of the last become a text of their own.
  const addText = (index: number, start: string): void => {
    const { start: at, isInCdata } = units[index]!;
    more.push({ start: at, end: at, text: inCdata(isInCdata, `${end}${start}`) });
  };
  const first = counts[0]!;
  let blanks = first;
  while (blanks > 0 && isBlankAt(blanks - 1)) blanks--;
  if (blanks < first) addText(blanks, kept);
  const cuts = counts.map((count, index) => {
    const next = counts[index + 1];
    const isEdgeBlank = isBlankAt(count) || (next !== undefined && isBlankAt(next - 1));
    if (next === undefined && isEdgeBlank) {
      let words = count;
      while (isBlankAt(words)) words++;
      addText(words, open);
    }
    const { start: at, isInCdata } = units[count]!;
    return { at, close: `${isInCdata ? "]]>" : ""}${end}`, open: `${isEdgeBlank ? kept : open}${isInCdata ? "<![CDATA[" : ""}` };
  });
  return { cuts, more };
}

function keptTag(tag: string): string {
  return `${tag.replace(/\sxml:space\s*=\s*(?:"[^"]*"|'[^']*')/, "").slice(0, -1)} xml:space="preserve">`;
}

function inCdata(isInCdata: boolean, text: string): string {
  return isInCdata ? `]]>${text}<![CDATA[` : text;
}
