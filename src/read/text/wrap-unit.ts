import { columnsOf, type Measure } from "./lines.js";

/** Punctuation that ends a sentence or a clause of a list; a full line that stops at one may end its paragraph. */
const SENTENCE_ENDS = "。！？；：…!?;:";
const PAUSES = "，。；,;";
/** May stand behind the end of a sentence, and may not begin a line. */
const CLOSERS = "”’」』）)】〕》〉\"";
/** May not end a line. */
const OPENERS = "“‘「『（(【〔《〈";
const NEVER_FIRST = "”’」』）)】〕》〉，、。；：？！％%";

export function isSentenceEnd(text: string, index: number): boolean {
  let at = index;
  while (at > 0 && CLOSERS.includes(text.charAt(at))) at--;
  const character = text.charAt(at);
  // A full stop of half width behind a digit may be the point of a figure that the line break cut: `3.`
  if (character === ".") return !/\d/.test(text.charAt(at - 1));
  return SENTENCE_ENDS.includes(character);
}

/** Punctuation that belongs to what stands before it. */
export function isNeverFirst(character: string): boolean {
  return character !== "" && NEVER_FIRST.includes(character);
}

/** True where the stretch holds a comma, a semicolon or a full stop. */
export function hasPause(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (PAUSES.includes(text.charAt(i))) return true;
  return false;
}

/** Width of what had to go to the next line as one piece: its first character or, where words are kept, its first word with the punctuation that clings to it. */
export function leadingUnit(text: string, start: number, end: number, measure: Measure, keepsWords: boolean): number {
  let to = start + 1;
  if (keepsWords) {
    to = start;
    while (to < end && OPENERS.includes(text.charAt(to))) to++;
    if (isWordCharacter(text.charCodeAt(to))) while (to < end && isWordCharacter(text.charCodeAt(to))) to++;
    else to++;
    while (to < end && isNeverFirst(text.charAt(to))) to++;
  }
  return measure === "characters" ? to - start : columnsOf(text, start, Math.min(to, end));
}

/** Latin letters, digits and the points inside figures. */
function isWordCharacter(code: number): boolean {
  return (
    (code >= 0x30 && code <= 0x39) ||
    (code >= 0x41 && code <= 0x5a) ||
    (code >= 0x61 && code <= 0x7a) ||
    code === 0x2e ||
    code === 0x2c
  );
}
