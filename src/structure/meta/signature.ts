import frame from "../../../dictionaries/frame.json";
import type { Mention } from "../../model/span.js";
import { skipBlanks, trimBlanks } from "../characters.js";
import { dateAt, isoDateAt, type PrintedDate } from "./dates.js";
import type { FrameLine } from "./head-lines.js";
import { mentionIn } from "./mention.js";
import { organsOfLine } from "./organs.js";

/** A date of the frame, with its place. */
export interface FrameDate {
  readonly date: PrintedDate;
  readonly mention: Mention;
}

/** Who signed, and when. */
export interface Signature {
  readonly issuers: readonly Mention[];
  readonly dated: FrameDate | null;
}

const MOST_SIGNERS = 3;

/** The lines that close a report: its issuers, each on a line or side by side, and the day, below or beside them. */
export function findSignature(foot: readonly FrameLine[]): Signature {
  for (let i = foot.length - 1; i >= 0; i--) {
    const { text, reading } = foot[i]!;
    const dated = closingDate(foot[i]!);
    if (!dated) continue;
    const beside = trimBlanks(text, 0, dated.date.start);
    const here = beside > 0 ? organsOfLine(reading, 0, beside) : [];
    if (!here) continue;
    const above: Mention[] = [];
    for (let j = i - 1; j >= 0 && i - j <= MOST_SIGNERS; j--) {
      const organs = organsOfLine(foot[j]!.reading);
      if (!organs) break;
      above.unshift(...organs);
    }
    return { issuers: [...above, ...here], dated };
  }
  const last = foot.at(-1);
  return { issuers: (last && organsOfLine(last.reading)) ?? [], dated: null };
}

/** A date that ends its line. */
function closingDate({ text, reading }: FrameLine): FrameDate | null {
  const end = withoutBracket(text, trimBlanks(text, 0, text.length));
  // 2025年12月31日 with a blank at every gap is the longest way to print a day.
  for (let start = Math.max(0, end - 20); start < end; start++) {
    const date = dateAt(text, start);
    if (date && date.end === end) return { date, mention: mentionIn(reading, date.start, date.end) };
  }
  return null;
}

function withoutBracket(text: string, end: number): number {
  return text[end - 1] === "）" || text[end - 1] === ")" ? end - 1 : end;
}

/** 2026年3月31日 under the title, or ——2026年1月20日在某市第十六届人民代表大会第六次会议上. */
export function findHeadDate(lines: readonly FrameLine[]): FrameDate | null {
  for (const { text, reading } of lines) {
    let start = skipBlanks(text, 0);
    while (start < text.length && "—–-－─（( \u3000".includes(text[start]!)) start++;
    const date = dateAt(text, start);
    if (!date) continue;
    const rest = text.slice(date.end).replace(/[\s）)日]+/g, "");
    if (rest === "" || rest.startsWith("在") || frame.meetings.some((word) => rest.includes(word))) {
      return { date, mention: mentionIn(reading, date.start, date.end) };
    }
  }
  return null;
}

/** `2026-01-28 11:09` or 2026年1月28日: the first date that a line of the margin begins with. */
export function findMarginDate(margin: readonly FrameLine[]): FrameDate | null {
  for (const { text, reading } of margin) {
    const date = dateAt(text, 0) ?? isoDateAt(text, 0);
    if (date) return { date, mention: mentionIn(reading, date.start, date.end) };
  }
  return null;
}
