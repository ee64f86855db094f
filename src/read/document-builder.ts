import type { Block, Document, Grid, Message, Source } from "../model/document.js";
import { GoujiError } from "../model/errors.js";
import type { Piece } from "../model/origin.js";
import type { Span } from "../model/span.js";
import { skipWhiteSpace, skipWhiteSpaceBack } from "../text/white-space.js";
import { gridOf } from "./grid.js";
import { refuseLongText, refuseManyCells, type Limits } from "./limits.js";
import { goesOn, isFrame, type CellPart, type DocumentPart, type ParagraphPart, type Run, type TablePart } from "./parts.js";
import { splitAtBreaks } from "./soft-breaks.js";

/** Tables in tables in tables: what is deeper is left out, and said to be. */
const DEEPEST_TABLE = 16;

/** Puts a document together in reading order, one paragraph or table row a line, and keeps where each piece stood in the file. */
export class DocumentBuilder {
  readonly #limits: Limits;
  readonly #texts: string[] = [];
  readonly #blocks: Block[] = [];
  readonly #grids: Grid[] = [];
  readonly #pieces: Piece[] = [];
  readonly #messages: Message[] = [];
  #length = 0;
  #cells = 0;

  constructor(limits: Limits) {
    this.#limits = limits;
  }

  /** @throws GoujiError `too-large` */
  add(part: DocumentPart): void {
    if (part.kind !== "table") for (const paragraph of splitAtBreaks(part)) this.#addParagraph(paragraph);
    else if (isFrame(part)) for (const cell of new Set(part.rows.flat())) for (const inner of cell.parts) this.add(inner);
    else this.#addTable(part);
  }

  /** What reading had to skip or guess; without a span it is said of the place that has been reached. */
  note(message: Message): void {
    this.#messages.push(message);
  }

  /** @throws GoujiError `empty-file` where nothing was added but white space */
  build(source: Source, margin: readonly string[] = []): Document {
    if (this.#blocks.length === 0) throw new GoujiError("empty-file", "文件是空的，没有文字");
    return {
      text: this.#texts.join(""),
      source,
      blocks: this.#blocks,
      grids: this.#grids,
      pieces: this.#pieces,
      margin,
      messages: this.#messages,
    };
  }

  #addParagraph(part: ParagraphPart): void {
    if (isBlank(part)) return;
    this.#startLine();
    const first = this.#pieces.length;
    const span = this.#writeParagraph(part);
    const block = { kind: part.kind, span, origin: part.origin ?? this.#pieces[first]!.origin };
    this.#blocks.push(part.kind === "heading" && part.level !== undefined ? { ...block, level: part.level } : block);
  }

  #addTable(table: TablePart): void {
    if (table.rows.every((row) => row.every(isEmpty))) return;
    this.#startLine();
    const { span } = this.#writeTable(table, 1);
    this.#blocks.push({ kind: "table", span, origin: table.origin });
  }

  #writeTable({ rows }: TablePart, depth: number): Grid {
    const index = this.#grids.push({ span: { start: 0, end: 0 }, rows: [] }) - 1;
    // Short rows will be filled up, so the whole rectangle counts.
    this.#cells += rows.length * rows.reduce((most, row) => Math.max(most, row.length), 0);
    refuseManyCells(this.#cells, this.#limits);
    const spans = new Map<CellPart, Span>();
    const written = rows.map((row, number) => {
      if (number > 0) this.#write("\n");
      return row.map((cell, column) => {
        if (column > 0 && cell !== row[column - 1]) this.#write("\t");
        const span = spans.get(cell) ?? this.#writeCell(cell, depth);
        spans.set(cell, span);
        return span;
      });
    });
    const grid = gridOf(written);
    this.#grids[index] = grid;
    return grid;
  }

  /** A cell's paragraphs, one a line. */
  #writeCell({ parts }: CellPart, depth: number): Span {
    const spans: Span[] = [];
    for (const part of parts) {
      if (isBlankPart(part)) continue;
      if (part.kind === "table" && depth >= DEEPEST_TABLE) {
        this.note({ code: "table-too-deep", message: `表格套了 ${DEEPEST_TABLE} 层以上，更深的没有读` });
        continue;
      }
      if (spans.length > 0) this.#write("\n");
      spans.push(part.kind === "table" ? this.#writeTable(part, depth + 1).span : this.#writeParagraph(part));
    }
    return { start: spans[0]?.start ?? this.#length, end: spans.at(-1)?.end ?? this.#length };
  }

  /** The span leaves out the white space around the words. */
  #writeParagraph({ runs }: ParagraphPart): Span {
    const base = this.#length;
    for (const run of runs) this.#writeRun(run);
    const text = runs.length === 1 ? runs[0]!.text : runs.map((run) => run.text).join("");
    const start = skipWhiteSpace(text, 0, text.length);
    return { start: base + start, end: base + skipWhiteSpaceBack(text, start, text.length) };
  }

  #writeRun({ text, origin }: Run): void {
    if (text === "") return;
    const span = { start: this.#length, end: this.#length + text.length };
    const last = this.#pieces.at(-1);
    if (last?.span.end === span.start && goesOn(last, origin)) {
      this.#pieces[this.#pieces.length - 1] = { ...last, span: { start: last.span.start, end: span.end } };
    } else {
      this.#pieces.push({ span, origin });
    }
    this.#write(text);
  }

  #startLine(): void {
    if (this.#length > 0) this.#write("\n");
  }

  #write(text: string): void {
    this.#texts.push(text);
    this.#length += text.length;
    refuseLongText(this.#length, this.#limits);
  }
}

function isBlank({ runs }: ParagraphPart): boolean {
  return runs.every(({ text }) => skipWhiteSpace(text, 0, text.length) === text.length);
}

function isBlankPart(part: DocumentPart): boolean {
  return part.kind === "table" ? part.rows.every((row) => row.every(isEmpty)) : isBlank(part);
}

function isEmpty(cell: CellPart): boolean {
  return cell.parts.every(isBlankPart);
}
