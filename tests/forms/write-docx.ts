import { strToU8, zipSync } from "fflate";
import { writeBody } from "./docx/body.js";
import { frameParts, sectionProperties } from "./docx/frame-parts.js";
import { planNumbering } from "./docx/numbering.js";
import { stylesPart } from "./docx/styles.js";
import { element, xmlPart } from "./docx/xml.js";
import type { Paragraph, PlainBlock } from "./plain-blocks.js";
import { seeded } from "./seeded.js";

export interface DocxOptions {
  /** Whether the labels 一、（一）1. are typed into the text or left to Word's lists, as the author who does so also leaves a title's lines. */
  readonly numbering: "typed" | "automatic";
  readonly isTracked?: boolean;
  readonly runningHead: string;
}

export interface WrittenDocx {
  readonly bytes: Uint8Array;
  readonly parts: Readonly<Record<string, string>>;
  /** The own words of each `w:p` of word/document.xml, tracked changes accepted. */
  readonly words: readonly string[];
}

/** Writes a report as Word would. The same blocks give the same bytes. */
export function writeDocx(blocks: readonly PlainBlock[], { numbering, isTracked = false, runningHead }: DocxOptions): WrittenDocx {
  const isAutomatic = numbering === "automatic";
  const numbered = blocks.filter((block): block is Paragraph => isAutomatic && block.kind !== "table" && block.label !== null);
  const plan = planNumbering(numbered.map(({ label, level }) => ({ label: label!, level })));
  const items = new Map(numbered.map((paragraph, index) => [paragraph, plan.items[index]!]));
  const isMultilevel = isAutomatic && plan.isMultilevel;
  const body = writeBody(blocks, {
    chance: seeded(`${numbering} ${runningHead}`),
    isTracked,
    hasSoftBreaks: isAutomatic,
    itemOf: (paragraph) => items.get(paragraph),
    isMultilevel,
  });
  const linkedLevels = new Set(isMultilevel ? plan.items.map(({ level }) => level) : []);
  const parts = {
    ...frameParts(runningHead),
    "word/document.xml": xmlPart("w:document", element("w:body", {}, body.xml, sectionProperties())),
    "word/styles.xml": stylesPart(linkedLevels),
    "word/numbering.xml": plan.part,
  };
  return { bytes: zipParts(parts), parts, words: body.words };
}

/** ZIP dates are local time, so one given by its local parts is the same everywhere. */
const DATE = new Date(2025, 0, 1);

function zipParts(parts: Readonly<Record<string, string>>): Uint8Array {
  const files = Object.entries(parts).map(([name, text]) => [name, strToU8(text)] as const);
  return zipSync(Object.fromEntries(files), { mtime: DATE });
}
