import { widthOf } from "../read/pdf/lay-out.js";
import { writePdf, type TextSpec } from "../read/pdf/write-pdf.js";
import { framePage, setPages } from "./pdf/set-pages.js";
import type { PlainBlock } from "./plain-blocks.js";
import { seeded } from "./seeded.js";

/** A character and where it is printed, in points of its page. */
export interface Glyph {
  readonly character: string;
  readonly page: number;
  /** Its middle. */
  readonly x: number;
  readonly y: number;
}

export interface WrittenPdf {
  readonly bytes: Uint8Array;
  /** In the order of the text, running heads and page marks included. */
  readonly glyphs: readonly Glyph[];
}

/** Writes a report as official documents are set: A4, 22 lines of 28 characters a page, running head and page marks. */
export function writeReportPdf(blocks: readonly PlainBlock[], runningHead: string): WrittenPdf {
  const chance = seeded(runningHead);
  const pages = setPages(blocks, chance).map(({ texts, rules }, index) => ({ texts: framePage(texts, runningHead, index + 1), rules }));
  const glyphs = pages.flatMap(({ texts }, index) => texts.flatMap((text) => glyphsOf(text, index + 1)));
  return { bytes: writePdf(pages), glyphs };
}

function glyphsOf({ text, x, y, size = 16, spacing = 0 }: TextSpec, page: number): readonly Glyph[] {
  let left = x;
  return [...text].map((character) => {
    const width = widthOf(character) * size;
    const glyph = { character, page, x: left + width / 2, y: y + size / 3 };
    left += width + spacing;
    return glyph;
  });
}
