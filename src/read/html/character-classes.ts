import { isWidthless } from "../widthless.js";

const TAB = 0x09;
const LINE_FEED = 0x0a;
const FORM_FEED = 0x0c;
const SPACE = 0x20;

/** White space that CSS collapses (CSS Text 3, 4.1): the blanks of ASCII. No-break and ideographic spaces are kept as printed. */
export function isCollapsible(code: number): boolean {
  return code === SPACE || code === LINE_FEED || code === TAB || code === FORM_FEED;
}

/** Controls, and marks of no width. */
export function isInvisible(code: number): boolean {
  return (code < SPACE && !isCollapsible(code)) || code === 0x7f || isWidthless(code);
}

/** True for what does not go into the text as it stands. */
export function isSpecial(code: number): boolean {
  if (code > SPACE && code < 0x7f) return false;
  return code <= SPACE || isInvisible(code);
}

/** Chinese characters and their punctuation, full-width forms, and the quotes and dashes that Chinese type sets as wide. */
export function isWide(code: number): boolean {
  return (
    (code >= 0x2e80 && code <= 0xa4cf) ||
    (code >= 0xd840 && code <= 0xd8ff) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0xff00 && code <= 0xff60) ||
    (code >= 0x2018 && code <= 0x201d) ||
    code === 0x2014 ||
    code === 0x2026
  );
}
