import { parseReport, type Block, type Report, type Section, type Span, type Table } from "../../src/index.js";
import { readBlock } from "../../src/structure/reading.js";
import { readLabel, type Label } from "./labels.js";

/** A paragraph of a text report, its hard-wrapped lines joined, with what its author would set it by. */
export interface Paragraph {
  readonly kind: "title" | "frame" | "heading" | "body" | "closing";
  readonly text: string;
  /** The number that it begins with, where a list could print it. */
  readonly label: Label | null;
  /** Level, from 1, of the section that it opens; 0 where it opens none. */
  readonly level: number;
  /** How many characters are set bold: the heading that a paragraph begins with. */
  readonly bold: number;
}

/** A table as rows of cell texts; neighbours in a row that say the same are one merged cell. */
export interface TableRows {
  readonly kind: "table";
  readonly rows: readonly (readonly string[])[];
}

export type PlainBlock = Paragraph | TableRows;

/** A text report as its author would lay it out. */
export interface PlainReport {
  readonly report: Report;
  readonly blocks: readonly PlainBlock[];
}

/** Reads a text report and takes it apart into what a word processor knows: paragraphs with their roles, and tables. */
export async function readPlainReport(text: string): Promise<PlainReport> {
  const report = await parseReport(text, { filename: "input.txt" });
  const openings = new Map(flatten(report.sections).toReversed().map((section) => [section.headingSpan.start, section]));
  const tables = new Map(report.tables.map((table) => [table.span.start, table]));
  const first = report.blocks.findIndex((block) => openings.has(block.span.start) || isSentence(report, block));
  const last = report.blocks.findLastIndex((block) => isSentence(report, block) || block.kind !== "paragraph");
  const blocks = report.blocks.map((block, index): PlainBlock => {
    if (block.kind === "table") return rowsOf(tables.get(block.span.start)!);
    const place = index < first ? "above" : index > last ? "below" : "within";
    return paragraphOf(report, block, openings.get(block.span.start), place);
  });
  return { report, blocks };
}

function paragraphOf(report: Report, block: Block, section: Section | undefined, place: "above" | "within" | "below"): Paragraph {
  const text = joinLines(report.text, block.span);
  const heading = section === undefined ? 0 : joinLines(report.text, section.headingSpan).length;
  return {
    kind: kindOf(report, block, place),
    text,
    label: section?.number ? readLabel(section.number) : null,
    level: section?.level ?? 0,
    bold: block.kind === "heading" ? 0 : heading,
  };
}

function kindOf({ meta }: Report, { kind, span }: Block, place: "above" | "within" | "below"): Paragraph["kind"] {
  if (kind === "heading") return "heading";
  if (place === "within") return "body";
  if (place === "below") return "closing";
  const title = meta.title?.span;
  return title && span.start < title.end && title.start < span.end ? "title" : "frame";
}

/** The words of a block on one line, as `readBlock` joins them, but with full-width digits as they stand. */
function joinLines(text: string, span: Span): string {
  const reading = readBlock(text, span);
  return [...Array(reading.text.length).keys()]
    .map((index) => (reading.text[index] === " " ? " " : text.charAt(reading.offsetAt(index))))
    .join("");
}

function rowsOf({ rows }: Table): TableRows {
  return { kind: "table", rows: rows.map((row) => row.map(({ text }) => text)) };
}

function isSentence({ text }: Report, { span }: Block): boolean {
  return /[。：！？:.]$/u.test(text.slice(span.start, span.end));
}

/** In reading order. */
export function flatten(sections: readonly Section[]): readonly Section[] {
  return sections.flatMap((section) => [section, ...flatten(section.children)]);
}
