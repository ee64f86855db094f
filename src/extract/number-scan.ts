import type { Use } from "../model/quantity.js";
import { classAt, DIGIT, ENUMERATOR, HAN_NUMERAL, isDigit, valueAt, WORD } from "./number-chars.js";
import { readDate } from "./number-dates.js";
import { readFraction } from "./number-fractions.js";
import { clockEnd, readRatio } from "./number-groups.js";
import { readHalf } from "./number-halves.js";
import type { NumberLexicon } from "./number-lexicon.js";
import { readQuantity } from "./number-quantity.js";
import { measure, type NumberToken } from "./number-token.js";
import type { Zone } from "./number-zones.js";
import { readNumeral, type Numeral } from "./numerals.js";
import { phraseAt } from "./set-phrases.js";
import { startsUnit } from "./units.js";

/** The state of one pass over a text. */
export interface Scan {
  readonly text: string;
  readonly lexicon: NumberLexicon;
  readonly zones: readonly Zone[];
  /** The first zone that may still hold what comes. */
  zone: number;
  readonly tokens: NumberToken[];
  /** Where the last token ends. */
  floor: number;
  /** Ratios seen. */
  groups: number;
}

/** Reads what begins at `at`, keeps its tokens, and says where to go on. */
export function readNumberAt(scan: Scan, at: number): number {
  const { text, lexicon } = scan;
  const kind = classAt(text, at);
  if ((kind & ENUMERATOR) !== 0) return keepName(scan, at, at + 1, "enumerator");
  if ((kind & WORD) !== 0) return keep(scan, readHalf(text, at, lexicon)) ?? at + 1;
  const phrase = phraseAt(text, at, lexicon);
  if (phrase) return keepPhrase(scan, at, phrase.end, phrase.use);
  const date = readDate(text, at);
  if (date && !(date.bare && startsUnit(text, date.end, lexicon))) return keepName(scan, at, date.end, "date");
  const numeral = readNumeral(text, at, lexicon);
  if (numeral.script === "arabic") {
    const members = readRatio(text, numeral, lexicon);
    if (members) return keepRatio(scan, members);
    const clock = clockEnd(text, numeral);
    if (clock > 0) return keepName(scan, at, clock, "date");
    const code = codeEnd(text, numeral);
    if (code > 0) return keepName(scan, at, code, "code");
  }
  const place = { text, lexicon, floor: scan.floor, previous: scan.tokens.at(-1) };
  return keep(scan, readFraction(numeral, place) ?? readQuantity(numeral, place)) ?? numeral.end;
}

/** Keeps a token under the use that the zone around it gives, and says where it ends. */
function keep(scan: Scan, token: NumberToken | undefined): number | undefined {
  if (token === undefined) return undefined;
  const use = zonedUse(scan, token);
  scan.tokens.push(use === token.use ? token : { ...token, use });
  scan.floor = token.end;
  return token.end;
}

/** In a title every number is part of it; in a short quotation only a figure that is the whole of it counts. */
function zonedUse(scan: Scan, token: NumberToken): Use {
  const { zones, text } = scan;
  while (scan.zone < zones.length && zones[scan.zone]!.end <= token.numeralStart) scan.zone++;
  const zone = zones[scan.zone];
  if (zone === undefined || zone.start > token.numeralStart) return token.use;
  if (zone.kind === "title") return "title";
  if (token.use !== "claim" && token.use !== "unknown") return token.use;
  return token.start === zone.start && token.end === zone.end && isDigit(text, token.numeralStart) && token.use === "claim" ? "claim" : "phrase";
}

/** Keeps a stretch that is a number by its figures only: a date, a code, an enumerator. */
function keepName(scan: Scan, start: number, end: number, use: Use): number {
  const { text, lexicon } = scan;
  const kind = classAt(text, start);
  const numeral = (kind & (DIGIT | HAN_NUMERAL)) !== 0 ? readNumeral(text, start, lexicon) : undefined;
  const { coefficient, exponent } = numeral ?? { coefficient: valueAt(text, start), exponent: 0 };
  const amount = measure({ coefficient, exponent, decimal: false, rounded: false, opening: "none" });
  const dimension = use === "date" ? "time" : "other";
  return keep(scan, { start, end, numeralStart: start, numeralEnd: end, use, ...amount, unit: "", dimension })!;
}

/** Keeps each figure of a set phrase. */
function keepPhrase(scan: Scan, start: number, end: number, use: Use): number {
  const { text, lexicon } = scan;
  for (let at = start; at < end; ) {
    if ((classAt(text, at) & (DIGIT | HAN_NUMERAL)) === 0) at++;
    else at = keepName(scan, at, Math.min(end, readNumeral(text, at, lexicon).end), use);
  }
  return end;
}

function keepRatio(scan: Scan, members: readonly Numeral[]): number {
  const group = scan.groups++;
  // 1∶1 is meant to the point.
  const rounded = members.length > 2 || members.some((member) => member.decimal);
  let end = scan.floor;
  for (const { start, end: over, coefficient, exponent, decimal } of members) {
    const amount = measure({ coefficient, exponent, decimal, rounded, opening: "none" });
    end = keep(scan, { start, end: over, numeralStart: start, numeralEnd: over, use: "claim", ...amount, unit: "", dimension: "ratio", group })!;
  }
  return end;
}

/** Past a telephone number or another code of figures and hyphens: 0598-8222222, 400-800-1234; or -1. */
function codeEnd(text: string, first: Numeral): number {
  let end = first.end;
  let parts = 1;
  let longest = 0;
  while (text[end] === "-" && isDigit(text, end + 1)) {
    const start = ++end;
    while (isDigit(text, end)) end++;
    longest = Math.max(longest, end - start);
    parts++;
  }
  return parts > 2 || (parts === 2 && (first.broken || longest > 6)) ? end : -1;
}
