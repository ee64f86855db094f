import type { TextMeasures } from "./measure-text.js";
import { Mark, TEXT, type Nodes } from "./nodes.js";
import { countClosing } from "./page-words.js";
import type { Page } from "./parse-page.js";
import { tagOf } from "./tags.js";

/** The stretch of nodes that holds the report, and the elements around it, outermost first. */
export interface Body {
  readonly from: number;
  readonly to: number;
  readonly around: readonly number[];
}

/** A container with less of the prose than this is beside the report: a notice, a footer. */
const LEAST_SHARE = 0.1;
/** With more of the prose than this standing in no container of its own, an element is the one that the report was put into. */
const OWN_SHARE = 0.03;
/** Reports hold few links, menus and lists of news nothing else. */
const MOST_LINKED = 0.25;
/** The foot of a page says several of its set phrases in few characters, and never holds the greater part of the prose. */
const FOOT_PHRASES = 2;
const FOOT_CHARACTERS = 1000;
const FOOT_SHARE = 0.5;

/**
 * Finds the report by where the prose and the figures of the page are: goes down from the root as long as one container holds
 * nearly all of them. Where several do, the report was put into all of them, and reaches from the first to the last.
 * No names are asked for: every system of publishing has its own.
 */
export function findBody(page: Page, measures: TextMeasures): Body {
  const { nodes } = page;
  let body: Body = { from: 0, to: nodes.end[0]!, around: [] };
  const around: number[] = [];
  for (let node = 0; ; ) {
    const { isOfTable, name } = tagOf(nodes.tag[node]!);
    // Rows of a table are parts of it; a cell may be a frame for a whole page.
    const isPlace = isOfTable === undefined || name === "td" || name === "th";
    if (isPlace) body = { from: node, to: nodes.end[node]!, around: [...around] };
    const { parts, own } = partsOf(node, page, measures);
    const first = parts[0];
    if (first === undefined || own > measures.prose[node]! * OWN_SHARE) return body;
    if (parts.length > 1) return isPlace ? { from: first, to: nodes.end[parts.at(-1)!]!, around: [...around, node] } : body;
    around.push(node);
    node = first;
  }
}

/** Characters of prose in the body. */
export function proseIn({ from, to }: Body, nodes: Nodes, { prose }: TextMeasures): number {
  let characters = 0;
  for (let node = from; node < to; node = nodes.end[node]!) characters += prose[node]!;
  return characters;
}

/** The containers in a node that hold much of its prose, and how much of it stands in none at all. */
function partsOf(node: number, page: Page, measures: TextMeasures): { readonly parts: readonly number[]; readonly own: number } {
  const { nodes } = page;
  const { prose, linked, characters } = measures;
  const whole = prose[node]!;
  const parts: number[] = [];
  let own = whole;
  for (let inner = node + 1; inner < nodes.end[node]!; ) {
    const { isBlock, isContainer } = nodes.tag[inner] === TEXT ? NO_BLOCK : tagOf(nodes.tag[inner]!);
    const isHidden = (nodes.marks[inner]! & Mark.hidden) !== 0;
    if (isContainer && !isHidden) {
      own -= prose[inner]!;
      const isReport = linked[inner]! <= characters[inner]! * MOST_LINKED;
      const isMuch = prose[inner]! > 0 && prose[inner]! >= whole * LEAST_SHARE;
      if (isReport && isMuch && !(prose[inner]! < whole * FOOT_SHARE && isFoot(inner, page, measures))) parts.push(inner);
    }
    // Elements in the line, and those that are not known, may hold blocks.
    inner = isBlock || isHidden ? nodes.end[inner]! : inner + 1;
  }
  return { parts, own };
}

function isFoot(node: number, { nodes, source }: Page, { characters }: TextMeasures): boolean {
  if (characters[node]! > FOOT_CHARACTERS) return false;
  let text = "";
  for (let inner = node + 1; inner < nodes.end[node]!; inner++) {
    if (nodes.tag[inner] === TEXT && characters[inner]! > 0) text += source.slice(nodes.from[inner], nodes.to[inner]);
  }
  return countClosing(text) >= FOOT_PHRASES;
}

const NO_BLOCK = { isBlock: undefined, isContainer: undefined };
