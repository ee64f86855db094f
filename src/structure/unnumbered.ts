import frame from "../../dictionaries/frame.json";
import { isDigit, isHan, skipBlanks, trimBlanks } from "./characters.js";
import { withoutBlanks } from "./contents.js";
import type { Mark, MarkStyle } from "./mark.js";
import { leadNumberAt } from "./numbering.js";
import { isChineseDigit } from "./ordinals.js";

/** A passage as far as headings without a number are concerned. */
export interface Line {
  readonly text: string;
  /** The number that it starts with. */
  readonly lead: Mark | null;
  /** A line of the table of contents. */
  readonly contents: boolean;
  /** The level of a heading, where the file itself says that it is one. */
  readonly level: number | undefined;
  /** No heading without a number can be here: it is part of the contents, or stands above where the text begins. */
  readonly excluded: boolean;
}

const LONGEST_CLOSER = 16;
const SHORTEST_HEADING = 4;
const LONGEST_HEADING = 36;

/**
 * Headings of what follows the report: 附件, 注, 名词解释. A line 注： under a table in the middle of the report is none: it is told
 * by the numbering that goes on behind it.
 */
export function findClosers(lines: readonly Line[]): Mark[] {
  const found: Mark[] = [];
  /** The first ordinal of each style behind the line looked at; more than one means that an earlier list goes on. */
  const firstBehind = new Map<MarkStyle, number>();
  let goingOn = 0;
  const set = (mark: Mark): void => {
    const before = firstBehind.get(mark.style) ?? 1;
    goingOn += Number(mark.ordinal > 1) - Number(before > 1);
    firstBehind.set(mark.style, mark.ordinal);
  };
  for (let i = lines.length - 1; i >= 0; i--) {
    const { text, lead, excluded } = lines[i]!;
    if (lead) set(lead);
    const end = lead || excluded ? -1 : closerEnd(text);
    if (end < 0) continue;
    const start = skipBlanks(text, 0);
    const number = leadNumberAt(text, skipBlanks(text, end));
    const mark = number && { ...number, passage: i, lead: false };
    if (mark) set(mark);
    if (goingOn > 0) continue;
    if (mark) found.push(mark);
    found.push({ passage: i, start, end, style: "closer", ordinal: 0, lead: true });
  }
  return found.reverse();
}

/** Just past 附件1： or 注： or the 附件 of 附件1.…, or the end of a line that is nothing but such a word; -1 where there is none. */
export function closerEnd(text: string): number {
  const start = skipBlanks(text, 0);
  for (const word of frame.closers) {
    if (!text.startsWith(word, start)) continue;
    let end = skipBlanks(text, start + word.length);
    if (leadNumberAt(text, end)) return end;
    while (isDigit(text.charCodeAt(end)) || isChineseDigit(text.charCodeAt(end))) end++;
    end = skipBlanks(text, end);
    if (text[end] === "：" || text[end] === ":") return end + 1;
    if (end === text.length && text.length <= LONGEST_CLOSER) return end;
  }
  return -1;
}

/** Headings that carry no number: those that the file says to be headings, and those that are told by their looks. */
export function findPlainHeadings(lines: readonly Line[]): Mark[] {
  const said = lines.flatMap(({ text, lead, excluded, level }, passage) => {
    if (lead || excluded || level === undefined || !looksLikeHeading(text)) return [];
    return [{ ...plainMark(text, passage), level }];
  });
  const seen = new Set(said.map((mark) => mark.passage));
  const guessed = guessPlainHeadings(lines).filter((mark) => !seen.has(mark.passage));
  return [...said, ...guessed].sort((a, b) => a.passage - b.passage);
}

/**
 * Short lines without a stop between a finished paragraph and a longer one. One alone proves nothing, so there have to be two in a
 * report.
 */
function guessPlainHeadings(lines: readonly Line[]): Mark[] {
  const found: Mark[] = [];
  for (let i = 1; i + 1 < lines.length; i++) {
    const before = lines[i - 1]!;
    const { text, lead, excluded } = lines[i]!;
    if (lead || excluded || !looksLikeHeading(text)) continue;
    const after = lines[i + 1]!;
    if (!endsSentence(before.text) && !before.lead && !before.contents && found.at(-1)?.passage !== i - 1) continue;
    if (!(after.lead && !after.excluded) && !(endsSentence(after.text) && after.text.length > text.length * 1.5)) continue;
    found.push(plainMark(text, i));
  }
  return found.length >= 2 ? found : [];
}

function plainMark(text: string, passage: number): Mark {
  const start = skipBlanks(text, 0);
  return { passage, start, end: start, style: "plain", ordinal: 0, lead: true };
}

const STOPS = new Set([..."。！？；：，、!?;:,"]);
const SENTENCE_ENDS = new Set([..."。！？!?；：:"]);

function looksLikeHeading(text: string): boolean {
  const start = skipBlanks(text, 0);
  const end = trimBlanks(text, start, text.length);
  if (end - start < SHORTEST_HEADING || end - start > LONGEST_HEADING) return false;
  if (!isHan(text.charCodeAt(start)) && !"“《0123456789".includes(text[start]!)) return false;
  if (!isHan(text.charCodeAt(end - 1)) && !"”》）".includes(text[end - 1]!)) return false;
  for (let i = start; i < end; i++) if (text[i] !== "、" && text[i] !== "，" && STOPS.has(text[i]!)) return false;
  return !isCaption(withoutBlanks(text));
}

/** 表1, 图二, 单位：万元. */
function isCaption(words: string): boolean {
  return frame.captions.some((word) => {
    if (!words.startsWith(word)) return false;
    const code = words.charCodeAt(word.length);
    return isDigit(code) || isChineseDigit(code) || words[word.length] === "：";
  });
}

function endsSentence(text: string): boolean {
  const end = trimBlanks(text, 0, text.length);
  const last = text[end - 1] ?? "";
  return SENTENCE_ENDS.has(last) || (SENTENCE_ENDS.has(text[end - 2] ?? "") && "”’）)》".includes(last));
}
