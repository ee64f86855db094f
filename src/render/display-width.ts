import { eastAsianWidth } from "get-east-asian-width";

/** Combining marks and format characters take no column of their own. */
const ZERO_WIDTH = /^[\p{Mn}\p{Me}\p{Cf}]$/u;

/**
 * Terminal columns of one character. Characters of ambiguous width (“ ” … ①) count one column, as terminals show them
 * unless told otherwise.
 */
export function characterWidth(character: string): 0 | 1 | 2 {
  const codePoint = character.codePointAt(0) ?? 0;
  if (codePoint >= 0x20 && codePoint < 0x7f) return 1;
  return ZERO_WIDTH.test(character) ? 0 : eastAsianWidth(codePoint);
}

/** Terminal columns of a text without control characters. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const character of text) width += characterWidth(character);
  return width;
}

/** The text filled up with blanks to `width` columns; a longer one is left as it is. */
export function padEnd(text: string, width: number): string {
  return text + " ".repeat(Math.max(0, width - displayWidth(text)));
}

export function padStart(text: string, width: number): string {
  return " ".repeat(Math.max(0, width - displayWidth(text))) + text;
}

/** The text cut to at most `width` columns, with … where something was cut. */
export function cutToWidth(text: string, width: number): string {
  let used = 0;
  let kept = 0;
  for (let index = 0; index < text.length; ) {
    const character = String.fromCodePoint(text.codePointAt(index) ?? 0);
    used += characterWidth(character);
    if (used > width) return `${text.slice(0, kept)}…`;
    index += character.length;
    if (used < width) kept = index;
  }
  return text;
}
