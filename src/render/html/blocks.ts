import type { Block } from "../../model/document.js";
import type { Section } from "../../model/section.js";
import { overlaps } from "../../model/span.js";
import type { Table } from "../../model/table.js";
import type { FileView } from "./file-view.js";
import { writeInline } from "./inline.js";
import { firstIndex } from "./mark-lookup.js";
import { writeTable } from "./table-block.js";

/** Headings above the text: those of the page, of the file and of the part of it. */
const HEADINGS_ABOVE = 3;
const DEEPEST = 6;
/** A longer line is no part of the title page. */
const LONGEST_LINE = 40;

/** The HTML of each block of the text, in order: `<p id="b12">`, a heading, or a table. */
export function* renderBlocks(view: FileView): Generator<string> {
  const { report } = view.file;
  const levels = levelsOf(report.sections);
  const tables = new Map(report.tables.map((table) => [table.span.start, table]));
  let last = HEADINGS_ABOVE;
  for (const [index, block] of report.blocks.entries()) {
    const reach = { from: index === 0 ? 0 : block.span.start, until: report.blocks[index + 1]?.span.start ?? Infinity };
    const id = `${view.prefix}b${index}`;
    if (block.kind === "heading") {
      // Levels are not jumped over: a reader who goes by headings would look for the one between.
      last = Math.min(DEEPEST, last + 1, HEADINGS_ABOVE + (levels.get(block.span.start) ?? 1));
      yield `<h${last} id="${id}" class="gj-b${isTitle(view, block) ? " gj-title" : ""}">${writeInline(view, block.span, reach)}</h${last}>`;
    } else if (block.kind === "table") {
      yield* renderTable(view, block, id, tables.get(block.span.start));
    } else {
      yield `<p id="${id}" class="gj-b${styleOf(view, block)}">${writeInline(view, block.span, reach)}</p>`;
    }
  }
}

/** Blocks leave out white space alone, but marks may stand in it: the one block that an offset stands in or follows. */
export function blockIndexAt({ file: { report: { blocks } } }: FileView, offset: number): number {
  return Math.max(0, firstIndex(blocks, (block) => block.span.start > offset) - 1);
}

function* renderTable(view: FileView, block: Block, id: string, table: Table | undefined): Generator<string> {
  if (table === undefined) yield `<p id="${id}" class="gj-b gj-lines">${writeInline(view, block.span)}</p>`;
  else yield writeTable(view, table, id);
}

/** Sections that begin a block, by the offset of their heading. */
function levelsOf(sections: readonly Section[], into: Map<number, number> = new Map()): ReadonlyMap<number, number> {
  for (const { headingSpan, level, children } of sections) {
    into.set(headingSpan.start, level);
    levelsOf(children, into);
  }
  return into;
}

/** How a paragraph is set: the title and the lines around it in the middle, the signature at the right. */
function styleOf(view: FileView, block: Block): string {
  const { report } = view.file;
  const { span } = block;
  const { title, date, issuers } = report.meta;
  if (isTitle(view, block)) return " gj-title";
  const titleSpan = title?.span;
  const isShort = span.end - span.start <= LONGEST_LINE && !/[。；：:]/.test(report.text.slice(span.start, span.end));
  if (!isShort) return "";
  const firstSection = report.sections[0]?.span.start ?? Infinity;
  if (titleSpan && span.start < titleSpan.end) return " gj-front";
  if (titleSpan && span.start < firstSection && /^[（(—]/.test(report.text.slice(span.start, span.start + 1))) return " gj-front";
  const signed = [date, ...(issuers ?? [])].some((mention) => mention?.span && overlaps(span, mention.span));
  return signed && span.start > firstSection ? " gj-sign" : "";
}

/** A paragraph in one file, in another a heading by its style: set the same. */
function isTitle({ file: { report: { meta } } }: FileView, { span }: Block): boolean {
  const titleSpan = meta.title?.span;
  return titleSpan ? overlaps(span, titleSpan) : false;
}
