import { widthOf, wrapText } from "../../read/pdf/lay-out.js";
import { ruleTable, type SetTable } from "../../read/pdf/rule-table.js";
import { A4, type TextSpec } from "../../read/pdf/write-pdf.js";
import type { PlainBlock } from "../plain-blocks.js";
import type { Chance } from "../seeded.js";
import { BORDER_GAP, breakLines, printedWidth, splitAtBorders } from "./break-lines.js";

/** GB/T 9704: 22 lines of 28 characters of size three (16 points) a page. Lengths are points. */
const SIZE = 16;
const LINE_CHARACTERS = 28;
const WIDTH = LINE_CHARACTERS * SIZE;
const LEADING = 28.95;
const PAGE_LINES = 22;
const LEFT = 73;
const TOP = 842 - 105;
const TITLE_SIZE = 22;
/** The type of a table by how many columns it has: the fewer the larger. */
const CELL_SIZES = [12, 12, 12, 12, 12, 10.5, 9] as const;
const SMALLEST_CELL_SIZE = 7.5;
const CELL_PADDING = 4;
const HEAD_SIZE = 10.5;
const HEAD_CHARACTERS = 24;
const HEAD_TOP = 842 - 50;
const MARK_SIZE = 14;

/** One printed line or row, and how many lines' room it takes. */
interface PrintedLine {
  /** What is printed where the room for it begins at the height `top`. */
  readonly setAt: (top: number) => SetTable;
  readonly lines: number;
}

/** Sets the blocks of a report on pages: the strings and rules of each, running heads and page marks aside. */
export function setPages(blocks: readonly PlainBlock[], chance: Chance): readonly SetTable[] {
  const pages: SetTable[][] = [[]];
  let used = 0;
  for (const line of blocks.flatMap((block) => setBlock(block, chance))) {
    if (used + line.lines > PAGE_LINES) {
      pages.push([]);
      used = 0;
    }
    pages.at(-1)!.push(line.setAt(TOP - used * LEADING));
    used += line.lines;
  }
  return pages.map((parts) => ({ texts: parts.flatMap(({ texts }) => texts), rules: parts.flatMap(({ rules }) => rules) }));
}

function printLine(texts: readonly Omit<TextSpec, "y">[], lines = 1): PrintedLine {
  return { lines, setAt: (top) => ({ texts: texts.map((text) => ({ ...text, y: top - LEADING })), rules: [] }) };
}

function setBlock(block: PlainBlock, chance: Chance): readonly PrintedLine[] {
  if (block.kind === "table") return block.rows.map(setRow);
  const { kind, text } = block;
  if (kind === "title") {
    const lines = breakLines(text, Math.floor(WIDTH / TITLE_SIZE), 0, chance);
    return lines.map((line) => printLine(aligned(line, TITLE_SIZE, "center"), 1.5));
  }
  if (kind === "frame") return breakLines(text, LINE_CHARACTERS, 0, chance).map((line) => printLine(aligned(line, SIZE, "center")));
  if (kind === "closing") return [printLine(aligned(`${text}　　`, SIZE, "right"))];
  // 市人民政府： stands at the margin.
  const indent = kind === "body" && text.length < LINE_CHARACTERS && text.endsWith("：") ? 0 : 2;
  const lines = breakLines(text, LINE_CHARACTERS, indent, chance);
  return lines.map((line, index) => {
    const from = index === 0 ? indent * SIZE : 0;
    // All lines but the last are justified.
    const rest = index === lines.length - 1 ? 0 : Math.max(0, WIDTH - from - printedWidth(line) * SIZE);
    return printLine(setLine(line, LEFT + from, SIZE, rest / line.length));
  });
}

/** The strings of a line from `x` on, `spacing` behind each character. */
function setLine(line: string, x: number, size: number, spacing = 0): readonly Omit<TextSpec, "y">[] {
  let left = x;
  return splitAtBorders(line).map((text) => {
    const spec = { text, x: left, size, ...(spacing > 0 ? { spacing } : {}) };
    left += (widthOf(text) + BORDER_GAP) * size + text.length * spacing;
    return spec;
  });
}

function aligned(line: string, size: number, side: "center" | "right"): readonly Omit<TextSpec, "y">[] {
  const room = WIDTH - printedWidth(line) * size;
  return setLine(line, LEFT + (side === "center" ? room / 2 : room), size);
}

/** A ruled row of a table, as high as its longest cell; neighbours that bear the same name are one cell over all of their columns. */
function setRow(row: readonly string[]): PrintedLine {
  const width = WIDTH / row.length;
  const size = CELL_SIZES[row.length] ?? SMALLEST_CELL_SIZE;
  const cells = row.map((text, column) => (isName(text) && row[column - 1] === text ? "<" : text));
  const heights = cells.map((text, column) => {
    let end = column + 1;
    while (cells[end] === "<") end++;
    return wrapText(text, ((end - column) * width - 2 * CELL_PADDING) / size, 0).length;
  });
  const rowHeight = Math.max(...heights) * size * 1.2 + 2 * CELL_PADDING;
  const widths = row.map(() => width);
  return { lines: rowHeight / LEADING, setAt: (top) => ruleTable({ left: LEFT, top, widths, rowHeight, rows: [cells], size }) };
}

/** Figures that are the same stand in cells of their own. */
function isName(text: string): boolean {
  return text !== "" && !/^[-\d.,%/—]+$/u.test(text);
}

/** The running head, a long one on two lines, and — 1 — at the outer edge of the foot. */
export function framePage(texts: readonly TextSpec[], runningHead: string, page: number): readonly TextSpec[] {
  const half = widthOf(runningHead) > HEAD_CHARACTERS ? Math.ceil(runningHead.length / 2) : runningHead.length;
  const heads = [runningHead.slice(0, half), runningHead.slice(half)].filter((line) => line !== "");
  const mark = `— ${page} —`;
  const right = LEFT + WIDTH - (widthOf(mark) + 1) * MARK_SIZE;
  return [
    ...heads.map((text, line) => ({ text, x: (A4.width - widthOf(text) * HEAD_SIZE) / 2, y: HEAD_TOP - line * 1.3 * HEAD_SIZE, size: HEAD_SIZE })),
    ...texts,
    { text: mark, x: page % 2 === 1 ? right : LEFT + MARK_SIZE, y: 60, size: MARK_SIZE },
  ];
}
