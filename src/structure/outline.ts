import type { Block, Document } from "../model/document.js";
import type { Section } from "../model/section.js";
import { findHeadings } from "./headings.js";
import type { Mark } from "./mark.js";
import { findMarks } from "./marks.js";
import { nestMarks } from "./nesting.js";
import { cutSentences, SectionCursor, type Passage } from "./passages.js";
import { readBlock } from "./reading.js";
import { buildSections } from "./sections.js";

export type { Passage, Sentence } from "./passages.js";

/** How a document is built. */
export interface Outline {
  /** The document's blocks, those that are only a heading marked as such. */
  readonly blocks: readonly Block[];
  readonly sections: readonly Section[];
  /** One for each block that is no table. */
  readonly passages: readonly Passage[];
}

/** Finds the sections and sentences of a document. Numbers are told as printed: gaps and repeats are left for rules to find. */
export function findOutline(document: Document): Outline {
  const sources = document.blocks.filter((block) => block.kind !== "table");
  const readings = sources.map((block) => readBlock(document.text, block.span));
  const found = findMarks(readings.map((reading) => reading.text), sources.map((block) => block.level));
  const headings = findHeadings(readings, found);

  const alone = (mark: Mark): boolean => headings.get(mark)?.alone ?? false;
  const branches = nestMarks(found.flatMap(({ marks }) => marks), alone);
  const sections = buildSections(branches, headings, { document, blocks: sources, readings });

  const refined = new Map<Block, Block>();
  const passages = sources.map((source, index): Omit<Passage, "sentences"> => {
    const isHeading = found[index]!.marks[0]?.lead === true && alone(found[index]!.marks[0]);
    const block: Block = isHeading && source.kind !== "heading" ? { ...source, kind: "heading" } : source;
    refined.set(source, block);
    return { block, reading: readings[index]! };
  });
  const whereabouts = new SectionCursor(sections);
  return {
    blocks: document.blocks.map((block) => refined.get(block) ?? block),
    sections,
    passages: passages.map((passage, index) => ({
      ...passage,
      sentences: cutSentences(passage.reading, found[index]!, headings, whereabouts),
    })),
  };
}
