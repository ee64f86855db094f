import type { Block, Document } from "../model/document.js";
import type { Section } from "../model/section.js";
import { trimBlanks } from "./characters.js";
import type { HeadingWords } from "./heading-words.js";
import { isRunIn, type Mark } from "./mark.js";
import type { Branch } from "./nesting.js";
import type { Reading } from "./reading.js";

/** Where marks stand in the document. */
export interface Places {
  readonly document: Document;
  /** The blocks and readings of the passages, by passage. */
  readonly blocks: readonly Block[];
  readonly readings: readonly Reading[];
}

/** Turns branches into sections with ids, titles and spans. */
export function buildSections(
  branches: readonly Branch[],
  headings: ReadonlyMap<Mark, HeadingWords>,
  places: Places,
): Section[] {
  const ends = new EndFinder(places);
  const build = (siblings: readonly Branch[], parent: Section | null, parentEnd: number): Section[] => {
    const namer = new Namer(parent?.id ?? null);
    return siblings.map((branch) => {
      const { mark } = branch;
      const reading = places.readings[mark.passage]!;
      const words = headings.get(mark)!;
      const headingSpan = reading.spanOf(mark.start, Math.max(words.end, mark.end));
      const end = Math.max(headingSpan.end, Math.min(parentEnd, ends.endOf(branch)));
      const section = {
        id: namer.name(mark),
        number: numberOf(mark, reading),
        level: parent ? parent.level + 1 : 1,
        title: reading.text.slice(words.start, words.end),
        span: { start: headingSpan.start, end },
        headingSpan,
        children: [] as Section[],
      };
      section.children = build(branch.children, section, end);
      return section;
    });
  };
  return build(branches, null, Infinity);
}

function numberOf(mark: Mark, reading: Reading): Section["number"] {
  const { start, end, style, ordinal } = mark;
  if (style === "plain" || style === "closer") return null;
  return { text: reading.text.slice(start, end), style, ordinal, span: reading.spanOf(start, end) };
}

/** Gives the children of one section their ids. */
class Namer {
  readonly #prefix: string;
  readonly #uses = new Map<string, number>();

  constructor(parent: string | null) {
    this.#prefix = parent === null ? "" : `${parent}.`;
  }

  /** The path of ordinals; `h` for a heading without a number, `2b` for the second 2. */
  name({ ordinal }: Mark): string {
    const key = ordinal > 0 ? String(ordinal) : "h";
    const uses = (this.#uses.get(key) ?? 0) + 1;
    this.#uses.set(key, uses);
    return `${this.#prefix}${key}${uses > 1 ? letters(uses) : ""}`;
  }
}

/** 2 → b, 26 → z, 27 → aa. */
function letters(count: number): string {
  let rest = count;
  let text = "";
  while (rest > 0) {
    rest--;
    text = String.fromCharCode(0x61 + (rest % 26)) + text;
    rest = Math.floor(rest / 26);
  }
  return text;
}

/** Finds where sections end: before the mark that ends them, and a part of a paragraph with that paragraph. */
class EndFinder {
  readonly #places: Places;
  /** End of the block before each passage, tables included. */
  readonly #endBefore: readonly number[];

  constructor(places: Places) {
    this.#places = places;
    const before: number[] = [];
    let end = 0;
    for (const block of places.document.blocks) {
      if (block.kind !== "table") before.push(end);
      end = block.span.end;
    }
    before.push(end);
    this.#endBefore = before;
  }

  endOf({ mark, endedBy, last }: Branch): number {
    const end = endedBy ? this.#before(endedBy) : this.#endBefore.at(-1)!;
    const goesOn = endedBy?.style === mark.style && endedBy.ordinal > mark.ordinal;
    return isRunIn(mark) && !goesOn ? Math.min(end, this.#places.blocks[last.passage]!.span.end) : end;
  }

  #before(mark: Mark): number {
    if (mark.lead) return this.#endBefore[mark.passage]!;
    const reading = this.#places.readings[mark.passage]!;
    const to = trimBlanks(reading.text, 0, mark.start);
    return to > 0 ? reading.spanOf(to - 1, to).end : this.#places.blocks[mark.passage]!.span.start;
  }
}
