import { widthOf } from "./characters.js";
import type { Word } from "./words.js";

/** In em: words that lie over each other by more are drawn again; a comma's empty half is not. */
const OVERLAP = 0.7;
/** In em: how far the second drawing may be off the first, and what estimating widths adds to it. */
const SHIFT = 1.1;
const BASE_SHIFT = 0.25;

/**
 * Letters are made bold, or given a shadow, by drawing them twice; the second time the string may be cut in other places. What a word repeats of the
 * words before is taken off. `words` stand on one line, from left to right.
 */
export function dropOverprints(words: readonly Word[]): readonly Word[] {
  const kept: Word[] = [];
  for (const word of words) {
    let rest: Word | null = word;
    for (let i = kept.length - 1; rest !== null && i >= 0 && kept[i]!.right - rest.left > -OVERLAP * rest.em; i--) {
      if (lieOver(kept[i]!, rest)) rest = withoutRepeated(kept[i]!, rest);
    }
    if (rest !== null) kept.push(rest);
  }
  return kept;
}

function lieOver(previous: Word, word: Word): boolean {
  const shared = Math.min(previous.right, word.right) - word.left;
  return shared > OVERLAP * Math.min(previous.em, previous.right - previous.left, word.right - word.left) && Math.abs(previous.base - word.base) < BASE_SHIFT * word.size;
}

/** The part of `word` that stands beyond `previous`, where it begins with what `previous` ends with or holds. */
function withoutRepeated(previous: Word, word: Word): Word | null {
  const slack = SHIFT * word.em;
  const scale = (word.right - word.left) / Math.max(widthOf(word.text), 0.5);
  const at = previous.text.indexOf(word.text);
  if (at !== -1 && word.right < previous.right + slack) return null;
  for (let length = Math.min(word.text.length - 1, previous.text.length); length > 0; length--) {
    const repeated = word.text.slice(0, length);
    const end = word.left + widthOf(repeated) * scale;
    if (Math.abs(end - previous.right) > slack || !previous.text.endsWith(repeated)) continue;
    return { ...word, text: word.text.slice(length), left: Math.max(end, previous.right), right: Math.max(word.right, previous.right), isAfterBlank: false };
  }
  return word;
}
