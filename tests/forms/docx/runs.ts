import type { Chance } from "../seeded.js";
import { element, escape } from "./xml.js";

/** How the words of a paragraph come apart in document.xml. */
export interface RunStyle {
  readonly chance: Chance;
  /** How many characters from the first are bold. */
  readonly bold: number;
  /** Some words are insertions, some stand behind others that were deleted. */
  readonly isTracked: boolean;
}

/**
 * Cuts a paragraph into runs as years of editing do: at every save (`w:rsidR`), where Chinese meets digits (`w:hint`), and in the
 * midst of figures. Accepted, the runs say `text`; what was deleted is extra.
 */
export function writeRuns(text: string, { chance, bold, isTracked }: RunStyle): string {
  const cuts = [...Array(text.length).keys()].filter((at) => at > 0 && (at === bold || isCut(text, at, chance)));
  return [0, ...cuts]
    .map((from, index) => {
      const words = text.slice(from, cuts[index] ?? text.length);
      const run = writeRun(words, from < bold, chance);
      return disturb(chance) + (isTracked ? track(run, words, chance) : run);
    })
    .join("");
}

function isCut(text: string, at: number, chance: Chance): boolean {
  const [before, after] = [text.charAt(at - 1), text.charAt(at)];
  // The halves of a surrogate pair cannot stand in two XML texts.
  if (/[\uDC00-\uDFFF]/.test(after)) return false;
  const isInFigure = /[\d.,]/.test(before) && /[\d.,%‰]/.test(after);
  const isBorder = /\d/.test(before) !== /\d/.test(after);
  return chance.happens(isInFigure ? 0.25 : isBorder ? 0.4 : 0.04);
}

function writeRun(words: string, isBold: boolean, chance: Chance): string {
  const fonts = /^[\x20-\x7e]+$/.test(words) ? "" : element("w:rFonts", { "w:hint": "eastAsia" });
  const properties = fonts + (isBold ? element("w:b", {}) : "") + element("w:szCs", { "w:val": 32 });
  // Word leaves such a mark where a page broke when the file was last shown.
  const pageBreak = chance.happens(0.01) ? element("w:lastRenderedPageBreak", {}) : "";
  const lines = words.split("\n").map((line) => (line === "" ? "" : text("w:t", line)));
  return element("w:r", rsid(chance), element("w:rPr", {}, properties), pageBreak, lines.join(element("w:br", {})));
}

function text(name: "w:t" | "w:delText", words: string): string {
  const isTrimmed = words.trim() === words;
  return element(name, isTrimmed ? {} : { "xml:space": "preserve" }, escape(words));
}

/** Marks of spelling and bookmarks stand between runs wherever Word last looked. */
function disturb(chance: Chance): string {
  if (chance.happens(0.02)) return element("w:proofErr", { "w:type": "gramStart" }) + element("w:proofErr", { "w:type": "gramEnd" });
  if (!chance.happens(0.01)) return "";
  const id = chance.below(1000);
  return element("w:bookmarkStart", { "w:id": id, "w:name": `_Toc${id}` }) + element("w:bookmarkEnd", { "w:id": id });
}

const DELETED = ["3", "0.5", "以上", "，同比增长12.7%", "约"];

function track(run: string, words: string, chance: Chance): string {
  if (chance.happens(0.08)) return element("w:ins", authorOf(chance), run);
  if (chance.happens(0.06)) {
    const deleted = DELETED[chance.below(DELETED.length)]!;
    return element("w:del", authorOf(chance), element("w:r", rsid(chance), text("w:delText", deleted))) + run;
  }
  if (chance.happens(0.02)) {
    const from = element("w:moveFrom", authorOf(chance), element("w:r", rsid(chance), text("w:t", words)));
    return from + element("w:moveTo", authorOf(chance), run);
  }
  return run;
}

/** What Word says of every tracked change (ECMA-376 part 1, 17.13.5). */
export function authorOf(chance: Chance): Readonly<Record<string, string | number>> {
  return { "w:id": chance.below(100_000), "w:author": "审稿人", "w:date": "2025-01-10T09:00:00Z" };
}

export function rsid(chance: Chance): Readonly<Record<string, string>> {
  const id = chance.below(0x1000000).toString(16).toUpperCase().padStart(6, "0");
  return { "w:rsidR": `00${id}` };
}
