import dictionary from "../../../dictionaries/tables.json";

const { labelHeads, asideHeads, unitHeads, notes, sheets, among } = dictionary;

/** 项目, 收入科目: the head of a column that says what the rows speak of. */
export const headsLabels = (head: string): boolean => labelHeads.some((word) => head.endsWith(word));

export const headsAside = (head: string): boolean => asideHeads.some((word) => head.endsWith(word));

export const headsUnits = (head: string): boolean => unitHeads.includes(head);

export const isNote = (words: string): boolean => notes.some((start) => words.startsWith(start));

/** 附表1, 续表: only counts the tables of a set. */
export function isSheetNumber(words: string): boolean {
  return words.length <= 6 && sheets.some((start) => words.startsWith(start) && /^[\d一二三四五六七八九十百()（）\-—：:]*$/u.test(words.slice(start.length)));
}

/** 其中 alone, over the columns or beside the rows that it lists. */
export const opensList = (words: string): boolean => among.includes(words);
