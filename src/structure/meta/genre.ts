import { GENRES, type Genre } from "../../genres/index.js";
import { isBlank } from "../characters.js";
import type { Passage } from "../passages.js";
import type { Reading } from "../reading.js";
import type { FoundMeta } from "./margin.js";
import { mentionIn } from "./mention.js";

/** A genre and the words that tell it. */
export interface GenreFound {
  readonly genre: Genre;
  readonly mention: NonNullable<FoundMeta["genre"]>;
  /** The reading that the words stand in, and where in it. */
  readonly reading: Reading;
  readonly start: number;
}

/** How far into the text the opening words of a report are looked for. */
const LONGEST_OPENING = 1500;

/** Tells the genre by the title, else by the opening words, else by the file's name where the text has a word that bears it out. */
export function findGenre(title: Reading | null, body: readonly Passage[], fileName: string | null): GenreFound | null {
  return (title && byTitle(title)) ?? byOpening(body, GENRES, LONGEST_OPENING) ?? byFileName(body, fileName);
}

function byTitle(title: Reading): GenreFound | null {
  const words = withPlaces(title.text);
  const best = longestPattern(words.text);
  if (!best) return null;
  const at = words.text.indexOf(best.pattern);
  return found(best.genre, title, words.places[at]!, words.places[at + best.pattern.length - 1]! + 1);
}

/** The genre whose pattern, the longest that `title` contains, says most. */
export function longestPattern(title: string): { genre: Genre; pattern: string } | null {
  let best: { genre: Genre; pattern: string } | null = null;
  for (const genre of GENRES) {
    for (const pattern of genre.titlePatterns) {
      if (pattern.length > (best?.pattern.length ?? 0) && title.includes(pattern)) best = { genre, pattern };
    }
  }
  return best;
}

/** The cue that comes first; of two in one place, the longer. */
function byOpening(body: readonly Passage[], genres: readonly Genre[], limit: number): GenreFound | null {
  let read = 0;
  for (const { reading } of body) {
    const text = reading.text.slice(0, limit - read);
    let best: { genre: Genre; cue: string; at: number } | null = null;
    for (const genre of genres) {
      for (const cue of genre.bodyCues) {
        const at = text.indexOf(cue);
        if (at < 0) continue;
        if (!best || at < best.at || (at === best.at && cue.length > best.cue.length)) best = { genre, cue, at };
      }
    }
    if (best) return found(best.genre, reading, best.at, best.at + best.cue.length);
    read += text.length;
    if (read >= limit) return null;
  }
  return null;
}

function byFileName(body: readonly Passage[], fileName: string | null): GenreFound | null {
  const named = fileName && longestPattern(fileName);
  return named ? byOpening(body, [named.genre], Infinity) : null;
}

function found(genre: Genre, reading: Reading, start: number, end: number): GenreFound {
  return { genre, mention: { key: genre.key, ...mentionIn(reading, start, end) }, reading, start };
}

/** The text without blanks, and where each of its characters stood. */
function withPlaces(text: string): { text: string; places: readonly number[] } {
  const places: number[] = [];
  for (let i = 0; i < text.length; i++) if (!isBlank(text.charCodeAt(i))) places.push(i);
  return { text: places.map((place) => text[place]).join(""), places };
}
