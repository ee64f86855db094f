import { isBlank } from "../../read/docx/story/text-readers.js";
import { isWidthless } from "../../read/widthless.js";
import { contentEndOf, type Element } from "./element.js";

/** A UTF-16 unit of a text as its file writes it: itself, or a reference such as `&#x4EF6;`. */
export interface Unit {
  readonly start: number;
  readonly end: number;
  readonly code: number;
  readonly isInCdata: boolean;
}

const PREDEFINED: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
const CDATA = "<![CDATA[";
const CDATA_END = "]]>";
/** What is no text in a text, but may stand in it (XML 1.0, 2.5 and 2.6). */
const ASIDES = [["<!--", "-->"], ["<?", "?>"]] as const;

/**
 * The units that a text gives its paragraph, one for each of the `words` that the reader made of them: without the white space and the marks
 * of no width that it leaves out. `null` where anything else stands in the text, or where the two do not agree.
 */
export function unitsOf(source: string, element: Element, words: string): readonly Unit[] | null {
  const all = readUnits(source, element.openEnd, contentEndOf(source, element));
  if (all === null) return null;
  let [from, to] = [0, all.length];
  if (!element.isKept) {
    while (from < to && isBlank(all[from]!.code)) from++;
    while (to > from && isBlank(all[to - 1]!.code)) to--;
  }
  const units = all.slice(from, to).filter(({ code }) => !isWidthless(code));
  return units.length === words.length && units.every(({ code }, index) => isReadAs(code, words.charCodeAt(index))) ? units : null;
}

/** White space is read as a blank, and a raised digit as the superscript that stands for it. */
function isReadAs(code: number, word: number): boolean {
  return code === word || (isBlank(code) && word === 0x20) || (code >= 0x30 && code <= 0x39);
}

function readUnits(source: string, start: number, end: number): readonly Unit[] | null {
  const units: Unit[] = [];
  let at = start;
  while (at < end) {
    const character = source[at]!;
    if (character === "<") {
      const next = skipMarkup(source, at, units);
      if (next === null) return null;
      at = next;
    } else if (character === "&") {
      const semicolon = source.indexOf(";", at);
      const text = referenceOf(source.slice(at + 1, semicolon));
      if (semicolon === -1 || text === null) return null;
      for (let i = 0; i < text.length; i++) units.push({ start: at, end: semicolon + 1, code: text.charCodeAt(i), isInCdata: false });
      at = semicolon + 1;
    } else {
      at = addUnit(source, at, units, false);
    }
  }
  return units;
}

/** A line end of two characters is read as one (XML 1.0, 2.11). */
function addUnit(source: string, at: number, units: Unit[], isInCdata: boolean): number {
  const end = source.startsWith("\r\n", at) ? at + 2 : at + 1;
  units.push({ start: at, end, code: source.charCodeAt(end - 1), isInCdata });
  return end;
}

/** Where the markup at `at` ends: a section of characters, which gives its units, a comment or an instruction. */
function skipMarkup(source: string, at: number, units: Unit[]): number | null {
  if (source.startsWith(CDATA, at)) {
    const end = source.indexOf(CDATA_END, at);
    for (let inner = at + CDATA.length; inner < end; ) inner = addUnit(source, inner, units, true);
    return end + CDATA_END.length;
  }
  for (const [open, close] of ASIDES) if (source.startsWith(open, at)) return source.indexOf(close, at + open.length) + close.length;
  return null;
}

function referenceOf(name: string): string | null {
  const [, hexadecimal, decimal] = /^#(?:x([0-9a-f]{1,6})|(\d{1,7}))$/i.exec(name) ?? [];
  if (hexadecimal === undefined && decimal === undefined) return PREDEFINED[name] ?? null;
  const point = hexadecimal === undefined ? Number(decimal) : Number.parseInt(hexadecimal, 16);
  return point > 0x10ffff ? null : String.fromCodePoint(point);
}
