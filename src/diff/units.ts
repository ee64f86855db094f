import { foldWords } from "../check/basis.js";
import type { Claim } from "../model/claim.js";
import type { Report } from "../model/report.js";
import type { Section } from "../model/section.js";
import type { Span } from "../model/span.js";
import { bigramsOf } from "./similarity.js";
import type { Bigrams } from "./similarity.js";

/** A stretch of prose up to a full stop or a semicolon, or a heading: what two drafts are laid side by side by. */
export interface Unit {
  readonly span: Span;
  /** The words, folded, without the number of a heading: that changes with every section put in before it. */
  readonly words: string;
  /** The same with a mark in the place of each figure. */
  readonly frame: string;
  /** In the order of the text; those of tables are none of them. */
  readonly claims: readonly Claim[];
}

/** The characters that end a unit. */
const ENDS = "。！？；!?;";
const CLOSERS = "”’」』）)》";
/** Stands for a figure. */
const FIGURE = "#";
// 2025  |  1,076.5  |  １２
const DIGITS = /[0-9]+(?:[.,][0-9]+)*/g;

export function unitsOf(report: Report): readonly Unit[] {
  const { text, blocks } = report;
  const claims = report.claims.filter(({ table }) => table === null).toSorted((a, b) => a.quantity.span.start - b.quantity.span.start);
  const numbers = numberSpans(report.sections);
  const spans = blocks.flatMap((block) => (block.kind === "table" ? sentencesIn(block.span, claims) : splitUnits(text, block.span)));
  let [claim, number] = [0, 0];
  return spans.map((span) => {
    const own: Claim[] = [];
    while (claim < claims.length && claims[claim]!.quantity.span.start < span.end) own.push(claims[claim++]!);
    const dropped: Span[] = [];
    while (number < numbers.length && numbers[number]!.start < span.end) dropped.push(numbers[number++]!);
    return createUnit(text, span, own, dropped);
  });
}

/** The words of a unit are read with every figure that is a claim, and every other numeral in digits, taken out. */
function createUnit(text: string, span: Span, claims: readonly Claim[], numbers: readonly Span[]): Unit {
  const holes = [...claims.map(({ quantity }) => ({ ...quantity.span, claim: true })), ...numbers.map((each) => ({ ...each, claim: false }))];
  let [words, frame, at] = ["", "", span.start];
  for (const { start, end, claim } of holes.sort((a, b) => a.start - b.start)) {
    if (start < at || end > span.end) continue;
    const between = foldWords(text.slice(at, start));
    words += claim ? between + foldWords(text.slice(start, end)) : between;
    frame += claim ? between.replace(DIGITS, FIGURE) + FIGURE : between.replace(DIGITS, FIGURE);
    at = end;
  }
  const rest = foldWords(text.slice(at, span.end));
  return { span, words: words + rest, frame: frame + rest.replace(DIGITS, FIGURE), claims };
}

/** Likeness needs the pairs of characters of a unit only where nothing equals it. */
export function createBigramFinder(units: readonly Unit[]): (index: number) => Bigrams {
  const known = new Map<number, Bigrams>();
  return (index) => {
    const grams = known.get(index) ?? bigramsOf(units[index]?.frame ?? "");
    known.set(index, grams);
    return grams;
  };
}

function splitUnits(text: string, block: Span): readonly Span[] {
  const units: Span[] = [];
  let start = block.start;
  for (let at = block.start; at < block.end; at++) {
    if (!ENDS.includes(text[at]!)) continue;
    while (at + 1 < block.end && (CLOSERS.includes(text[at + 1]!) || ENDS.includes(text[at + 1]!))) at++;
    units.push({ start, end: at + 1 });
    start = at + 1;
  }
  if (text.slice(start, block.end).trim() !== "") units.push({ start, end: block.end });
  return units;
}

/** Prose inside the cells of a table. */
function sentencesIn(block: Span, claims: readonly Claim[]): readonly Span[] {
  const within = claims.filter(({ quantity: { span } }) => block.start <= span.start && span.end <= block.end);
  const sentences = new Map(within.map(({ sentence }) => [sentence.start, sentence]));
  return [...sentences.values()].sort((a, b) => a.start - b.start);
}

/** The printed numbers of headings and of run-in items, in the order of the text. */
function numberSpans(sections: readonly Section[]): readonly Span[] {
  const spans: Span[] = [];
  const waiting = [...sections];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (next.number !== null) spans.push(next.number.span);
    for (const child of next.children) waiting.push(child);
  }
  return spans.sort((a, b) => a.start - b.start);
}
