import { contentEndOf, pathOf, startOf, type Element } from "./element.js";
import type { ParagraphMap, Words } from "./story-map.js";

/**
 * What may stand around runs in a paragraph and hold marks of comments itself (17.13.4.4, parent elements). So may `w:fldSimple`, but its
 * result is written anew whenever the field is, and LibreOffice spills what such a comment says into the text.
 */
const CONTAINERS: ReadonlySet<string> = new Set([
  "w:hyperlink",
  "w:ins",
  "w:del",
  "w:moveFrom",
  "w:moveTo",
  "w:smartTag",
  "w:customXml",
  "w:sdt",
  "w:sdtContent",
  "w:bdo",
  "w:dir",
]);

/** Where the marks of a comment belong: at the edge of an element of a paragraph, of one inside of a run, or within its text. */
export interface Spot {
  readonly side: "before" | "after";
  /** The paragraph that the marks stand in. */
  readonly paragraph: Element;
  readonly element: Element;
  /** The run around `element`, which has to be cut in two there. */
  readonly run: Element | null;
  /** In a text: how many of its words stand before. */
  readonly text: { readonly words: Words; readonly count: number } | null;
}

/** Before or behind an element at any depth: as near to it as a comment may begin or end. */
export function spotAt(element: Element, side: Spot["side"], isRunWhole = false): Spot {
  const path = pathOf(element);
  const first = path.findIndex(({ name }) => name === "w:p");
  const paragraph = path[first]!;
  let at = first + 1;
  while (at < path.length - 1 && CONTAINERS.has(path[at]!.name) && !path[at]!.isClosed) at++;
  const found = path[at] ?? paragraph;
  const inner = path[at + 1];
  if (found.name !== "w:r" || inner === undefined || isRunWhole) return { side, paragraph, element: found, run: null, text: null };
  return { side, paragraph, element: inner, run: found, text: null };
}

/** Before the word with this offset in its paragraph, or behind it. `null` where the paragraph has no words. */
export function spotAtWord({ element, words }: ParagraphMap, offset: number, side: Spot["side"]): Spot | null {
  // A page break inside a paragraph is read as a line feed that no element says.
  const isBefore = side === "before";
  const index = isBefore ? firstBehind(words, offset) : lastUpTo(words, offset);
  const found = words[index];
  if (found === undefined) {
    const nearest = isBefore ? words.at(-1) : words[0];
    return nearest === undefined ? null : spotAt(nearest.element, isBefore ? "after" : "before");
  }
  const spot = spotAt(found.element, side);
  const count = Math.min(Math.max(offset - found.offset + (isBefore ? 0 : 1), 0), found.text.length);
  const isAtEdge = isBefore ? count === 0 : count === found.text.length;
  if (!isAtEdge) return spot.element !== found.element || spot.run === null || found.isRaised ? spot : { ...spot, text: { words: found, count } };
  return spotAroundField(element, found, isBefore ? words[index - 1] : words[index + 1], side) ?? spot;
}

/** At the edge of a field's result the whole field is taken in: the result is written anew whenever the field is. */
function spotAroundField(paragraph: Element, words: Words, neighbour: Words | undefined, side: Spot["side"]): Spot | null {
  for (const field of words.fields) {
    if (neighbour?.fields.includes(field) === true) continue;
    const edge = side === "before" ? field.begin : field.end;
    const spot = edge === null ? null : spotAt(edge, side);
    if (spot?.paragraph === paragraph) return spot;
  }
  return null;
}

/**
 * Behind the field that a word is the result of, the outermost that ends in the same paragraph; `null` where there is none. LibreOffice loses
 * what a comment says if its reference stands inside of a field.
 */
export function spotBehindField({ element, words }: ParagraphMap, offset: number): Spot | null {
  const fields = words[lastUpTo(words, offset)]?.fields ?? [];
  for (const { end } of fields) {
    const spot = end === null ? null : spotAt(end, "after");
    if (spot?.paragraph === element) return spot;
  }
  return null;
}

/** The index of the first words that go on beyond an offset; the length where none do. */
function firstBehind(words: readonly Words[], offset: number): number {
  const last = lastUpTo(words, offset);
  const found = words[last];
  return found !== undefined && found.offset + found.text.length > offset ? last : last + 1;
}

/** The index of the last words that begin at an offset or before it; −1 where none do. They are sorted, and none is empty. */
function lastUpTo(words: readonly Words[], offset: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (words[middle]!.offset > offset) high = middle;
    else low = middle + 1;
  }
  return low - 1;
}

/** An element by the edge of which a mark may as well stand outside: in a change or a field it goes when that does. */
export function outermostAt(source: string, element: Element, side: Spot["side"]): Element {
  let found = element;
  for (let around = element.parent; around !== null && CONTAINERS.has(around.name); around = around.parent) {
    const isWhole = around.name === "w:sdt";
    const between = side === "before" ? source.slice(around.openEnd, startOf(source, found)) : source.slice(found.end, contentEndOf(source, around));
    // What else a content control has are its properties.
    if (!isWhole && between.trim() !== "") break;
    found = around;
  }
  return found.name === "w:sdtContent" ? element : found;
}
