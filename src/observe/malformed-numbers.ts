import words from "../../dictionaries/malformed-numbers.json";
import { isDigit } from "../extract/number-chars.js";
import type { ObservationOf } from "../model/observation.js";
import { isDigit as isHalfDigit, isHan, isLatin, isWideDigit } from "../structure/characters.js";
import type { Reading } from "../structure/reading.js";
import type { Observer } from "./observer.js";
import { wordsOf } from "./stretches.js";

type Malformed = ObservationOf<"malformed-number">;
type Fault = Malformed["fault"];

/** Digits, and the marks and letters among them, that nobody can have meant as they stand. */
export const observeMalformedNumbers: Observer = (scene) => {
  const raw = scene.document.text;
  return scene.stretches.flatMap((reading) => malformedIn(reading, raw));
};

/** Digits with the marks among them: 20,54 and 3。1 and 1.2.3. */
interface Run {
  readonly start: number;
  readonly end: number;
  /** The lengths of the groups of digits between marks. */
  readonly groups: readonly number[];
  readonly marks: string;
}

function malformedIn(reading: Reading, raw: string): readonly Malformed[] {
  const { text } = reading;
  const found: Malformed[] = [];
  for (let at = 0; at < text.length; at++) {
    if (!isDigit(text, at) || isLatin(text.charCodeAt(at - 1))) continue;
    const run = runAt(text, at);
    const fault = faultOf(text, run) ?? (isMixed(reading, run, raw) ? "mixed-width" : null);
    if (fault !== null) found.push({ kind: "malformed-number", ...wordsOf(reading, at, unitEnd(text, run.end)), fault });
    at = run.end;
  }
  return found;
}

const MARKS = ",，.．。";

function runAt(text: string, start: number): Run {
  const groups: number[] = [];
  let marks = "";
  let end = start;
  for (;;) {
    const group = end;
    while (isDigit(text, end) || (end > group && isLetterInside(text, end))) end++;
    groups.push(end - group);
    const mark = text[end] ?? " ";
    if (!MARKS.includes(mark) || !isDigit(text, end + 1)) return { start, end, groups, marks };
    marks += mark;
    end++;
  }
}

/** 2O25, 1O件: an O where a zero belongs. */
function isLetterInside(text: string, at: number): boolean {
  if (!words.letters.includes(text[at] ?? " ")) return false;
  return isDigit(text, at + 1) || startsAny(text, at + 1, words.lettered);
}

function faultOf(text: string, run: Run): Fault | null {
  const { start, end, groups, marks } = run;
  const [first = 0, ...rest] = groups;
  for (let at = start; at < end; at++) if (words.letters.includes(text[at]!)) return "letter";
  if (words.signs.includes(text[end] ?? " ") && text[end + 1] === text[end]) return "doubled-sign";
  const before = text[start - 1] ?? "\n";
  if (marks === "") return text[end] === "." && isHan(before.charCodeAt(0)) && before !== "第" && startsAny(text, end + 1, words.rates) ? "bare-point" : null;
  if (!startsAny(text, end, words.amounts)) return null;
  // A full stop parts two sentences as a rule; none of them begins with 1%.
  if (marks === "。") return first < 3 && startsAny(text, end, words.rates) ? "full-stop" : null;
  if (marks.includes("。") || before === "第") return null;
  const points = [...marks].filter((mark) => mark === "." || mark === "．").length;
  // 1.2.3亿元 at the start of a line is the first item of a list.
  if (points > 1 && points === marks.length) return isHan(before.charCodeAt(0)) ? "two-points" : null;
  const whole = points > 0 ? rest.slice(0, -1) : rest;
  return marks.lastIndexOf(",") === marks.length - 1 - points && isGroupedWrongly(first, whole, startsAny(text, end, words.rates)) ? "grouping" : null;
}

/** 1,234,567 has groups of three; 5,6万元 may be two figures, 1,5% is none. */
function isGroupedWrongly(first: number, rest: readonly number[], isRate: boolean): boolean {
  if (rest.length === 0 || (first <= 3 && rest.every((length) => length === 3))) return false;
  return isRate || first + rest.reduce((sum, length) => sum + length, 0) > 2;
}

/** A figure of half- and full-width digits, as the file has it: the reading makes them all alike. */
function isMixed(reading: Reading, { start, end }: Run, raw: string): boolean {
  let half = false;
  let wide = false;
  for (let at = start; at < end; at++) {
    const code = raw.charCodeAt(reading.offsetAt(at));
    half ||= isHalfDigit(code);
    wide ||= isWideDigit(code);
  }
  return half && wide;
}

function startsAny(text: string, at: number, list: readonly string[]): boolean {
  return list.some((word) => text.startsWith(word, at));
}

function unitEnd(text: string, at: number): number {
  let end = at;
  if (text[end] === ".") end++;
  const unit = words.amounts.find((word) => text.startsWith(word, end)) ?? words.rates.find((word) => text.startsWith(word, end)) ?? "";
  end += unit.length;
  return words.signs.includes(unit) && unit !== "" && text[end] === unit ? end + 1 : end;
}
