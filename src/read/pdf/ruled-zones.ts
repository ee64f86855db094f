import type { Ruling, Rulings } from "./rulings.js";

/** A cell of a ruled table: it reaches from one rule to the next that parts it from others. */
export interface RuledCell {
  /** First and last of the columns and bands that it takes, from the left and from the top. */
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The rules of a table on one page, and the cells between them. */
export interface RuledZone {
  readonly page: number;
  /** Where the columns meet, from the left edge of the table to its right. */
  readonly edges: readonly number[];
  /** Where the bands between two rules meet, from the top of the table. A band holds one row, or many that no rule parts. */
  readonly heights: readonly number[];
  readonly cells: readonly RuledCell[];
}

/** Points: rules that are as near to each other meet, and no column or band is narrower. */
const MEETING = 4;
/** Share of a cell's side that a rule takes, to part it from the next. */
const PARTING_SHARE = 0.6;
/** A page with more rules is a drawing; a table with more cells is graph paper. */
const MOST_RULINGS = 600;
const MOST_CELLS = 5000;

/**
 * Finds the tables that rules draw: rules that meet, with at least one between columns. The sides of a table may be open, as those of official tables
 * are; then the rules across end at its edges.
 */
export function findZones({ across, up }: Rulings, page: number): readonly RuledZone[] {
  if (up.length === 0 || across.length === 0 || across.length + up.length > MOST_RULINGS) return [];
  return groupMeeting(across, up)
    .map((group) => zoneOf(group, page))
    .filter((zone) => zone !== null)
    .sort((a, b) => b.heights[0]! - a.heights[0]!);
}

function zoneOf({ across, up }: Rulings, page: number): RuledZone | null {
  const edges = placesOf(up, across);
  const heights = placesOf(across, up).reverse();
  const [columns, bands] = [edges.length - 1, heights.length - 1];
  if (columns < 2 || bands < 1 || columns * bands > MOST_CELLS) return null;
  const ups = edges.map((edge) => up.filter(({ at }) => Math.abs(at - edge) < MEETING));
  const acrosses = heights.map((height) => across.filter(({ at }) => Math.abs(at - height) < MEETING));
  const isOpenRight = grid(bands, columns, (band, column) => column + 1 < columns && !part(ups[column + 1]!, heights[band + 1]!, heights[band]!));
  const isOpenBelow = grid(bands, columns, (band, column) => band + 1 < bands && !part(acrosses[band + 1]!, edges[column]!, edges[column + 1]!));
  return { page, edges, heights, cells: findCells(isOpenRight, isOpenBelow) };
}

/** Whether rules at one place take most of the way from one place to another. */
function part(rules: readonly Ruling[], from: number, to: number): boolean {
  const covered = rules.reduce((sum, rule) => sum + Math.max(0, Math.min(rule.to, to) - Math.max(rule.from, from)), 0);
  return covered >= PARTING_SHARE * (to - from);
}

/** Grows each cell from its left top corner, to the right and down, as far as nothing parts it and it stays a rectangle. */
function findCells(isOpenRight: readonly (readonly boolean[])[], isOpenBelow: readonly (readonly boolean[])[]): readonly RuledCell[] {
  const cells: RuledCell[] = [];
  const isTaken = isOpenRight.map((band) => band.map(() => false));
  isTaken.forEach((band, top) => {
    band.forEach((taken, left) => {
      if (taken || isTaken[top]![left]!) return;
      let right = left;
      while (isOpenRight[top]![right]! && !isTaken[top]![right + 1]!) right++;
      let bottom = top;
      while (isWholeBelow(bottom, left, right)) bottom++;
      for (let i = top; i <= bottom; i++) isTaken[i]!.fill(true, left, right + 1);
      cells.push({ left, right, top, bottom });
    });
  });
  return cells;

  /** Whether the next band goes on with the cell in all of its columns and nothing else. */
  function isWholeBelow(band: number, left: number, right: number): boolean {
    for (let column = left; column <= right; column++) {
      if (!isOpenBelow[band]![column]! || isTaken[band + 1]![column]! || isOpenRight[band + 1]![column]! !== (column < right)) return false;
    }
    return left === 0 || !isOpenRight[band + 1]![left - 1]!;
  }
}

function grid(bands: number, columns: number, tell: (band: number, column: number) => boolean): readonly (readonly boolean[])[] {
  return Array.from({ length: bands }, (_, band) => Array.from({ length: columns }, (__, column) => tell(band, column)));
}

/** Where rules of one direction lie, from the least place, and how far those of the other reach. */
function placesOf(rules: readonly Ruling[], others: readonly Ruling[]): number[] {
  const ends = [others.reduce((least, { from }) => Math.min(least, from), Infinity), others.reduce((most, { to }) => Math.max(most, to), -Infinity)];
  const places: number[] = [];
  for (const place of [...rules.map(({ at }) => at), ...ends].sort((a, b) => a - b)) if (places.length === 0 || place - places.at(-1)! >= MEETING) places.push(place);
  return places;
}

/** The rules that meet each other, directly or by way of others. */
function groupMeeting(across: readonly Ruling[], up: readonly Ruling[]): readonly Rulings[] {
  const groups = [...up.keys()];
  const rootOf = (index: number): number => {
    let root = index;
    while (groups[root] !== root) root = groups[root] = groups[groups[root]!]!;
    return root;
  };
  const met = across.map((rule) => {
    let first = -1;
    up.forEach((other, index) => {
      if (!meet(rule, other)) return;
      if (first === -1) first = index;
      else groups[rootOf(index)] = rootOf(first);
    });
    return first;
  });
  const found = new Map<number, { readonly across: Ruling[]; readonly up: Ruling[] }>();
  up.forEach((rule, index) => {
    const root = rootOf(index);
    const group = found.get(root) ?? { across: [], up: [] };
    found.set(root, group);
    group.up.push(rule);
  });
  met.forEach((index, number) => {
    if (index !== -1) found.get(rootOf(index))!.across.push(across[number]!);
  });
  return [...found.values()].filter((group) => group.across.length > 0);
}

function meet(across: Ruling, up: Ruling): boolean {
  return up.at >= across.from - MEETING && up.at <= across.to + MEETING && across.at >= up.from - MEETING && across.at <= up.to + MEETING;
}
