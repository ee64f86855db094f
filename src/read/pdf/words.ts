import { widthOf } from "./characters.js";
import { angleOf, toFrame, type Angle } from "./frame.js";
import { unifyRadicals } from "./radicals.js";

/** What pdf.js gives of a page: a string, where its baseline begins and how it is turned, in PDF user space. */
export interface TextItem {
  readonly str: string;
  /** a b c d e f of ISO 32000-1 8.3.3, the font's size included. */
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
  readonly fontName: string;
}

/** Characters without a blank that were set in one go, in the frame of their direction. */
export interface Word {
  readonly text: string;
  /** A blank stands in front: one of the file, or one that pdf.js saw in a gap. */
  readonly isAfterBlank: boolean;
  readonly page: number;
  readonly angle: Angle;
  readonly left: number;
  readonly right: number;
  /** The baseline. */
  readonly base: number;
  /** Height of the font. */
  readonly size: number;
  /** Width of a full-width character; differs from the size in fonts that are squeezed. */
  readonly em: number;
  readonly font: string;
}

/** Smaller or larger letters are specks, or a mistake of the file. Points. */
const LEAST_SIZE = 1;
const GREATEST_SIZE = 1000;
/** Beyond this no page has a place (ISO 32000-1 annex C.2: 14 400 units). */
const FARTHEST = 100_000;

/** In em: pdf.js writes a blank for gaps between these, and true blanks are as wide. */
const LEAST_BLANK = 0.1;
const USUAL_BLANK = 0.25;
const GREATEST_BLANK = 0.6;

/** Makes words of a page's items, in the order in which they are drawn. Text aslant over the page is a watermark and left out. */
export function findWords(items: readonly TextItem[], page: number, verticalFonts: ReadonlySet<string>): Word[] {
  const words: Word[] = [];
  for (const item of items) {
    const word = wordOf(item, page, verticalFonts.has(item.fontName));
    if (word !== null) pushParts(words, word);
  }
  return words;
}

function wordOf({ str, transform, width, height, fontName }: TextItem, page: number, isVertical: boolean): Word | null {
  const text = unifyRadicals(str.trim());
  if (text === "") return null;
  const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0] = transform;
  const angle = isVertical ? 270 : angleOf(a, b);
  const em = Math.hypot(a, b);
  const size = Math.hypot(c, d);
  const length = isVertical ? height : inkWidth(str, text, width, em);
  if (angle === null || !(size >= LEAST_SIZE && size <= GREATEST_SIZE) || !(em > 0) || !Number.isFinite(length)) return null;
  const { across, up } = toFrame(angle, x, y);
  if (!(Math.abs(across) < FARTHEST && Math.abs(up) < FARTHEST && length < FARTHEST)) return null;
  // Characters of a vertical line hang below their origin and are centred on it.
  const base = isVertical ? up - size / 2 : up;
  return { text, isAfterBlank: false, page, angle, left: across, right: across + length, base, size, em, font: fontName };
}

/** A blank at a string's end counts in its width. */
function inkWidth(str: string, text: string, width: number, em: number): number {
  return str.length > text.length && !text.includes(" ") ? Math.min(width, widthOf(text) * em) : width;
}

/**
 * Cuts a string at its blanks. Where the parts stand follows from the widths of their characters; what its length has beyond these is the blanks, of which
 * most are a quarter of an em, and in a justified line a little between all characters.
 */
function pushParts(words: Word[], word: Word): void {
  if (!/\s/u.test(word.text)) {
    words.push(word);
    return;
  }
  const { em } = word;
  const parts = word.text.split(/\s+/u);
  const widths = parts.map(widthOf);
  const total = Math.max(0.5, widths.reduce((sum, width) => sum + width, 0));
  const length = word.right - word.left;
  const gaps = parts.length - 1;
  const between = parts.reduce((sum, part) => sum + part.length - 1, 0);
  const extra = length - total * em;
  const spread = between === 0 ? 0 : clamp((extra - gaps * USUAL_BLANK * em) / (between + gaps), 0, LEAST_BLANK * em);
  const blank = Math.min(clamp((extra - spread * between) / gaps, LEAST_BLANK * em, GREATEST_BLANK * em), length / (2 * parts.length));
  const scale = (length - blank * gaps - spread * between) / total;
  let { left } = word;
  parts.forEach((text, index) => {
    const right = left + widths[index]! * scale + (text.length - 1) * spread;
    words.push({ ...word, text, isAfterBlank: index > 0, left, right });
    left = right + blank;
  });
}

function clamp(number: number, least: number, greatest: number): number {
  return Math.min(Math.max(number, least), greatest);
}
