import { CLOSING } from "./brackets.js";
import { isBlank, isDigit } from "./characters.js";
import { arabicNumberAt, bracketedNumberAt, isCounting, ordinalAfterDi, type SectionNumber } from "./numbering.js";
import { chineseDigitsBefore, chineseOrdinal, readyMadeOrdinal } from "./ordinals.js";

/** A number that may open a section in the middle of a paragraph. */
export interface RunInNumber extends SectionNumber {
  /** False where only a comma stands before it. */
  readonly strong: boolean;
  /** True where the paragraph starts with it. */
  readonly lead: boolean;
}

/** 首先 counts from one; each of the others is one more than the word before it. */
export const NEXT_IN_ROW = 0;
const ROW_WORDS: ReadonlyMap<string, number> = new Map([
  ["首先", 1],
  ["其次", NEXT_IN_ROW],
  ["再次", NEXT_IN_ROW],
  ["最后", NEXT_IN_ROW],
]);

const READY_MADE_CODES = Array.from({ length: 0x249c - 0x2460 }, (_, index) => 0x2460 + index);

/** The characters at which `runInNumberAt` is worth asking. */
export const RUN_IN_TRIGGERS: readonly number[] = [
  ...[..."是要首其再最第（().．、）"].map((mark) => mark.charCodeAt(0)),
  ...READY_MADE_CODES,
];

/** The number that the trigger character at `at` belongs to, if it stands where a clause starts. `from` is the text's start. */
export function runInNumberAt(text: string, at: number, from: number): RunInNumber | null {
  switch (text[at]) {
    case "是":
    case "要":
      return placed(text, from, countedClauseAt(text, at, from));
    case "首":
    case "其":
    case "再":
    case "最":
      return placed(text, from, rowWordAt(text, at));
    case "第":
      return placed(text, from, firstlyAt(text, at));
    case "（":
    case "(":
      return strongly(placed(text, from, bracketedNumberAt(text, at)));
    case ".":
    case "．":
    case "、":
    case "）":
    case ")":
      return strongly(placed(text, from, arabicNumberBefore(text, at, from)));
    default: {
      const ready = readyMadeOrdinal(text.charCodeAt(at));
      const number = ready && { start: at, end: at + 1, style: ready.style, ordinal: ready.value };
      return strongly(placed(text, from, number));
    }
  }
}

/** 一是 二是, 一要 二要: the trigger is the verb. */
function countedClauseAt(text: string, at: number, from: number): SectionNumber | null {
  const start = Math.max(chineseDigitsBefore(text, at), from);
  const ordinal = chineseOrdinal(text, start, at);
  return ordinal === null ? null : { start, end: at + 1, style: "一是", ordinal };
}

function rowWordAt(text: string, at: number): SectionNumber | null {
  const ordinal = ROW_WORDS.get(text.slice(at, at + 2));
  if (ordinal === undefined || !"，,是要：".includes(text[at + 2] ?? " ")) return null;
  return { start: at, end: at + 2, style: "首先", ordinal };
}

/** 第一， 第二、 第三：, but not 第一、二、三产业. */
function firstlyAt(text: string, at: number): SectionNumber | null {
  const ordinal = ordinalAfterDi(text, at);
  if (!ordinal || !"，,、：:".includes(text[ordinal.end] ?? " ")) return null;
  if (isCounting(text, ordinal.end + 1, ordinal.value) || followsCount(text, ordinal.end, ordinal.value)) return null;
  return { start: at, end: ordinal.end + 1, style: "第一，", ordinal: ordinal.value };
}

/** 第三、第四产业: the next ordinal comes at once. */
function followsCount(text: string, stop: number, value: number): boolean {
  return text[stop] === "、" && text[stop + 1] === "第" && ordinalAfterDi(text, stop + 1)?.value === value + 1;
}

function arabicNumberBefore(text: string, stop: number, from: number): SectionNumber | null {
  let start = stop;
  while (start > from && stop - start < 3 && isDigit(text.charCodeAt(start - 1))) start--;
  return start === stop ? null : arabicNumberAt(text, start);
}

const STRONG = new Set([..."。！？；：!?;:.…—"].map((mark) => mark.charCodeAt(0)));
const WEAK = new Set([..."，,"].map((mark) => mark.charCodeAt(0)));

/** A section starts at the paragraph's start or after a mark that closes a clause; 统一是, 第一要务 and 按照第（三）项 do not. */
function placed(text: string, from: number, number: SectionNumber | null): RunInNumber | null {
  if (!number) return null;
  let before = number.start;
  while (before > from && isBlank(text.charCodeAt(before - 1))) before--;
  const lead = before === from;
  const code = text.charCodeAt(before - 1);
  const strong = lead || STRONG.has(code) || CLOSING.has(code) || code === 0x22;
  return strong || WEAK.has(code) ? { ...number, strong, lead } : null;
}

function strongly(number: RunInNumber | null): RunInNumber | null {
  return number?.strong ? number : null;
}
