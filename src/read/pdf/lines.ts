import type { Angle } from "./frame.js";
import { isWide, trailingBlank, widthOf } from "./characters.js";
import { dropOverprints } from "./overprints.js";
import type { Word } from "./words.js";

/** Words that stand on one height, parted by no more than the gaps inside a sentence. */
export interface Cell {
  readonly words: readonly Word[];
  readonly left: number;
  /** Where the ink ends: the empty half of a full-width comma is not counted. */
  readonly right: number;
}

/** What stands on one height of a page, from left to right. */
export interface Line {
  readonly page: number;
  readonly angle: Angle;
  readonly cells: readonly Cell[];
  readonly left: number;
  readonly right: number;
  /** Of the words with the largest share of the line: */
  readonly base: number;
  readonly size: number;
  readonly em: number;
  readonly font: string;
  /** Full-width characters that it holds, blanks not counted. */
  readonly width: number;
}

/** Share of the lower word's height that stands beside the higher, so that both are on one line: an index or a mark of a note does. */
const BESIDE = 0.5;
/** In em: where the gap is wider, columns or cells begin. Between characters of a justified line it is narrower. */
export const CELL_GAP = 0.9;

/** Groups the words of a page that run in one direction into lines, from the top. */
export function findLines(words: readonly Word[]): Line[] {
  const sorted = [...words].sort((a, b) => b.base - a.base);
  const lines: Line[] = [];
  let row: Word[] = [];
  let tallest: Word | null = null;
  for (const word of sorted) {
    if (tallest !== null && isBeside(word, tallest)) {
      row.push(word);
      if (word.size > tallest.size) tallest = word;
      continue;
    }
    if (row.length > 0) lines.push(lineOf(row));
    row = [word];
    tallest = word;
  }
  if (row.length > 0) lines.push(lineOf(row));
  return lines;
}

function isBeside(word: Word, other: Word): boolean {
  const shared = Math.min(word.base + word.size, other.base + other.size) - Math.max(word.base, other.base);
  return shared >= Math.min(word.size, other.size) * BESIDE;
}

function lineOf(row: readonly Word[]): Line {
  return lineOfCells(closeSpaced(splitAtGaps(dropOverprints([...row].sort((a, b) => a.left - b.left)))));
}

/** @param cells not empty, from left to right */
export function lineOfCells(cells: readonly Cell[]): Line {
  const main = mainWord(cells);
  return {
    page: main.page,
    angle: main.angle,
    cells,
    left: cells[0]!.left,
    right: cells.reduce((right, cell) => Math.max(right, cell.right), -Infinity),
    base: main.base,
    size: main.size,
    em: main.em,
    font: main.font,
    width: cells.reduce((sum, cell) => cell.words.reduce((inner, word) => inner + widthOf(word.text), sum), 0),
  };
}

function splitAtGaps(words: readonly Word[]): Cell[] {
  const cells: Cell[] = [];
  let run: Word[] = [];
  let right = -Infinity;
  for (const word of words) {
    if (run.length > 0 && word.left - right > CELL_GAP * Math.max(word.em, run.at(-1)!.em)) {
      cells.push(cellOf(run));
      run = [];
    }
    run.push(word);
    right = word.right;
  }
  cells.push(cellOf(run));
  return cells;
}

/** In em: letter-spaced words have at most such gaps, all about the same. */
const WIDEST_SPACING = 3.2;
const SPACING_SLACK = 0.4;

/** Words set with wide gaps (政 府 工 作 报 告, 附 件, 合 计) come as cells of a character each: they are put together. */
function closeSpaced(cells: readonly Cell[]): readonly Cell[] {
  if (cells.length < 2) return cells;
  const closed: Cell[] = [];
  for (let from = 0; from < cells.length; ) {
    let to = from + 1;
    while (to < cells.length && isSpaced(cells, from, to)) to++;
    closed.push(to - from > 1 ? cellOf(cells.slice(from, to).flatMap(({ words }) => words)) : cells[from]!);
    from = to;
  }
  return closed;
}

function isSpaced(cells: readonly Cell[], first: number, index: number): boolean {
  const previous = cells[index - 1]!;
  const cell = cells[index]!;
  if (!isLoneCharacter(previous) || !isLoneCharacter(cell)) return false;
  const { em } = cell.words[0]!;
  const gap = gapBefore(cells, index);
  const usual = index - 1 > first ? gapBefore(cells, first + 1) : gap;
  return gap <= WIDEST_SPACING * em && Math.abs(gap - usual) <= SPACING_SLACK * em;
}

function gapBefore(cells: readonly Cell[], index: number): number {
  return cells[index]!.left - cells[index - 1]!.words.at(-1)!.right;
}

export function isLoneCharacter({ words }: Cell): boolean {
  return words.length === 1 && words[0]!.text.length === 1 && isWide(words[0]!.text.charCodeAt(0));
}

export function cellOf(words: readonly Word[]): Cell {
  return { words, left: words[0]!.left, right: words.reduce((right, word) => Math.max(right, inkEnd(word)), -Infinity) };
}

function inkEnd(word: Word): number {
  return word.right - trailingBlank(word.text) * Math.min(word.em, word.right - word.left);
}

/** The first word of the font and size that most of the line is set in. */
function mainWord(cells: readonly Cell[]): Word {
  const shares = new Map<string, { readonly word: Word; width: number }>();
  let main: { readonly word: Word; width: number } | null = null;
  for (const cell of cells) {
    for (const word of cell.words) {
      const key = `${word.font} ${Math.round(word.size * 2)}`;
      const share = shares.get(key) ?? { word, width: 0 };
      shares.set(key, share);
      share.width += widthOf(word.text);
      if (main === null || share.width > main.width) main = share;
    }
  }
  return main!.word;
}

