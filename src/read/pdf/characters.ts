/** Characters that a Chinese font sets full width: ideographs, kana, full-width forms and the punctuation that Chinese shares with Latin. */
export function isWide(code: number): boolean {
  if (code >= 0x2e80) return code < 0xd7a4 || (code >= 0xd800 && code < 0xe000) || (code >= 0xf900 && code < 0xfb00) || (code >= 0xfe30 && code < 0xff61) || code >= 0xffe0;
  if (code < 0x2010) return code === 0xb7 || code === 0xd7;
  return (
    (code >= 0x2014 && code <= 0x2026) || // — ‘ ’ “ ” † … are as wide as their neighbours
    (code >= 0x2030 && code <= 0x203b) ||
    (code >= 0x2160 && code <= 0x217f) ||
    (code >= 0x2190 && code <= 0x2193) ||
    code === 0x2236 ||
    (code >= 0x2460 && code <= 0x2600) ||
    (code >= 0x2605 && code <= 0x2606)
  );
}

export function isDigit(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || (code >= 0xff10 && code <= 0xff19);
}

export function isLatinLetter(code: number): boolean {
  return (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a) || (code >= 0xc0 && code <= 0x24f);
}

/** Width in full-width characters, blanks not counted. */
export function widthOf(text: string): number {
  let width = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0x20 || (code >= 0xdc00 && code < 0xe000)) continue;
    width += isWide(code) ? 1 : 0.5;
  }
  return width;
}

/** How far the characters of a string advance: their width in em times `scale`, and `gap` points between two of them. */
export interface Advance {
  readonly scale: number;
  readonly gap: number;
}

/** In em: setting drives characters apart, or pulls them together, by no more than this; beyond it the font itself is wide or narrow. */
const GREATEST_GAP = 0.3;

/** Explains why `text` takes `length` points in a font of `em`. A justified line spreads a digit as much as a Chinese character. */
export function advanceOf(text: string, length: number, em: number): Advance {
  const width = Math.max(widthOf(text), 0.5);
  const gap = text.length > 1 ? (length - width * em) / (text.length - 1) : 0;
  return text.length > 1 && Math.abs(gap) <= GREATEST_GAP * em ? { scale: em, gap } : { scale: length / width, gap: 0 };
}

/** Full-width punctuation has its ink in one half and leaves the other to whatever comes. */
const HALF_EMPTY_END = "，。、；：！？”’）》〉】」』〕．";

/** Where the ink of a word ends, of its last character's width: a comma at a line's end hangs out into the margin. */
export function trailingBlank(text: string): number {
  return HALF_EMPTY_END.includes(text.charAt(text.length - 1)) ? 0.5 : 0;
}
