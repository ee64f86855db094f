import { onOpen, type ElementReader } from "./reader-table.js";
import { raiseDigits } from "../../raised-digits.js";
import { withoutWidthless } from "../../widthless.js";
import { symbolOf } from "../numbering/symbols.js";

/** 17.3.3.31: white space at the ends counts only where the file says so, and a line feed is no more than a blank. */
export const readText: ElementReader = (story, tag) => {
  const isKept = tag.get("xml:space") === "preserve";
  let text = "";
  return {
    text: (more) => void (text += more),
    close() {
      const words = withoutWidthless((isKept ? text : trimBlanks(text)).replace(/[\t\n\r]/g, " "));
      story.addText(story.frame.run?.isRaised === true ? raiseDigits(words, story.before) : words);
    },
  };
};

/** Takes off the white space of XML: an ideographic space is a character like any other. */
function trimBlanks(text: string): string {
  let [start, end] = [0, text.length];
  while (start < end && isBlank(text.charCodeAt(start))) start++;
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
  return text.slice(start, end);
}

/** White space of XML. */
export function isBlank(code: number): boolean {
  return code === 0x20 || code === 0x09 || code === 0x0a || code === 0x0d;
}

export const readBreak = onOpen((story, tag) => {
  const type = tag.get("w:type");
  if (type === "page" || type === "column") story.breakPage();
  else story.addText("\n");
});

export function says(text: string): ElementReader {
  return onOpen((story) => story.addText(text));
}

/** 17.3.3.30 */
export const readSymbol = onOpen((story, tag) => story.addText(symbolOf(tag.get("w:font") ?? "", tag.get("w:char") ?? "")));
