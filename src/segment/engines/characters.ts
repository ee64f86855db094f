import type { Segmenter } from "../segmenter.js";

/** What is left where there is no engine at all: with the vocabulary laid over it, a segmenter by dictionary alone. */
export const characterSegmenter: Segmenter = { name: "dictionary", cut: cutCharacters };

export function cutCharacters(text: string): readonly string[] {
  return Array.from(text);
}
