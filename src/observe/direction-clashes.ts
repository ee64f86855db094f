import words from "../../dictionaries/directions.json";
import { isDigit } from "../extract/number-chars.js";
import type { ObservationOf } from "../model/observation.js";
import type { Reading } from "../structure/reading.js";
import { skipBlanks } from "../structure/characters.js";
import { Trie } from "../text/trie.js";
import type { Observer } from "./observer.js";
import { wordsOf } from "./stretches.js";

type Sense = "up" | "down" | "comparison";

/** A noun of direction (增幅) takes a verb behind it by right; only verbs and comparisons clash. */
const SENSES = new Trie<Sense>();
for (const sense of ["up", "down"] as const) for (const word of words[sense]) if (!words.nouns.includes(word)) SENSES.add(word, sense);
for (const word of words.comparisons) SENSES.add(word, "comparison");

/** Two words of direction right before one figure: 增长下降1.46%, 同比同比增长3%. */
export const observeDirectionClashes: Observer = ({ stretches }) => stretches.flatMap(clashesIn);

function clashesIn(reading: Reading): readonly ObservationOf<"direction-clash">[] {
  const { text } = reading;
  const found: ObservationOf<"direction-clash">[] = [];
  for (let at = 0; at < text.length; at++) {
    const first = SENSES.longestAt(text, at);
    if (first === undefined) continue;
    const second = SENSES.longestAt(text, pastParticle(text, first.end));
    const fault = second && faultOf(first.value, second.value, text.slice(at, first.end) === text.slice(second.end - (first.end - at), second.end));
    if (second !== undefined && fault !== null && fault !== undefined && !words.nominal.some((word) => text.endsWith(word, at))) {
      const end = fault === "doubled" && first.value === "comparison" ? second.end : figureEnd(text, second.end);
      if (end > 0) found.push({ kind: "direction-clash", ...wordsOf(reading, at, end), fault });
    }
    at = first.end - 1;
  }
  return found;
}

function faultOf(first: Sense, second: Sense, same: boolean): ObservationOf<"direction-clash">["fault"] | null {
  if (first === second) return same ? "doubled" : null;
  return first === "comparison" || second === "comparison" ? null : "contrary";
}

function pastParticle(text: string, at: number): number {
  return at + (words.between.find((word) => text.startsWith(word, at))?.length ?? 0);
}

/** Past the figure and its unit that begin here, or -1 where none does or it is a change of a rate. */
function figureEnd(text: string, at: number): number {
  const start = skipBlanks(text, pastParticle(text, at));
  let end = start;
  while (isDigit(text, end) || (end > start && ".,，．".includes(text[end] ?? " ") && isDigit(text, end + 1))) end++;
  if (end === start || words.rates.some((unit) => text.startsWith(unit, end))) return -1;
  return text[end] === "%" || text[end] === "‰" ? end + 1 : end;
}
