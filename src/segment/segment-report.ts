import type { Span } from "../model/span.js";
import { createBuiltInSegmenter } from "./create-segmenter.js";
import type { Segmenter } from "./segmenter.js";
import { loadVocabulary } from "./vocabulary.js";
import { WholeWordSegmenter } from "./whole-word-segmenter.js";

/** A word of the report; `tag` only from engines that know parts of speech. */
export interface Token {
  readonly text: string;
  readonly span: Span;
  readonly tag?: string;
}

/**
 * Cuts a report into words. The tokens' texts joined give its text back, and vocabulary entries stay whole whichever segmenter is given;
 * without one it is the platform's own, since engines that are packages have to be loaded first (`createSegmenter`).
 */
export function segmentReport(report: { readonly text: string }, segmenter?: Segmenter): Token[] {
  const words = keepWholeWords(segmenter).tag(report.text);
  const tokens: Token[] = [];
  let start = 0;
  for (const { text, tag } of words) {
    const span = { start, end: start + text.length };
    tokens.push(tag === "" ? { text, span } : { text, span, tag });
    start = span.end;
  }
  return tokens;
}

function keepWholeWords(segmenter: Segmenter = createBuiltInSegmenter()): WholeWordSegmenter {
  return segmenter instanceof WholeWordSegmenter ? segmenter : new WholeWordSegmenter(segmenter, loadVocabulary());
}
