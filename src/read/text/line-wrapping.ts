import type { Line, Measure } from "./lines.js";
import { startsWithNumbering } from "./numbering-mark.js";
import { hasPause, isSentenceEnd, leadingUnit } from "./wrap-unit.js";

/** How a text was cut into lines of about one width. */
export interface Wrapping {
  readonly measure: Measure;
  /** The greatest width that lines regularly have. */
  readonly width: number;
  /** `exact`: a line is full where the next character would not fit; `unit`: where the next word or figure would not; `loose`: near the width. */
  readonly fit: "exact" | "unit" | "loose";
  /** Indent of lines that go on with a paragraph. */
  readonly margin: number;
}

/** Narrower lines are headings, names and menus. */
const LEAST_WIDTH: Record<Measure, number> = { characters: 14, columns: 28 };
/** Nobody wraps wider; a longer line is a paragraph on one line. */
const GREATEST_WIDTH: Record<Measure, number> = { characters: 120, columns: 200 };
/** Full lines differ by so much where punctuation may not begin or end one. */
const SLACK: Record<Measure, number> = { characters: 2, columns: 4 };
/** Lines beyond the width (a table, an address) that do not speak against wrapping. */
const OVERLONG_SHARE = 0.03;
/** Among lines over half the width, the share that must be full and stop in mid-sentence. */
const CUT_SHARE = 0.35;
/** Among full lines, the share that must hold a pause: lines of prose do, titles and names do not. */
const PROSE_SHARE = 0.4;
/** A single line that is cut tells only where it can be nothing but prose. */
const LEAST_PROSE = 20;
/** Paragraphs put together again must end as sentences do. */
const SENTENCE_SHARE = 0.6;
const FIT_SHARE = 0.97;
/** Indents of one column are stray blanks. */
const INDENT_COLUMNS = 2;

/** Weighs the lines of a whole document; `null` where each line is a paragraph of its own. Table lines are left out by the caller. */
export function detectWrapping(text: string, lines: readonly Line[]): Wrapping | null {
  const long = lines.filter((line) => line.characters > GREATEST_WIDTH.characters).length;
  if (lines.length < 2 || long > lines.length * OVERLONG_SHARE) return null;
  const margin = findMargin(lines);
  const found = (["characters", "columns"] as const)
    .map((measure) => weigh(text, lines, measure, margin))
    .filter((candidate) => candidate !== null);
  found.sort((a, b) => b.certainty - a.certainty);
  return found[0]?.wrapping ?? null;
}

/** True where `line` is full: what follows went to the next line for want of room. */
export function isFull(text: string, line: Line, next: Line, wrapping: Wrapping): boolean {
  const { measure, width, fit } = wrapping;
  const room = width - line[measure];
  if (fit === "loose" && room <= SLACK[measure]) return true;
  return leadingUnit(text, next.start, next.end, measure, fit !== "exact") > room;
}

/** True where `line` begins further right (or left) than lines that go on with a paragraph. */
export function isIndented(line: Line, margin: number): boolean {
  return Math.abs(line.indent - margin) >= INDENT_COLUMNS;
}

interface Candidate {
  readonly wrapping: Wrapping;
  readonly certainty: number;
}

function weigh(text: string, lines: readonly Line[], measure: Measure, margin: number): Candidate | null {
  const cuts = findCuts(text, lines, margin);
  const width = findWidth(cuts.map((index) => lines[index]![measure]), measure);
  if (width === null) return null;
  const overlong = lines.filter((line) => line[measure] > width + SLACK[measure]).length;
  if (overlong > lines.length * OVERLONG_SHARE) return null;
  const full = cuts.filter((index) => Math.abs(lines[index]![measure] - width) <= SLACK[measure]);
  const half = lines.filter((line) => line[measure] * 2 >= width).length;
  if (full.length < half * CUT_SHARE || !areProse(text, full.map((index) => lines[index]!))) return null;
  if (!endAsSentences(text, lines, full)) return null;
  const { fit, share } = findFit(text, lines, full, { measure, width, fit: "exact", margin });
  return { wrapping: { measure, width, fit, margin }, certainty: share + full.length / 1e9 };
}

/** Indexes of lines that stop in mid-sentence and are followed at once by a line that begins nothing new. */
function findCuts(text: string, lines: readonly Line[], margin: number): number[] {
  const cuts: number[] = [];
  for (let i = 0; i + 1 < lines.length; i++) {
    const next = lines[i + 1]!;
    if (next.isAfterBlank || isIndented(next, margin) || isSentenceEnd(text, lines[i]!.end - 1)) continue;
    if (!startsWithNumbering(text, next.start)) cuts.push(i);
  }
  return cuts;
}

/** The top of the narrow band of widths that most lines fall into. */
function findWidth(widths: readonly number[], measure: Measure): number | null {
  const counts = Array.from({ length: GREATEST_WIDTH[measure] + 1 }, () => 0);
  for (const width of widths) if (width < counts.length) counts[width]!++;
  let best: number | null = null;
  let most = 0;
  for (let width = LEAST_WIDTH[measure]; width < counts.length; width++) {
    let band = 0;
    for (let w = width - SLACK[measure]; w <= width; w++) band += counts[w] ?? 0;
    if (band > most) {
      most = band;
      best = width;
    }
  }
  return best;
}

function areProse(text: string, full: readonly Line[]): boolean {
  const [only] = full;
  if (only === undefined) return false;
  const prose = full.filter(({ start, end }) => hasPause(text, start, end)).length;
  if (full.length > 1) return prose >= full.length * PROSE_SHARE;
  return prose === 1 && only.characters >= LEAST_PROSE && !startsWithNumbering(text, only.start);
}

function endAsSentences(text: string, lines: readonly Line[], full: readonly number[]): boolean {
  const isCut = new Set(full);
  const ends = full.filter((index) => !isCut.has(index + 1)).map((index) => lines[index + 1]!);
  const sentences = ends.filter((line) => isSentenceEnd(text, line.end - 1)).length;
  return sentences >= ends.length * SENTENCE_SHARE;
}

function findFit(
  text: string,
  lines: readonly Line[],
  full: readonly number[],
  exact: Wrapping,
): { fit: Wrapping["fit"]; share: number } {
  for (const fit of ["exact", "unit"] as const) {
    const wrapping = { ...exact, fit };
    const fitting = full.filter((index) => {
      const line = lines[index]!;
      return line[exact.measure] <= exact.width && isFull(text, line, lines[index + 1]!, wrapping);
    });
    const share = fitting.length / full.length;
    if (share >= FIT_SHARE) return { fit, share: fit === "exact" ? share + 1 : share };
  }
  return { fit: "loose", share: 0 };
}

/** The smallest indent that is no rarity. */
function findMargin(lines: readonly Line[]): number {
  const counts = new Map<number, number>();
  for (const { indent } of lines) counts.set(indent, (counts.get(indent) ?? 0) + 1);
  const usual = [...counts].filter(([, count]) => count * 10 >= lines.length).map(([indent]) => indent);
  return usual.length === 0 ? 0 : Math.min(...usual);
}
