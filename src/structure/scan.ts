import { CLOSING, isQuoteKind, OpenBrackets, OPENING, QUOTE_KIND, ROUND_KIND } from "./brackets.js";
import { isBlank, isDigit, isHan, isLatin } from "./characters.js";
import { runInNumberAt, RUN_IN_TRIGGERS, type RunInNumber } from "./run-in-number.js";

/** What one pass over a paragraph sees. */
export interface Scan {
  /** Just past each sentence, ascending; the paragraph's own end is not among them. */
  readonly ends: readonly number[];
  /** Places that look like run-in numbers (一是, 首先, ①), ascending; only their company tells which are. */
  readonly numbers: readonly RunInNumber[];
}

const enum Role {
  None,
  Stop,
  WideOnlyStop,
  Point,
  Open,
  Close,
  StraightQuote,
}

const TRIGGER = 0x40;
const ROLES = new Uint8Array(0x10000);
for (const mark of "。！？｡") ROLES[mark.charCodeAt(0)] = Role.Stop;
for (const mark of "!?") ROLES[mark.charCodeAt(0)] = Role.WideOnlyStop;
for (const mark of ".．") ROLES[mark.charCodeAt(0)] = Role.Point;
for (const mark of OPENING.keys()) ROLES[mark] = Role.Open;
for (const mark of CLOSING.keys()) ROLES[mark] = Role.Close;
ROLES['"'.charCodeAt(0)] = Role.StraightQuote;
for (const code of RUN_IN_TRIGGERS) ROLES[code]! |= TRIGGER;

/** Straight quotes do not say which side they are, so a pair that is far apart is taken for two strays. */
const LONGEST_STRAIGHT_QUOTE = 60;

/** Reads `text` from `from` on, once. Nothing inside a closed pair of quotes or brackets ends a sentence or opens a section. */
export function scanText(text: string, from: number): Scan {
  const ends: number[] = [];
  const numbers: RunInNumber[] = [];
  const brackets = new OpenBrackets();
  let straightQuote = -1;

  for (let i = from; i < text.length; i++) {
    let role = ROLES[text.charCodeAt(i)]!;
    if (role === 0) continue;
    if (role >= TRIGGER) {
      const number = runInNumberAt(text, i, from);
      if (number) numbers.push(number);
      role &= ~TRIGGER;
    }
    switch (role) {
      case Role.Stop:
        end(i);
        break;
      case Role.WideOnlyStop:
        if (!isWordCode(text.charCodeAt(i + 1))) end(i);
        break;
      case Role.Point:
        if (isFullStop(text, i)) end(i);
        break;
      case Role.Open:
        brackets.open(OPENING.get(text.charCodeAt(i))!, i);
        break;
      case Role.Close: {
        const kind = CLOSING.get(text.charCodeAt(i))!;
        close(brackets.close(kind), i, kind);
        break;
      }
      case Role.StraightQuote:
        if (straightQuote >= 0 && i - straightQuote <= LONGEST_STRAIGHT_QUOTE) {
          close(straightQuote, i, QUOTE_KIND);
          straightQuote = -1;
        } else {
          straightQuote = i;
        }
        break;
    }
  }
  return { ends, numbers };

  function end(at: number): void {
    if (ends.at(-1) === at) ends[ends.length - 1] = at + 1;
    else ends.push(at + 1);
  }

  /** Forgets what was seen since `opened`; a sentence that ends right before the closing mark takes it along. */
  function close(opened: number, at: number, kind: number): void {
    const quote = isQuoteKind(kind);
    const carried = ends.at(-1) === at && (quote || kind === ROUND_KIND);
    if (opened >= 0) {
      while (ends.length > 0 && ends.at(-1)! > opened) ends.pop();
      while (numbers.length > 0 && numbers.at(-1)!.start > opened) numbers.pop();
    }
    if (!carried) return;
    // “最多跑一次！”改革: an exclamation that is a name goes on.
    if (quote && text[at - 1] !== "。" && isHan(text.charCodeAt(at + 1))) return;
    if (ends.at(-1) === at) ends.pop();
    ends.push(at + 1);
  }
}

/** A half-width full stop after Chinese words: `审结37件. 调解`. In 3.5, U.S. and 1. it is none. */
function isFullStop(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  if (!isHan(before) && before !== 0x25 && before !== 0xff09 && before !== 0x29) return false;
  const after = text.charCodeAt(at + 1);
  return Number.isNaN(after) || isBlank(after) || isHan(after);
}

function isWordCode(code: number): boolean {
  return isLatin(code) || isDigit(code);
}
