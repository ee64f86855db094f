import frame from "../../../dictionaries/frame.json";
import type { Mention } from "../../model/span.js";
import { isHan, skipBlanks, trimBlanks } from "../characters.js";
import type { Passage } from "../passages.js";
import { mentionIn } from "./mention.js";

const LONGEST_LIST = 80;

/** `市委、市人大、市政府：` or `各位代表：` at the start of a passage: the bodies addressed, or `null` where it is no such line. */
export function readAddressees({ reading }: Passage): readonly Mention[] | null {
  const { text } = reading;
  const start = skipBlanks(text, 0);
  const limit = Math.min(text.length, start + LONGEST_LIST);
  let stop = start;
  while (stop < limit && !isListEnd(text, stop)) {
    if (!isHan(text.charCodeAt(stop)) && !"、，,（）() \u3000".includes(text[stop]!)) return null;
    stop++;
  }
  if (stop >= limit || stop === start) return null;

  const found: Mention[] = [];
  for (let from = start; from < stop; ) {
    let to = from;
    while (to < stop && !"、，,".includes(text[to]!)) to++;
    const first = Math.min(skipBlanks(text, from), to);
    const last = trimBlanks(text, first, to);
    if (!isAddressee(text.slice(first, last))) return null;
    found.push(mentionIn(reading, first, last));
    from = to + 1;
  }
  return found;
}

/** A colon closes the list; 各位代表！ and a lone 各位代表， do so too. */
function isListEnd(text: string, at: number): boolean {
  const mark = text[at]!;
  if (mark === "：" || mark === ":") return true;
  return (mark === "！" || mark === "，" || mark === ",") && skipBlanks(text, at + 1) === text.length;
}

function isAddressee(words: string): boolean {
  return words.length >= 2 && frame.addresseeTails.some((tail) => words.endsWith(tail));
}
