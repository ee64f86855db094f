import { cutCharacters } from "./engines/characters.js";
import type { Segmenter, TaggedWord } from "./segmenter.js";
import type { Vocabulary } from "./vocabulary.js";
import { findWholeSpans, type WholeSpans } from "./whole-spans.js";

/** Engines take time and memory that grow with what they are given at once. */
const CHUNK_CHARACTERS = 16_384;

interface Piece {
  readonly start: number;
  readonly end: number;
  /** Only where the engine cut this very piece. */
  readonly tag?: string;
}

/**
 * An engine whose cuts are laid over the words that must stay whole: vocabulary entries, figures, Latin words.
 * The tokens are slices of the text itself, so nothing that an engine does can lose or change a character.
 */
export class WholeWordSegmenter implements Segmenter {
  readonly name: string;
  readonly #engine: Segmenter;
  readonly #vocabulary: Vocabulary;

  constructor(engine: Segmenter, vocabulary: Vocabulary) {
    this.name = engine.name;
    this.#engine = engine;
    this.#vocabulary = vocabulary;
  }

  cut(text: string): readonly string[] {
    return this.#findPieces(text, false).map(({ start, end }) => text.slice(start, end));
  }

  /** Tags are empty where the engine has none to give. */
  tag(text: string): readonly TaggedWord[] {
    return this.#findPieces(text, true).map(({ start, end, tag = "" }) => ({ text: text.slice(start, end), tag }));
  }

  #findPieces(text: string, withTags: boolean): Piece[] {
    const whole = findWholeSpans(text, this.#vocabulary);
    const pieces: Piece[] = [];
    let next = 0;
    for (let from = 0; from < text.length; ) {
      const to = endOfChunk(text, from, whole, next);
      const isOneWhole = whole[next] === from && whole[next + 1] === to;
      const chunk = text.slice(from, to);
      const words = isOneWhole ? [chunk] : this.#cutChunk(chunk, withTags);
      next = layOver(words, from, whole, next, pieces);
      from = to;
    }
    return pieces;
  }

  #cutChunk(chunk: string, withTags: boolean): readonly (string | TaggedWord)[] {
    // Engines see UTF-8, which has no half surrogate pairs; what stands in for one is as long.
    const sound = chunk.replace(/\p{Surrogate}/gu, "\uFFFD");
    const words = withTags && this.#engine.tag !== undefined ? this.#engine.tag(sound) : this.#engine.cut(sound);
    const length = words.reduce((sum, word) => sum + textOf(word).length, 0);
    return length === chunk.length ? words : cutCharacters(chunk);
  }
}

/** Appends the pieces of one chunk; gives the index of the first whole span behind it. */
function layOver(
  words: readonly (string | TaggedWord)[],
  from: number,
  whole: WholeSpans,
  next: number,
  pieces: Piece[],
): number {
  let last = from;
  const cutAt = (end: number): void => {
    if (end > last) pieces.push({ start: last, end });
    last = Math.max(last, end);
  };
  let wordEnd = from;
  for (const word of words) {
    const wordStart = wordEnd;
    wordEnd += textOf(word).length;
    const piecesBefore = pieces.length;
    while (next < whole.length && whole[next + 1]! <= wordEnd) {
      cutAt(whole[next]!);
      cutAt(whole[next + 1]!);
      next += 2;
    }
    const isInside = next < whole.length && whole[next]! < wordEnd;
    cutAt(isInside ? whole[next]! : wordEnd);
    const piece = pieces.at(-1);
    if (typeof word !== "string" && pieces.length === piecesBefore + 1 && piece?.start === wordStart && piece.end === wordEnd) {
      pieces[piecesBefore] = { ...piece, tag: word.tag };
    }
  }
  return next;
}

/** At the last line end in reach, else at the limit; never through a whole span or a surrogate pair. */
function endOfChunk(text: string, from: number, whole: WholeSpans, next: number): number {
  const limit = from + CHUNK_CHARACTERS;
  if (limit >= text.length) return text.length;
  // Sliced, because the search must not run back through all that was cut before.
  const lineEnd = from + text.slice(from, limit).lastIndexOf("\n") + 1;
  let end = lineEnd > from ? lineEnd : limit;
  if (isLowSurrogate(text.charCodeAt(end))) end--;
  for (let i = next; i < whole.length && whole[i]! < end; i += 2) {
    if (whole[i + 1]! > end) return whole[i]! > from ? whole[i]! : whole[i + 1]!;
  }
  return end;
}

function textOf(word: string | TaggedWord): string {
  return typeof word === "string" ? word : word.text;
}

function isLowSurrogate(code: number): boolean {
  return code >= 0xdc00 && code <= 0xdfff;
}
