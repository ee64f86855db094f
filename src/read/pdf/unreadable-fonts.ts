import type { PageText } from "./page-text.js";
import type { TextItem } from "./words.js";

/** What could not be read for want of a character map, and the pages without it. */
export interface Readable {
  readonly pages: readonly PageText[];
  /** Pages that lost text, in order. */
  readonly unreadable: readonly number[];
  /** Share of the document's characters that was lost. */
  readonly share: number;
}

/** Share of a font's characters that no Chinese text has, from which on none of it is believed, and the least that tells. */
const IMPLAUSIBLE_SHARE = 0.25;
const LEAST_IMPLAUSIBLE = 5;
/** Characters that a page may lose without a word, as the bullets of a symbol font. */
const NEGLIGIBLE = 8;
/** In em: no Latin letter but a few capitals is as wide; a Chinese character under the code of a letter is. */
const FULL_ADVANCE = 0.9;

/**
 * A font without a character map gives its glyphs' numbers for characters: control characters, private use, letters of far countries, or Latin letters
 * as wide as Chinese characters (fonts cut into pieces with glyphs named /G21, /G22…). Such text is left out.
 */
export function dropUnreadable(pages: readonly PageText[]): Readable {
  const fonts = new Map<string, { characters: number; implausible: number }>();
  for (const { items } of pages) {
    for (const item of items) {
      const count = fonts.get(item.fontName) ?? { characters: 0, implausible: 0 };
      fonts.set(item.fontName, count);
      count.characters += item.str.length;
      count.implausible += countImplausible(item);
    }
  }
  const bad = new Set<string>();
  for (const [font, { characters, implausible }] of fonts) {
    if (implausible >= LEAST_IMPLAUSIBLE && implausible >= characters * IMPLAUSIBLE_SHARE) bad.add(font);
  }
  if (bad.size === 0) return { pages, unreadable: [], share: 0 };
  let all = 0;
  let lost = 0;
  const unreadable: number[] = [];
  const kept = pages.map((page) => {
    let here = 0;
    const items = page.items.filter(({ str, fontName }) => {
      const characters = str.trim().length;
      all += characters;
      if (!bad.has(fontName)) return true;
      here += characters;
      return false;
    });
    lost += here;
    if (here > NEGLIGIBLE) unreadable.push(page.page);
    return { ...page, items };
  });
  return { pages: kept, unreadable, share: lost / Math.max(1, all) };
}

function countImplausible({ str, transform, width }: TextItem): number {
  let implausible = 0;
  let letters = 0;
  for (let i = 0; i < str.length; i++) {
    const code = str.charCodeAt(i);
    if (isImplausible(code)) implausible++;
    else if (code > 0x20 && code < 0x7f && !(code >= 0x30 && code <= 0x39)) letters++;
  }
  const em = Math.hypot(transform[0] ?? 0, transform[1] ?? 0);
  const isFullWidth = letters > 1 && width >= FULL_ADVANCE * em * str.length;
  return implausible + (isFullWidth ? letters : 0);
}

function isImplausible(code: number): boolean {
  return (
    code < 0x09 ||
    (code > 0x0d && code < 0x20) ||
    (code >= 0x7f && code < 0xa0) ||
    (code >= 0x250 && code < 0x2b0) ||
    (code >= 0x460 && code < 0x1e00) ||
    (code >= 0x3400 && code < 0x4dc0) ||
    (code >= 0xa000 && code < 0xac00) ||
    (code >= 0xe000 && code < 0xf900) ||
    code === 0xfffd
  );
}
