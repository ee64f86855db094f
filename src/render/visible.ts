/** Control characters, the marks that turn the direction of writing, and halves of surrogate pairs. */
const UNSAFE = /[\p{Cc}\p{Cs}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/**
 * The text with nothing left in it that a terminal would obey: reports and file names come from strangers, and an escape
 * sequence among their words could rewrite what the reader sees. Tabs and line breaks become blanks.
 */
export function makeVisible(text: string): string {
  return text.replace(UNSAFE, (character) => (character >= "\t" && character <= "\r" ? " " : "\ufffd"));
}

/** A line break and the indent of the next line, with the character before and after. */
const LINE_BREAK = /(^|[^\r\n])[\r\n]+[ \t\u3000]*(?=(.?))/gsu;
const LATIN = /[A-Za-z,.;:]/;

/** The words of a hard-wrapped sentence as one visible line. Chinese is joined without a blank, Latin words with one. */
export function makeOneLine(text: string): string {
  const joined = text.replace(LINE_BREAK, (_, before: string, after: string) => before + (LATIN.test(before) && LATIN.test(after) ? " " : ""));
  return makeVisible(joined);
}
