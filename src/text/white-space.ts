const TAB = 0x09;
const CARRIAGE_RETURN = 0x0d;
const SPACE = 0x20;
const NO_BREAK_SPACE = 0xa0;
const IDEOGRAPHIC_SPACE = 0x3000;
const BYTE_ORDER_MARK = 0xfeff;

/** The characters that `String.prototype.trim` takes off, by code: a regular expression a character is too slow for whole reports. */
export function isWhiteSpace(code: number): boolean {
  if (code <= SPACE) return code === SPACE || (code >= TAB && code <= CARRIAGE_RETURN);
  if (code < NO_BREAK_SPACE) return false;
  return (
    code === IDEOGRAPHIC_SPACE ||
    code === NO_BREAK_SPACE ||
    code === BYTE_ORDER_MARK ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x1680
  );
}

/** Index of the first character in `start…end` that is no white space; `end` where there is none. */
export function skipWhiteSpace(text: string, start: number, end: number): number {
  let index = start;
  while (index < end && isWhiteSpace(text.charCodeAt(index))) index++;
  return index;
}

/** Index just past the last character in `start…end` that is no white space; `start` where there is none. */
export function skipWhiteSpaceBack(text: string, start: number, end: number): number {
  let index = end;
  while (index > start && isWhiteSpace(text.charCodeAt(index - 1))) index--;
  return index;
}
