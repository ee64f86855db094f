import { median, type Region } from "./columns.js";
import type { Line } from "./lines.js";

/** Between what the lines of running text stand, and how they follow each other; lengths in points. */
export interface Edges {
  /** Where lines begin that go on with a paragraph. */
  readonly left: number;
  /** Where full lines end. */
  readonly right: number;
  readonly em: number;
  /** From baseline to baseline, in lines of the usual size. */
  readonly leading: number;
}

/** In em: lines that begin (end) within so much begin (end) at one edge. */
const LEFT_SLACK = 0.5;
const RIGHT_SLACK = 1;
/** Share of the lines that make an edge. */
const EDGE_SHARE = 0.12;
/** Share of the lines of running text that reach its edge, at least. */
const FULL_SHARE = 0.5;
/** In em: shorter lines are headings, names and labels. */
const LEAST_LENGTH = 8;
/** In em: lines further apart are no running text, as on a title page. */
const WIDEST_LEADING = 2.4;
/** A region with fewer lines tells nothing of its edges. */
const LEAST_LINES = 8;

/** The edges of every region; those with few lines, or few that reach an edge, take those of the column of their page that they stand in, or the document's, where their lines stand between them. */
export function findEdges(regions: readonly Region[]): ReadonlyMap<Region, Edges> {
  const lines = regions.flatMap((region) => region.lines);
  const em = usualSize(lines);
  const all = edgesOf(lines, em);
  const edges = regions.map((region) => edgesOf(region.lines, em));
  const columns = new Map<number, Edges[]>();
  regions.forEach((region, index) => {
    if (!isTelling(region, edges[index]!)) return;
    const { page } = region.lines[0]!;
    columns.set(page, [...(columns.get(page) ?? []), edges[index]!]);
  });
  return new Map(
    regions.map((region, index) => {
      const own = edges[index]!;
      if (isTelling(region, own)) return [region, own];
      return [region, [...(columns.get(region.lines[0]!.page) ?? []), all].find((around) => standBetween(own, around)) ?? own];
    }),
  );
}

/** Whether a region shows where text ends: of few lines, or of a list of names or addresses, some may end at one place by chance. */
function isTelling({ lines }: Region, { right, em }: Edges): boolean {
  const full = lines.filter((line) => Math.abs(line.right - right) <= RIGHT_SLACK * em).length;
  return lines.length >= LEAST_LINES && full >= lines.length * FULL_SHARE;
}

function standBetween(inner: Edges, { left, right, em }: Edges): boolean {
  return inner.left >= left - em && inner.right <= right + RIGHT_SLACK * em;
}

/** `em` is that of the document's text: a page may hold more of a table than of it. */
function edgesOf(lines: readonly Line[], em: number): Edges {
  const sized = lines.filter((line) => Math.abs(line.em - em) < em * 0.15);
  const among = sized.length > 0 ? sized : lines;
  const prose = among.filter((line) => line.right - line.left >= LEAST_LENGTH * em);
  const least = Math.max(Math.min(2, among.length), among.length * EDGE_SHARE);
  const lefts = among.map(({ left }) => left).sort((a, b) => a - b);
  const rights = (prose.length > 0 ? prose : among).map(({ right }) => right).sort((a, b) => b - a);
  const left = firstCrowded(lefts, LEFT_SLACK * em, least);
  const right = firstCrowded(rights, RIGHT_SLACK * em, least);
  const steps: number[] = [];
  for (let i = 1; i < among.length; i++) {
    const [above, below] = [among[i - 1]!, among[i]!];
    const step = above.base - below.base;
    if (above.page === below.page && step > 0.5 * em && step < 4 * em) steps.push(step);
  }
  return { left: left ?? lefts[0] ?? 0, right: right ?? rights[0] ?? 0, em, leading: Math.min(steps.length > 0 ? median(steps) : 1.5 * em, WIDEST_LEADING * em) };
}

/** The first of the sorted places that at least so many stand at, within `slack` of it and behind. */
function firstCrowded(sorted: readonly number[], slack: number, least: number): number | undefined {
  let past = 0;
  return sorted.find((edge, index) => {
    while (past < sorted.length && Math.abs(sorted[past]! - edge) <= slack) past++;
    return past - index >= least;
  });
}

/** The size that most characters have. */
export function usualSize(lines: readonly Line[]): number {
  const widths = new Map<number, number>();
  let usual = 12;
  let most = 0;
  for (const { em, width } of lines) {
    const size = Math.round(em * 4) / 4;
    const sum = (widths.get(size) ?? 0) + width;
    widths.set(size, sum);
    if (sum > most) {
      most = sum;
      usual = em;
    }
  }
  return usual;
}
