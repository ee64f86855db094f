import { findDrawnLines } from "./drawn-lines.js";
import { toFrame, type Angle } from "./frame.js";
import type { Sheet } from "./furniture.js";
import { findLines, type Line } from "./lines.js";
import type { PageContents } from "./page-contents.js";
import type { PageText } from "./page-text.js";
import { sortWords, type SortedWords } from "./ruled-tables.js";
import { findZones } from "./ruled-zones.js";
import { findRulings } from "./rulings.js";
import { findWords, type Word } from "./words.js";

/** A page whose lines have gaps as between cells, so many at least, is looked at for the rules of tables. */
const LEAST_PARTED = 2;

/** The lines and ruled tables of a page, one sheet for each direction that text runs in; the one with most text comes first. */
export function findSheets(text: PageText, contents: PageContents): Sheet[] {
  const { page, view, items, verticalFonts } = text;
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
      const lines = findLines(words);
      const { tables, others } = findRuledTables(text, angle, lines, contents);
      return { page, lines: tables.length === 0 ? lines : findLines(others), tables, top: Math.max(...heights), bottom: Math.min(...heights) };
    });
}

function findRuledTables({ page, object }: PageText, angle: Angle, lines: readonly Line[], contents: PageContents): SortedWords {
  const isParted = lines.filter(({ cells }) => cells.length > 1).length >= LEAST_PARTED;
  if (!isParted || object === null) return { tables: [], others: [] };
  const drawn = findDrawnLines(contents.of(object));
  return sortWords(lines, findZones(findRulings(drawn, angle), page));
}
