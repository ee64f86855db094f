const NUMERALS = "一二三四五六七八九十百〇零";

/**
 * 一、 (一) 1. 1、 （1） ① 第一章 —— ● at the start of a line.
 * `1.5亿元` is no number of a list: a digit after the point is a figure that the line break cut off its sentence.
 */
const NUMBERING_MARK = new RegExp(
  `^(?:[${NUMERALS}]{1,4}[、．.]|[（(](?:[${NUMERALS}]{1,4}|\\d{1,2})[）)]|\\d{1,2}(?:[.．](?!\\d)|[、）)])` +
    `|[①-⑳]|第[${NUMERALS}\\d]{1,4}(?:章|节|条|编|篇|部分)|——|[●■◆▪•·*])`,
  "u",
);

/** Longest stretch that a mark can take. */
const MARK_CHARACTERS = 8;

/** True where a list item, a numbered heading or an article begins at `index`. */
export function startsWithNumbering(text: string, index: number): boolean {
  return NUMBERING_MARK.test(text.slice(index, index + MARK_CHARACTERS));
}
