import { isDigit, skipBlanks, valueAt } from "./number-chars.js";
import { readNumeral, type Numeral } from "./numerals.js";
import type { NumberLexicon } from "./number-lexicon.js";
import { endsWith } from "./number-context.js";
import { unitAt, type UnitMatch } from "./units.js";

/** The upper end of a range and the unit of both: 5—8家, 20-40万元, 3%—5%. */
export interface Range {
  readonly lower: Numeral;
  readonly upper: Numeral;
  readonly unit: UnitMatch;
}

const DASHES = "—–-－~～‐─−至到";

/** The range that begins with `lower` and, where one stands there, its unit; `undefined` where no upper end follows. */
export function readRange(text: string, lower: Numeral, unit: UnitMatch | undefined, lexicon: NumberLexicon): Range | undefined {
  const dash = unit ? unit.end : lower.end;
  const char = text[dash];
  if (char === undefined || !DASHES.includes(char) || lower.broken || lower.upper !== undefined) return undefined;
  // 从12家到30家 is a change, not a range.
  if (unit && (char === "到" || char === "至") && leadsFrom(text, lower.start)) return undefined;
  let next = text[dash + 1] === char ? dash + 2 : dash + 1;
  next = skipBlanks(text, next);
  if (!startsNumeral(text, next, lower)) return undefined;
  const upper = readNumeral(text, next, lexicon);
  if (upper.broken || upper.upper !== undefined || upper.vague) return undefined;
  const upperUnit = unitAt(text, upper.end, lexicon);
  if (upperUnit === undefined || (unit && upperUnit.name !== unit.name)) return undefined;
  const shared = shareScale(lower, upper);
  return sizeOf(shared) < sizeOf(upper) ? { lower: shared, upper, unit: upperUnit } : undefined;
}

function leadsFrom(text: string, at: number): boolean {
  return ["从", "由", "自"].some((word) => endsWith(text, word, at) || text[at - 2] === word || text[at - 3] === word);
}

function startsNumeral(text: string, at: number, lower: Numeral): boolean {
  if (isDigit(text, at)) return lower.script === "arabic";
  return lower.script === "han" && at < text.length && valueAt(text, at) > 0;
}

/** 5—8万 is 5万 to 8万; 5000—2万 is as printed. */
function shareScale(lower: Numeral, upper: Numeral): Numeral {
  if (lower.scale > 0 || upper.scale === 0) return lower;
  const shared = { ...lower, exponent: lower.exponent + upper.scale, scale: upper.scale };
  return sizeOf(shared) < sizeOf(upper) ? shared : lower;
}

export function sizeOf(numeral: Numeral): number {
  return Number(numeral.coefficient) * 10 ** numeral.exponent;
}

/** A list longer than this is a table. */
const LONGEST_LIST = 8;

/** The unit that a bare number takes from the list it is in, and the number with it: the 3.2 of 3.2和4.5亿元. */
export function sharedUnit(text: string, first: Numeral, lexicon: NumberLexicon): { readonly numeral: Numeral; readonly unit: UnitMatch } | undefined {
  let { end } = first;
  for (let members = 1; members < LONGEST_LIST; members++) {
    if (!"、和与及".includes(text[end] ?? " ") || !isDigit(text, end + 1)) return undefined;
    const next = readNumeral(text, end + 1, lexicon);
    if (next.broken || next.more) return undefined;
    const unit = unitAt(text, next.end, lexicon);
    if (unit && first.yearLike && unit.name === "年") return undefined;
    if (unit) return { numeral: first.scale > 0 ? first : { ...first, exponent: first.exponent + next.scale, scale: next.scale }, unit };
    if (next.scale > 0) return undefined;
    end = next.end;
  }
  return undefined;
}

/** The members of a ratio 3.4：45.7：50.9 or 1∶2.5, or `undefined` where the colons say something else (12:30). */
export function readRatio(text: string, first: Numeral, lexicon: NumberLexicon): readonly Numeral[] | undefined {
  if (!isColon(text, skipBlanks(text, first.end)) || first.script !== "arabic" || first.broken || first.scale > 0 || first.more) return undefined;
  const members = [first];
  let sure = false;
  for (let end = first.end; ; ) {
    const colon = skipBlanks(text, end);
    const start = skipBlanks(text, colon + 1);
    if (!isColon(text, colon) || !isDigit(text, start)) break;
    if (text[colon] === "∶") sure = true;
    const member = readNumeral(text, start, lexicon);
    if (member.broken || member.scale > 0 || member.more) return undefined;
    members.push(member);
    end = member.end;
  }
  const last = members.at(-1)!;
  if (members.length < 2 || unitAt(text, last.end, lexicon)) return undefined;
  return sure || !isClock(text, members) ? members : undefined;
}

function isColon(text: string, at: number): boolean {
  const char = text[at];
  return char === ":" || char === "：" || char === "∶";
}

/** 12:30 and 8:05:00; but shares that make a hundred are a ratio. */
function isClock(text: string, members: readonly Numeral[]): boolean {
  const [hour, ...rest] = members;
  if (members.some((m) => m.decimal) || members.length > 3 || sizeOf(hour!) > 24) return false;
  if (rest.some((m) => m.end - m.start !== 2 || sizeOf(m) > 59)) return false;
  const total = members.reduce((sum, m) => sum + sizeOf(m), 0);
  return members.length === 2 ? !speaksOfRatio(text, hour!.start) : total < 99 || total > 101;
}

function speaksOfRatio(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 6), at);
  return before.includes("比") || before.includes("结构");
}

/** Past a clock time that begins with `hour`, such as 12:30 or 8:30:00, or -1. */
export function clockEnd(text: string, hour: Numeral): number {
  let end = hour.end;
  while ((text[end] === ":" || text[end] === "：") && isDigit(text, end + 1) && isDigit(text, end + 2) && !isDigit(text, end + 3)) end += 3;
  return end > hour.end && hour.end - hour.start <= 2 && sizeOf(hour) <= 24 ? end : -1;
}
