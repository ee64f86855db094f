import boilerplate from "../../dictionaries/boilerplate.json";
import type { ObservationOf } from "../model/observation.js";
import type { Span } from "../model/span.js";
import { isBlank, isDigit } from "../structure/characters.js";
import type { Passage } from "../structure/passages.js";
import type { Observer } from "./observer.js";

type Repetition = ObservationOf<"repetition">;

/** Shorter ones come about by themselves, and lines without a stop are entries of a page's lists. */
const SHORTEST_SENTENCE = 35;
const SHORTEST_PARAGRAPH = 60;

/** Sentences and paragraphs that stand in the text once more, word for word. Paragraphs that repeat in a row are one repetition. */
export const observeRepetitions: Observer = ({ passages }) => {
  const paragraphs = new Map<string, number>();
  const sentences = new Map<string, Span>();
  const found: Repetition[] = [];
  /** The last repeated paragraph, and how far ahead of its first place it stands. */
  let run: { readonly of: Repetition; readonly ahead: number } | null = null;
  passages.forEach((passage, index) => {
    const words = wordsOf(passage.reading.text);
    const first = paragraphs.get(words);
    if (first === undefined) paragraphs.set(words, index);
    if (passage.block.kind !== "paragraph") return;
    if (first === undefined || words.length < SHORTEST_PARAGRAPH) {
      found.push(...repeatedSentences(passage, sentences));
      return;
    }
    if (isBoilerplate(words)) return;
    const repetition = repeatedParagraph(passage, passages[first]!);
    const before: Repetition | null = run !== null && run.ahead === index - first && found.at(-1) === run.of ? run.of : null;
    if (before !== null) found.pop();
    found.push(before === null ? repetition : joined(before, repetition));
    run = { of: found.at(-1)!, ahead: index - first };
  });
  return found;
};

function repeatedParagraph({ reading, block }: Passage, first: Passage): Repetition {
  return { kind: "repetition", text: reading.text, span: block.span, unit: "paragraph", length: 1, figures: hasDigit(reading.text), first: first.block.span };
}

function joined(run: Repetition, next: Repetition): Repetition {
  return { ...run, span: { start: run.span.start, end: next.span.end }, length: run.length + 1, figures: run.figures || next.figures };
}

function repeatedSentences({ reading, sentences }: Passage, seen: Map<string, Span>): readonly Repetition[] {
  const found: Repetition[] = [];
  for (const { start, end, span, heading } of sentences) {
    const text = reading.text.slice(start, end);
    const words = wordsOf(text);
    if (heading || words.length < SHORTEST_SENTENCE || !"。！？；".includes(words.at(-1)!)) continue;
    const first = seen.get(words);
    if (first === undefined) seen.set(words, span);
    else if (!isBoilerplate(words)) found.push({ kind: "repetition", text, span, unit: "sentence", length: 1, figures: hasDigit(words), first });
  }
  return found;
}

function isBoilerplate(words: string): boolean {
  return boilerplate.phrases.some((phrase) => words.includes(phrase));
}

function wordsOf(text: string): string {
  let words = "";
  for (const char of text) if (!isBlank(char.charCodeAt(0))) words += char;
  return words;
}

function hasDigit(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (isDigit(text.charCodeAt(i))) return true;
  return false;
}
