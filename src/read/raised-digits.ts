const RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";
/** The number of a note, or the power of a unit. */
const NUMBER = /^\d{1,3}$/u;
const OPENED = /[[(（〔]$/u;

/**
 * A raised number stands right behind a figure or in front of one (增加值²14210亿元, 36.5³) and would be read as part of it: it is written with the
 * raised digits that Unicode has. In brackets, which `before` may end with, it cannot be mistaken. Gives as many UTF-16 units as it takes.
 */
export function raiseDigits(text: string, before: string): string {
  if (!NUMBER.test(text) || OPENED.test(before)) return text;
  return text.replace(/\d/gu, (digit) => RAISED.charAt(Number(digit)));
}
