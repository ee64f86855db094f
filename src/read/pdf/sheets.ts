import { toFrame, type Angle } from "./frame.js";
import type { Sheet } from "./furniture.js";
import { findLines } from "./lines.js";
import type { PageText } from "./page-text.js";
import { findWords, type Word } from "./words.js";

/** The lines of a page, one sheet for each direction that text runs in; the one with most text comes first. */
export function findSheets({ page, view, items, verticalFonts }: PageText): Sheet[] {
  const turned = new Map<Angle, Word[]>();
  for (const word of findWords(items, page, verticalFonts)) {
    const words = turned.get(word.angle) ?? [];
    turned.set(word.angle, words);
    words.push(word);
  }
  return [...turned]
    .sort(([, a], [, b]) => b.length - a.length)
    .map(([angle, words]) => {
      const [left = 0, bottom = 0, right = 0, top = 0] = view;
      const heights = [toFrame(angle, left, bottom).up, toFrame(angle, right, top).up];
      return { page, lines: findLines(words), top: Math.max(...heights), bottom: Math.min(...heights) };
    });
}
