import type { Claim } from "../model/claim.js";
import type { Block } from "../model/document.js";
import type { Report } from "../model/report.js";
import type { Span } from "../model/span.js";
import { overlaps } from "../model/span.js";

const SENTENCE_END = /[。！？!?]/;
/** No reader takes in more around a figure than this. */
const FARTHEST = 600;

/** Answers, for one report, in which sentence a span stands. */
export function createSentenceFinder({ text, claims, blocks }: Pick<Report, "text" | "claims" | "blocks">): (span: Span) => Span {
  const byPlace = [...claims].sort((a, b) => a.quantity.span.start - b.quantity.span.start);
  return (span) => {
    const claim = lastAtOrBefore<Claim>(byPlace, span.start, (each) => each.quantity.span.start);
    if (claim && overlaps(claim.quantity.span, span) && claim.sentence.end >= span.end) return claim.sentence;
    const block = lastAtOrBefore<Block>(blocks, span.start, (each) => each.span.start);
    return sentenceInside(text, span, block && overlaps(block.span, span) ? block.span : lineAround(text, span));
  };
}

function sentenceInside(text: string, span: Span, bounds: Span): Span {
  let start = span.start;
  const least = Math.max(bounds.start, span.start - FARTHEST);
  while (start > least && !SENTENCE_END.test(text.charAt(start - 1))) start -= 1;
  let end = Math.max(span.end, span.start + 1);
  const most = Math.min(Math.max(bounds.end, span.end), end + FARTHEST, text.length);
  while (end < most && !SENTENCE_END.test(text.charAt(end - 1))) end += 1;
  return { start, end };
}

function lineAround(text: string, span: Span): Span {
  const from = Math.max(0, span.start - FARTHEST);
  const before = text.slice(from, span.start).lastIndexOf("\n");
  const after = text.slice(span.end, span.end + FARTHEST).indexOf("\n");
  return { start: from + before + 1, end: span.end + (after < 0 ? FARTHEST : after) };
}

function lastAtOrBefore<T>(items: readonly T[], offset: number, startOf: (item: T) => number): T | undefined {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const item = items[middle];
    if (item !== undefined && startOf(item) <= offset) low = middle + 1;
    else high = middle;
  }
  return items[low - 1];
}
