import type { PageData, ReadingData } from "../page-data.js";
import { make } from "./build-elements.js";

/** The sentence with its figure marked. */
export function sentenceBlock({ sentences }: PageData, { sentence, at: [start, end] }: ReadingData): HTMLElement {
  const text = sentences[sentence] ?? "";
  const quote = make("blockquote", "", text.slice(0, start));
  if (end > start) quote.append(make("mark", "", text.slice(start, end)));
  quote.append(text.slice(end));
  quote.lang = "zh-CN";
  return quote;
}
