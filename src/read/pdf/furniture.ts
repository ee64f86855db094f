import { median } from "./columns.js";
import { textOf } from "./line-text.js";
import type { Line } from "./lines.js";
import { readPageMark, toHalfWidth } from "./page-mark.js";
import type { RuledTable } from "./ruled-tables.js";

/** The lines of one page in one direction of reading, from the top, and where the page itself ends. */
export interface Sheet {
  readonly page: number;
  /** But those of the ruled tables. */
  readonly lines: readonly Line[];
  /** From the top. */
  readonly tables: readonly RuledTable[];
  readonly top: number;
  readonly bottom: number;
}

/** Running heads, feet and page numbers taken off; `margin` has each head once. */
export interface Cleared {
  readonly sheets: readonly Sheet[];
  readonly margin: readonly string[];
}

/** So many lines from each edge are looked at. */
const DEEPEST = 4;
/** Share of the page's height beside each edge where furniture stands: the margins of GB/T 9704-2012 are 12.5 % and 11.8 %. */
const EDGE_ZONE = 0.15;
/** A head stands on so many of the pages; with others on left and right pages each has less than half. */
const REPEAT_SHARE = 0.3;
/** In points: a head stands at the same height on each page. */
const HEIGHT_SLACK = 6;
/** A head has no more numbers than these: issue, date, page, pages. */
const MOST_NUMBERS = 8;
/** The head of a table that goes on from page to page has at least so many cells. */
const TABLE_CELLS = 3;

interface Candidate {
  readonly line: Line;
  readonly side: "top" | "bottom";
  /** 0 for the outermost line. */
  readonly depth: number;
  /** Without blanks. */
  readonly text: string;
  readonly sheet: Sheet;
}

export function clearFurniture(sheets: readonly Sheet[]): Cleared {
  const candidates = sheets.flatMap(findCandidates);
  const repeated = findRepeated(candidates, sheets.length);
  const isMark = findMarks(candidates, sheets.length);
  const dropped = new Set<Line>();
  const margin = new Set<string>();
  // From the edge inwards, as long as what stands there is furniture.
  const reached = new Map<string, number>();
  for (const candidate of candidates) {
    const edge = `${candidate.sheet.page} ${candidate.line.angle} ${candidate.side}`;
    if ((reached.get(edge) ?? 0) < candidate.depth) continue;
    const isHead = repeated.has(candidate);
    if (!isHead && !isMark(candidate)) continue;
    reached.set(edge, candidate.depth + 1);
    dropped.add(candidate.line);
    if (isHead && readPageMark(candidate.text) === null) margin.add(textOf(candidate.line));
  }
  return {
    sheets: sheets.map((sheet) => ({ ...sheet, lines: sheet.lines.filter((line) => !dropped.has(line)) })),
    margin: [...margin],
  };
}

function findCandidates(sheet: Sheet): Candidate[] {
  const { lines, top, bottom } = sheet;
  const zone = (top - bottom) * EDGE_ZONE;
  const candidates: Candidate[] = [];
  const look = (line: Line, side: Candidate["side"], depth: number): void => {
    const inside = side === "top" ? top - line.base : line.base - bottom;
    if (inside <= zone) candidates.push({ line, side, depth, text: textOf(line).replaceAll(" ", ""), sheet });
  };
  for (let i = 0; i < Math.min(DEEPEST, lines.length); i++) look(lines[i]!, "top", i);
  for (let i = 0; i < Math.min(DEEPEST, lines.length); i++) look(lines[lines.length - 1 - i]!, "bottom", i);
  return candidates;
}

/** Lines that stand on many pages at one height. */
function findRepeated(candidates: readonly Candidate[], pages: number): ReadonlySet<Candidate> {
  const groups = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    // A bare figure may be a page number, which is told by how it counts.
    if (/^[\d０-９]+$/u.test(candidate.text)) continue;
    for (const reading of readingsOf(candidate)) {
      const key = `${candidate.side} ${reading}`;
      const group = groups.get(key) ?? [];
      groups.set(key, group);
      group.push(candidate);
    }
  }
  const repeated = new Set<Candidate>();
  for (const group of groups.values()) {
    const height = median(group.map(fromEdge));
    const level = group.filter((candidate) => Math.abs(fromEdge(candidate) - height) <= HEIGHT_SLACK);
    if (level.length < Math.max(2, pages * REPEAT_SHARE)) continue;
    for (const candidate of level) if (!isTableHead(candidate)) repeated.add(candidate);
  }
  return repeated;
}

/**
 * What a line may say on every page: what it says, or that with one of its numbers counting on with the pages. Rows of a table and sentences that
 * differ in other numbers are none of a head's business.
 */
function readingsOf({ text, sheet }: Candidate): readonly string[] {
  const parts = toHalfWidth(text).split(/(\d{1,4})/u);
  const numbers = parts.filter((_, index) => index % 2 === 1);
  if (numbers.length > MOST_NUMBERS) return [text];
  const counting = [...new Set(numbers)].map((number) => {
    const offset = `#${Number(number) - sheet.page}`;
    return parts.map((part, index) => (index % 2 === 1 && part === number ? offset : part)).join("");
  });
  return [text, ...counting];
}

/** Cells that stand over cells of the next line belong to a table, which repeats its head on each page. */
function isTableHead({ line, sheet, side }: Candidate): boolean {
  if (side === "bottom" || line.cells.length < TABLE_CELLS) return false;
  const next = sheet.lines[sheet.lines.indexOf(line) + 1];
  return next !== undefined && next.cells.length >= TABLE_CELLS;
}

function fromEdge({ line, side, sheet }: Candidate): number {
  return side === "top" ? sheet.top - line.base : line.base - sheet.bottom;
}

/** Page numbers. A bare figure is one where it counts on with the pages. */
function findMarks(candidates: readonly Candidate[], pages: number): (candidate: Candidate) => boolean {
  const marks = new Map<Candidate, { readonly offset: number; readonly isFramed: boolean }>();
  const offsets = new Map<number, number>();
  for (const candidate of candidates) {
    const mark = readPageMark(candidate.text);
    if (mark === null) continue;
    const offset = mark.number - candidate.sheet.page;
    marks.set(candidate, { offset, isFramed: mark.isFramed });
    if (!mark.isFramed) offsets.set(offset, (offsets.get(offset) ?? 0) + 1);
  }
  return (candidate) => {
    const mark = marks.get(candidate);
    if (mark === undefined) return false;
    if (mark.isFramed || (pages === 1 && mark.offset === 0)) return true;
    return (offsets.get(mark.offset) ?? 0) >= Math.max(2, pages * REPEAT_SHARE);
  };
}
