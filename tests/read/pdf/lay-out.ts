import { A4, type PageSpec, type TextSpec } from "./write-pdf.js";

/** How a text is set on pages. Lengths are in points. */
export interface Layout {
  /** Characters of full width that a line holds: 28 by GB/T 9704-2012. */
  readonly lineCharacters?: number;
  /** Lines that a page holds: 22 by GB/T 9704-2012. */
  readonly pageLines?: number;
  readonly size?: number;
  /** Printed at the top of each page. */
  readonly head?: string | undefined;
  /** Printed at the foot: `mark(3, 12)` for the third page of twelve. */
  readonly mark?: ((page: number, pages: number) => string) | undefined;
}

/** One line of print. A table row has as many cells as its table has columns. */
export type PrintLine =
  | { readonly kind: "text"; readonly text: string; readonly indent: number; readonly align: "left" | "center" | "right" }
  | { readonly kind: "row"; readonly cells: readonly string[] };

const LEADING = 1.75;
const HEAD_SIZE = 10.5;
/** May not begin a line; where the line is full the character before goes along to the next. */
const NEVER_FIRST = "，。、；：？！”’）》】〉%％‰";
const NEVER_LAST = "“‘（《【〈";

/**
 * Sets a text as Word would: each of its lines is a paragraph whose first line is indented by two characters, the first of all is a centred title,
 * a line with tabs is a table row, a figure or Latin word is not cut. Running head and page mark as the layout says.
 */
export function layOut(text: string, layout: Layout = {}): readonly PageSpec[] {
  const { lineCharacters = 28, pageLines = 22, size = 16, head, mark } = layout;
  const paragraphs = text.split("\n").filter((line) => line.trim() !== "");
  const lines = paragraphs.flatMap((paragraph, index) => linesOf(paragraph, index === 0, lineCharacters));
  const left = (A4.width - lineCharacters * size) / 2;
  const pages: TextSpec[][] = [];
  for (let from = 0; from < lines.length; from += pageLines) {
    pages.push(lines.slice(from, from + pageLines).flatMap((line, row) => {
      const y = A4.height - 100 - row * size * LEADING;
      return setLine(line, { left, y, size, width: lineCharacters * size });
    }));
  }
  return pages.map((texts, index) => ({
    texts: [
      ...(head === undefined ? [] : [centred(head, A4.height - 45, HEAD_SIZE)]),
      ...texts,
      ...(mark === undefined ? [] : [centred(mark(index + 1, pages.length), 40, HEAD_SIZE)]),
    ],
  }));
}

/** Cuts a paragraph into lines of `width` full-width characters. */
export function wrapText(text: string, width: number, indent: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  let used = indent;
  for (const unit of text.match(/[!-~]+| +|[^ -~]/gu) ?? []) {
    if (used + widthOf(unit) > width && line !== "" && unit !== " ") {
      const kept = keepTogether(line, unit);
      lines.push(line.slice(0, line.length - kept.length));
      line = kept;
      used = widthOf(kept);
    }
    line += unit;
    used += widthOf(unit);
  }
  return [...lines, line];
}

/** In full-width characters. */
export function widthOf(text: string): number {
  let width = 0;
  for (let i = 0; i < text.length; i++) width += text.charCodeAt(i) < 0x2000 && !"·—“”‘’…".includes(text.charAt(i)) ? 0.5 : 1;
  return width;
}

function linesOf(paragraph: string, isTitle: boolean, width: number): readonly PrintLine[] {
  if (paragraph.includes("\t")) return [{ kind: "row", cells: paragraph.split("\t") }];
  const text = paragraph.trim();
  if (isTitle) return wrapText(text, width, 0).map((line) => ({ kind: "text", text: line, indent: 0, align: "center" }));
  return wrapText(text, width, 2).map((line, index) => ({ kind: "text", text: line, indent: index === 0 ? 2 : 0, align: "left" }));
}

interface Row {
  readonly left: number;
  readonly y: number;
  readonly size: number;
  readonly width: number;
}

function setLine(line: PrintLine, { left, y, size, width }: Row): readonly TextSpec[] {
  if (line.kind === "text") {
    const room = width - widthOf(line.text) * size;
    const shift = { left: line.indent * size, center: room / 2, right: room }[line.align];
    return [{ text: line.text, x: left + shift, y, size }];
  }
  const columnWidth = width / line.cells.length;
  const cellSize = size * 0.75;
  return line.cells
    .map((text, column) => ({ text, x: left + column * columnWidth + (columnWidth - widthOf(text) * cellSize) / 2, y, size: cellSize }))
    .filter(({ text }) => text !== "");
}

function centred(text: string, y: number, size: number): TextSpec {
  return { text, x: (A4.width - widthOf(text) * size) / 2, y, size };
}

/** What goes to the next line along with `unit`. */
function keepTogether(line: string, unit: string): string {
  const last = line.match(/(?:[!-~]+|[^ -~])$/u)?.[0] ?? "";
  if (last.length === line.length) return "";
  return NEVER_FIRST.includes(unit.charAt(0)) || NEVER_LAST.includes(last) ? last : "";
}
