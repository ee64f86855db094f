import type { Vocabulary } from "./vocabulary.js";

/** Ends of stretches that no token may cut, as pairs of offsets in order: `[start, end, start, end, …]`. */
export type WholeSpans = readonly number[];

const CHINESE_NUMERALS = "零〇一二三四五六七八九十百千万亿两";
const PERCENT_SIGNS = "%％‰";

/** Finds vocabulary entries, figures and Latin words: the longest at each place, from left to right. */
export function findWholeSpans(text: string, vocabulary: Vocabulary): WholeSpans {
  const spans: number[] = [];
  for (let start = 0; start < text.length; ) {
    const run = isAlphanumeric(text.charCodeAt(start)) ? endOfRun(text, start) : start;
    const end = Math.max(run, endOfEntry(text, start, vocabulary));
    if (end > start) spans.push(start, end);
    start = Math.max(end, start + 1);
  }
  return spans;
}

/** End of the entry that begins here, or `start`. An entry never begins or ends within a figure: 十三 | 公里, not 十 | 三公… */
function endOfEntry(text: string, start: number, vocabulary: Vocabulary): number {
  const match = vocabulary.longestAt(text, start);
  if (match === undefined) return start;
  const follows = start > 0 && isChineseNumeral(text, start) && isChineseNumeral(text, start - 1);
  const runsOn = isAlphanumeric(text.charCodeAt(match.end - 1)) && isAlphanumeric(text.charCodeAt(match.end));
  return follows || runsOn ? start : match.end;
}

/** 1,186.5% and 5G are one piece; the comma of 40,审结 and of 5,6 parts. */
function endOfRun(text: string, start: number): number {
  let end = start + 1;
  for (;;) {
    while (isAlphanumeric(text.charCodeAt(end))) end++;
    if (!isPointWithin(text, end) && !isGroupMark(text, end)) break;
    end++;
  }
  return isDigit(text.charCodeAt(end - 1)) && end < text.length && PERCENT_SIGNS.includes(text.charAt(end)) ? end + 1 : end;
}

function isPointWithin(text: string, index: number): boolean {
  const mark = text.charAt(index);
  return (
    (mark === "." || mark === "．") && isDigit(text.charCodeAt(index - 1)) && isDigit(text.charCodeAt(index + 1))
  );
}

/** A comma with exactly three digits behind it. */
function isGroupMark(text: string, index: number): boolean {
  const mark = text.charAt(index);
  if (mark !== "," && mark !== "，") return false;
  for (let i = 1; i <= 3; i++) if (!isDigit(text.charCodeAt(index + i))) return false;
  return isDigit(text.charCodeAt(index - 1)) && !isDigit(text.charCodeAt(index + 4));
}

function isChineseNumeral(text: string, index: number): boolean {
  return CHINESE_NUMERALS.includes(text.charAt(index));
}

function isDigit(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || (code >= 0xff10 && code <= 0xff19);
}

function isAlphanumeric(code: number): boolean {
  return (
    isDigit(code) ||
    (code >= 0x41 && code <= 0x5a) ||
    (code >= 0x61 && code <= 0x7a) ||
    (code >= 0xff21 && code <= 0xff3a) ||
    (code >= 0xff41 && code <= 0xff5a)
  );
}
