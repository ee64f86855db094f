import type { ParagraphPart } from "../parts.js";
import type { Body } from "./find-body.js";
import type { TextMeasures } from "./measure-text.js";
import { Mark, TEXT } from "./nodes.js";
import { titlesOf } from "./page-meta.js";
import { endsLikeTitle, isFrameLine, isLabelLine, isToolLine, lettersOf } from "./page-words.js";
import type { Page } from "./parse-page.js";
import { tagOf } from "./tags.js";

/** A paragraph in front of the report's body. */
export interface OuterLine {
  readonly part: ParagraphPart;
  readonly text: string;
  /** Where its words begin. */
  readonly node: number;
}

export interface Head {
  /** The report's title, as the page's head or its headings give it. */
  readonly title: string | undefined;
  /** What the report begins with in front of its body. */
  readonly lines: readonly OuterLine[];
  /** Where the title stands in front of the body. */
  readonly titleNode: number | undefined;
}

/** Fewer letters are the name of a column. */
const LEAST_TITLE = 6;
const LONGEST_TITLE = 100;
/** A title is set on so many lines at most. */
const TITLE_LINES = 4;
/** The head of a report stands near its body. */
export const NEAR_LINES = 1000;
/** A report says its own title among its first lines. */
const FIRST_LINES = 8;
const FIRST_CHARACTERS = 600;
/** Those that stand for letters are not worth reading here: blanks and quotes they are. */
const ENTITY = /&#?\w{1,10};/g;

/**
 * Finds the head of the report in front of its body: its title, and behind it the issuer, the number, the meeting. Where the body
 * begins with the title itself, the one in front of it is the page's.
 */
export function findHead(page: Page, measures: TextMeasures, body: Body, outer: readonly OuterLine[]): Head {
  const near = outer.slice(-NEAR_LINES);
  const known = titlesOf(page).filter((title) => lettersOf(title).length >= LEAST_TITLE);
  const found = findKnown(near, known) ?? findHeading(near) ?? findByEnd(near);
  if (found === undefined) return { title: known[0], lines: [], titleNode: undefined };
  const { title, first, past } = found;
  const titleNode = near[first]!.node;
  const opening = firstLines(page, measures, body);
  const isRepeated = opening.some((_, index) => sayTitle(opening.slice(index), lettersOf(title)) > 0);
  if (isRepeated) return { title, lines: [], titleNode };
  const behind = near.slice(past).filter(({ text }, index) => isFrameLine(text) && !isAboutPage(text) && !isValue(near[past + index - 1]!.text));
  return { title, lines: [...near.slice(first, past), ...behind], titleNode };
}

function isAboutPage(text: string): boolean {
  return isLabelLine(text, true) || isToolLine(text);
}

/** True for what stands behind a label alone in its cell: 发布机构： | 云山区司法局. */
function isValue(before: string): boolean {
  return /[:：]\s*$/.test(before) && isLabelLine(before, true);
}

interface FoundTitle {
  readonly title: string;
  readonly first: number;
  readonly past: number;
}

/** The last place where the lines say a title that the page's head gives. */
function findKnown(outer: readonly OuterLine[], known: readonly string[]): FoundTitle | undefined {
  for (let first = outer.length - 1; first >= 0; first--) {
    const lines = outer.slice(first, first + TITLE_LINES).map(({ text }) => lettersOf(text.slice(0, 2 * LONGEST_TITLE)));
    for (const title of known) {
      const count = sayTitle(lines, lettersOf(title));
      if (count > 0) return { title, first, past: first + count };
    }
  }
  return undefined;
}

/** The last of the headings in front of the body. */
function findHeading(outer: readonly OuterLine[]): FoundTitle | undefined {
  return foundAt(outer, outer.findLastIndex(({ part, text }) => part.kind === "heading" && (part.level ?? 1) <= 3 && canBeTitle(text)));
}

/** The last line close before the body that ends as titles of reports do. */
function findByEnd(outer: readonly OuterLine[]): FoundTitle | undefined {
  const close = Math.max(0, outer.length - FIRST_LINES);
  return foundAt(outer, outer.findLastIndex(({ text }, index) => index >= close && endsLikeTitle(text) && canBeTitle(text)));
}

function foundAt(outer: readonly OuterLine[], first: number): FoundTitle | undefined {
  return first === -1 ? undefined : { title: outer[first]!.text.trim(), first, past: first + 1 };
}

function canBeTitle(text: string): boolean {
  const letters = lettersOf(text.slice(0, 2 * LONGEST_TITLE)).length;
  return letters >= LEAST_TITLE && letters <= LONGEST_TITLE && !isAboutPage(text);
}

/** How many of the lines it takes to say the title, from the first on; 0 where they say something else. */
function sayTitle(lines: readonly string[], title: string): number {
  let said = "";
  for (const [index, line] of lines.entries()) {
    said += line;
    if (line === "" || index >= TITLE_LINES) return 0;
    if (said.startsWith(title)) return index + 1;
    if (!title.startsWith(said)) return 0;
  }
  return 0;
}

/** The letters of the first lines of the body. */
function firstLines({ source, nodes }: Page, { characters }: TextMeasures, body: Body): readonly string[] {
  const lines = [""];
  let seen = 0;
  for (let node = body.from; node < body.to && lines.length <= FIRST_LINES && seen < FIRST_CHARACTERS; ) {
    if (nodes.tag[node] === TEXT) {
      const text = source.slice(nodes.from[node], Math.min(nodes.to[node]!, nodes.from[node]! + FIRST_CHARACTERS));
      lines[lines.length - 1] += lettersOf(text.replace(ENTITY, ""));
      seen += characters[node]!;
    } else if ((nodes.marks[node]! & Mark.hidden) !== 0) {
      node = nodes.end[node]!;
      continue;
    } else if (tagOf(nodes.tag[node]!).isBlock && lines.at(-1) !== "") lines.push("");
    node++;
  }
  return lines.filter((line) => line !== "");
}
