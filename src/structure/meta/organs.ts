import frame from "../../../dictionaries/frame.json";
import type { Mention } from "../../model/span.js";
import { isBlank, isHan, skipBlanks, trimBlanks } from "../characters.js";
import type { Reading } from "../reading.js";
import { mentionIn } from "./mention.js";

const LONGEST_ORGAN = 30;
const LONGEST_NAME = 4;
const TAILS = [...frame.organTails].sort((a, b) => b.length - a.length);

/** 三明市财政局, 中共青筠区委, 国务院: a body that can issue a report. */
export function isOrgan(words: string): boolean {
  if (words.length < 3 || words.length > LONGEST_ORGAN) return false;
  if (frame.meetings.some((word) => words.includes(word))) return false;
  for (let i = 0; i < words.length; i++) if (!isHan(words.charCodeAt(i)) && !"（）()".includes(words[i]!)) return false;
  return TAILS.some((tail) => words.endsWith(tail) && (words.length > tail.length || tail.length >= 3));
}

/** The bodies that a line names and does nothing else: joint issuers stand apart by blanks or 、. `null` for any other line. */
export function organsOfLine(reading: Reading, from = 0, to = reading.text.length): readonly Mention[] | null {
  const found: Mention[] = [];
  for (const { start, end } of wordsOf(reading.text, from, to)) {
    if (!isOrgan(reading.text.slice(start, end))) return null;
    found.push(mentionIn(reading, start, end));
  }
  return found.length > 0 ? found : null;
}

/** The body that the person in `三明市财政局局长 邓永辉` speaks for. */
export function organOfOfficer(reading: Reading): Mention | null {
  const { text } = reading;
  for (const title of frame.officeTitles) {
    for (let at = text.indexOf(title); at > 0; at = text.indexOf(title, at + 1)) {
      const start = skipBlanks(text, 0);
      const end = trimBlanks(text, start, at);
      const name = text.slice(at + title.length).replace(/\s+/g, "");
      if (isOrgan(text.slice(start, end)) && name.length <= LONGEST_NAME) return mentionIn(reading, start, end);
    }
  }
  return null;
}

/** The words between blanks and 、. */
function wordsOf(text: string, from: number, to: number): { start: number; end: number }[] {
  const words: { start: number; end: number }[] = [];
  let start = -1;
  for (let i = from; i <= to; i++) {
    const gap = i === to || text[i] === "、" || isBlank(text.charCodeAt(i));
    if (gap && start >= 0) words.push({ start, end: i });
    if (gap) start = -1;
    else if (start < 0) start = i;
  }
  return words;
}
