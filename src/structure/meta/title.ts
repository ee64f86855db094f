import frame from "../../../dictionaries/frame.json";
import type { Document } from "../../model/document.js";
import type { Mention } from "../../model/span.js";
import { isDigit } from "../characters.js";
import { withoutBlanks } from "../contents.js";
import { readBlock, type Reading } from "../reading.js";
import { dateAt } from "./dates.js";
import { longestPattern } from "./genre.js";
import type { FrameLine } from "./head-lines.js";
import { organOfOfficer, organsOfLine } from "./organs.js";

/** The title, and the lines of the frame that it takes up. */
export interface TitleFound {
  readonly mention: Mention;
  readonly reading: Reading;
  readonly first: number;
  readonly last: number;
}

const LONGEST_LINE = 80;
const MOST_LINES = 4;

/**
 * Finds the title: lines that end in 报告, 公报 and the like, together with the lines above that it starts on. Issuers on lines of
 * their own belong to it where it goes on with 关于.
 */
export function findTitle(document: Document, lines: readonly FrameLine[]): TitleFound | null {
  let plain: TitleFound | null = null;
  for (let last = 0; last < lines.length; last++) {
    if (!endsTitle(lines[last]!.text)) continue;
    const title = joinTitle(document, lines, startOfTitle(lines, last), endOfTitle(lines, last));
    const words = withoutBlanks(title.mention.text);
    const best = longestPattern(words);
    if (best && (best.pattern !== words || isWholeTitle(words))) return title;
    if (!best && !lines[last]!.afterProse) plain ??= title;
  }
  return plain;
}

/** …执行情况 / 和2019年财政预算（草案）的报告: the title goes on below a line that could have been its last. */
function endOfTitle(lines: readonly FrameLine[], from: number): number {
  let last = from;
  while (last + 1 < lines.length && last - from < MOST_LINES) {
    const next = lines[last + 1]!.text;
    if (!endsTitle(next) || !startsTorn(withoutBlanks(next))) break;
    last++;
  }
  return last;
}

function startsTorn(words: string): boolean {
  return frame.titleJoints.some((joint) => words.startsWith(joint));
}

function endsTitle(text: string): boolean {
  if (!couldBeTitle(text)) return false;
  const words = withoutNotes(withoutBlanks(text));
  return frame.titleTails.some((tail) => words.endsWith(tail));
}

/** No sentence, no menu item, no label with a value. */
function couldBeTitle(text: string): boolean {
  if (text.length > LONGEST_LINE) return false;
  for (const mark of text) if ("：:。！？；|>【】—".includes(mark)) return false;
  return true;
}

/** Without （草案） or a footnote mark at the end. */
function withoutNotes(words: string): string {
  const close = words.at(-1);
  if (close !== "）" && close !== ")" && close !== "]" && close !== "］") return words;
  const open = Math.max(...["（", "(", "[", "［"].map((mark) => words.lastIndexOf(mark)));
  return open > 0 ? words.slice(0, open) : words;
}

/** Walks up from the title's last line to its first. */
function startOfTitle(lines: readonly FrameLine[], last: number): number {
  let first = last;
  while (first > 0 && last - first < MOST_LINES && isContinued(lines[first - 1]!, lines[first]!)) first--;
  if (!withoutBlanks(lines[first]!.text).startsWith("关于")) return first;
  while (first > 0 && organsOfLine(lines[first - 1]!.reading)) first--;
  return first;
}

/** Whether a title that goes on with `line` starts on the line above it. */
function isContinued(above: FrameLine, line: FrameLine): boolean {
  if (!couldBeTitle(above.text) || endsTitle(above.text)) return false;
  if (organsOfLine(above.reading) || organOfOfficer(above.reading) || startsWithDate(above.text)) return false;
  const words = withoutBlanks(line.text);
  if (words.startsWith("关于")) return false;
  const upper = withoutBlanks(above.text);
  if (upper.startsWith("关于") || upper.includes("关于")) return true;
  return (startsTorn(words) || words.length <= LONGEST_TAIL) && !isWholeTitle(words) && hasYear(upper);
}

/** 统计公报, 情况的报告: too little to be a title. */
const LONGEST_TAIL = 12;

/** 政府工作报告 is a title all by itself. */
function isWholeTitle(words: string): boolean {
  const best = longestPattern(words);
  return best !== null && best.genre.titleYear === "delivery" && best.pattern.length === words.length;
}

function hasYear(words: string): boolean {
  const at = words.indexOf("年");
  return at >= 2 && (isDigit(words.charCodeAt(at - 1)) || words[at - 1] === "度");
}

function startsWithDate(text: string): boolean {
  return dateAt(text, 0) !== null;
}

function joinTitle(document: Document, lines: readonly FrameLine[], first: number, last: number): TitleFound {
  const lastLine = lines[last]!;
  const start = lines[first]!.reading.offsetAt(0);
  const end = lastLine.reading.spanOf(0, footnoteStart(lastLine.text)).end;
  const reading = readBlock(document.text, { start, end });
  return { mention: { text: closeUp(reading.text), span: { start, end } }, reading, first, last };
}

/** Where the footnote mark of 统计公报[1] starts, or the line's end. */
function footnoteStart(text: string): number {
  const open = text.lastIndexOf("[");
  return open > 0 && text.endsWith("]") ? open : text.length;
}

/** 政 府 工 作 报 告 → 政府工作报告: a blank between any two characters is there for looks. */
function closeUp(text: string): string {
  const parts = text.split(/\s+/);
  return parts.length > 2 && parts.every((part) => part.length === 1) ? parts.join("") : text;
}
