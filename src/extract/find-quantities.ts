import type { NumberMention } from "../model/quantity.js";
import { readBlock } from "../structure/reading.js";
import { findNumbers, mentionOf } from "./numbers.js";
import { vocabulariesWith, type HouseVocabulary } from "./vocabularies.js";

/**
 * Every number in a text, claims and others, each with what it is there for (`use`). Spans are UTF-16 offsets into `text`;
 * a figure cut by a line break is one mention.
 */
export function findQuantities(text: string, options: { readonly dictionaries?: HouseVocabulary } = {}): NumberMention[] {
  const reading = readBlock(text, { start: 0, end: text.length });
  return findNumbers(reading.text, vocabulariesWith(options.dictionaries).numbers).map((token) => {
    const span = reading.spanOf(token.start, token.end);
    return { ...mentionOf(reading.text, token), text: text.slice(span.start, span.end), span };
  });
}
