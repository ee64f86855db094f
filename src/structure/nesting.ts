import { isRunIn, type Mark, type MarkStyle } from "./mark.js";

/** A section under construction. */
export interface Branch {
  readonly mark: Mark;
  readonly children: Branch[];
  /** The mark that ends it, if any does. */
  endedBy: Mark | null;
  /** The last mark inside it, itself included. */
  last: Mark;
}

/** What a mark is besides its number: a heading on a line of its own, or one that runs on. */
export type IsAlone = (mark: Mark) => boolean;

/**
 * Makes a tree of marks in the order of the text. A style that is open already goes on at its own level; one that is new goes
 * below what is open, unless the numbering of the whole text shows it to be the outer of the two.
 */
export function nestMarks(marks: readonly Mark[], isAlone: IsAlone): Branch[] {
  const evidence = weighStyles(marks);
  const roots: Branch[] = [];
  const open: Branch[] = [];
  const openStyles = new Set<string>();

  const closeLast = (by: Mark | null): void => {
    const branch = open.pop()!;
    openStyles.delete(keyOf(branch.mark));
    branch.endedBy = by;
    const parent = open.at(-1);
    if (parent) parent.last = branch.last;
  };

  for (const mark of marks) {
    if (mark.style === "closer") {
      while (open.length > 0) closeLast(mark);
    } else if (openStyles.has(keyOf(mark))) {
      while (keyOf(open.at(-1)!.mark) !== keyOf(mark)) closeLast(mark);
      closeLast(mark);
    } else {
      while (open.length > 0 && isOutside(mark, open.at(-1)!.mark, evidence, isAlone)) closeLast(mark);
    }
    const branch: Branch = { mark, children: [], endedBy: null, last: mark };
    (open.at(-1)?.children ?? roots).push(branch);
    open.push(branch);
    openStyles.add(keyOf(mark));
  }
  while (open.length > 0) closeLast(null);
  return roots;
}

/** What goes on at one level: the items of a style; of headings without a number, those of one level of the file. */
function keyOf({ style, level }: Mark): string {
  return style === "plain" && level !== undefined ? `plain ${level}` : style;
}

/** Whether a mark of a new style stands outside the innermost open section. */
function isOutside(mark: Mark, innermost: Mark, evidence: Evidence, isAlone: IsAlone): boolean {
  if (innermost.style === "closer") return false;
  // A list inside a paragraph stands in whatever is open around that paragraph.
  if (isRunIn(mark) && !isRunIn(innermost)) return false;
  // The file's levels place headings without a number; among printed numbers they would only repeat or gainsay the print.
  const unnumbered = mark.style === "plain" || innermost.style === "plain";
  if (unnumbered && mark.level !== undefined && innermost.level !== undefined) return mark.level <= innermost.level;
  const outer = evidence.count(mark.style, innermost.style);
  const inner = evidence.count(innermost.style, mark.style);
  // A list inside a paragraph holds what stands in later ones only if it is seen to go on behind them.
  if (isRunIn(innermost) && innermost.passage !== mark.passage) return inner <= outer;
  if (outer !== inner) return outer > inner;
  // With nothing else to tell by: a heading on a line of its own does not stand inside an item that runs on.
  return mark.lead && isAlone(mark) && !isAlone(innermost);
}

/** How often the numbering of a text showed one style to hold another. */
interface Evidence {
  count(outer: MarkStyle, inner: MarkStyle): number;
}

/**
 * A style that starts at one again behind a mark of another stands inside that other; one that goes on counting stands outside.
 * Where a style comes first says nothing: it starts at one anyway.
 */
function weighStyles(marks: readonly Mark[]): Evidence {
  const counts = new Map<MarkStyle, Map<MarkStyle, number>>();
  const lastPlace = new Map<MarkStyle, number>();
  const lastOrdinal = new Map<MarkStyle, number>();
  const add = (outer: MarkStyle, inner: MarkStyle): void => {
    let row = counts.get(outer);
    if (!row) counts.set(outer, (row = new Map()));
    row.set(inner, (row.get(inner) ?? 0) + 1);
  };
  marks.forEach(({ style, ordinal }, place) => {
    if (style === "closer") {
      // What follows the report numbers on its own.
      lastPlace.clear();
      lastOrdinal.clear();
      return;
    }
    const before = lastPlace.get(style);
    if (before !== undefined && ordinal > 0) {
      const goesOn = ordinal > (lastOrdinal.get(style) ?? 0);
      for (const [other, otherPlace] of lastPlace) {
        if (otherPlace <= before) continue;
        if (goesOn) add(style, other);
        else if (ordinal === 1) add(other, style);
      }
    }
    lastPlace.set(style, place);
    lastOrdinal.set(style, ordinal);
  });
  return { count: (outer, inner) => counts.get(outer)?.get(inner) ?? 0 };
}
