import type { Source } from "../model/document.js";
import type { Box, OriginOf, Piece } from "../model/origin.js";
import type { DocxPlace, DocxPoint, LinePlace, PdfPlace, Place } from "../model/place.js";
import type { Span } from "../model/span.js";

/** Any report or document: what `locate` needs of one. */
export interface Located {
  readonly text: string;
  readonly source: Source;
  readonly pieces: readonly Piece[];
}

/**
 * Finds a span of the report in the file that it was read from. Offsets outside the text count as its nearest end; white space
 * that reading put between paragraphs and cells counts as the words next to it.
 */
export function locate(report: Located, span: Span): Place {
  const start = clamp(span.start, report.text.length);
  const end = Math.max(start, clamp(span.end, report.text.length));
  const pieces = piecesOf(report.pieces, start, end);
  switch (report.source.format) {
    case "docx":
      return placeInDocx(pieces as readonly PieceOf<"docx">[], start, end);
    case "pdf":
      return placeInPdf(pieces as readonly PieceOf<"pdf">[], start, end);
    case "html":
      return placeInPage(pieces as readonly PieceOf<"html">[], start, end);
    case "text":
      return placeInText(findLineStarts(report), start, end);
  }
}

interface PieceOf<Format extends "docx" | "pdf" | "html"> {
  readonly span: Span;
  readonly origin: OriginOf<Format>;
}

/** The pieces that the span touches; at least one, the nearest. */
function piecesOf(pieces: readonly Piece[], start: number, end: number): readonly Piece[] {
  const first = firstIndex(pieces, (piece) => piece.span.end > start);
  const past = firstIndex(pieces, (piece) => piece.span.start >= end);
  return past > first ? pieces.slice(first, past) : pieces.slice(Math.min(first, pieces.length - 1)).slice(0, 1);
}

function placeInDocx(pieces: readonly PieceOf<"docx">[], start: number, end: number): DocxPlace {
  const first = pieces[0]!;
  const last = pieces.at(-1)!;
  return {
    format: "docx",
    ...pointInDocx(first, start),
    end: pointInDocx(last, end),
    generated: pieces.every(({ origin }) => origin.generated !== undefined),
  };
}

function pointInDocx({ span, origin }: PieceOf<"docx">, at: number): DocxPoint {
  const { part, paragraph, offset, generated } = origin;
  return { part, paragraph, offset: generated === undefined ? offset + within(span, at) : offset };
}

function placeInPdf(pieces: readonly PieceOf<"pdf">[], start: number, end: number): PdfPlace {
  const boxes = pieces.map(({ span, origin }) => {
    const length = Math.max(1, span.end - span.start);
    return { page: origin.page, box: cutBox(origin, within(span, start) / length, within(span, end) / length) };
  });
  return { format: "pdf", page: boxes[0]!.page, boxes };
}

/** From one share of a piece's length to another. Its characters are taken to be equally wide: readers cut pieces so that they are, nearly. */
function cutBox({ box: [left, bottom, right, top], turn }: OriginOf<"pdf">, from: number, to: number): Box {
  const [width, height] = [right - left, top - bottom];
  switch (turn) {
    case undefined:
      return [round(left + width * from), bottom, round(left + width * to), top];
    case 90:
      return [left, round(bottom + height * from), right, round(bottom + height * to)];
    case 180:
      return [round(right - width * to), bottom, round(right - width * from), top];
    case 270:
      return [left, round(top - height * to), right, round(top - height * from)];
  }
}

function placeInPage(pieces: readonly PieceOf<"html">[], start: number, end: number): LinePlace {
  const first = pieces[0]!;
  const last = pieces.at(-1)!;
  return {
    format: "html",
    line: first.origin.line,
    column: first.origin.column + within(first.span, start),
    endLine: last.origin.line,
    endColumn: last.origin.column + within(last.span, end),
  };
}

function placeInText(starts: readonly number[], start: number, end: number): LinePlace {
  const line = firstIndex(starts, (each) => each > start) - 1;
  const endLine = firstIndex(starts, (each) => each > end) - 1;
  return {
    format: "text",
    line: line + 1,
    column: start - starts[line]! + 1,
    endLine: endLine + 1,
    endColumn: end - starts[endLine]! + 1,
  };
}

const lineStartsOf = new WeakMap<Located, readonly number[]>();

function findLineStarts(report: Located): readonly number[] {
  const known = lineStartsOf.get(report);
  if (known !== undefined) return known;
  const starts = [0];
  for (let feed = report.text.indexOf("\n"); feed !== -1; feed = report.text.indexOf("\n", feed + 1)) {
    starts.push(feed + 1);
  }
  lineStartsOf.set(report, starts);
  return starts;
}

/** The index of the first item that passes, all after it passing too; the length where none does. */
function firstIndex<Item>(items: readonly Item[], passes: (item: Item) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (passes(items[middle]!)) high = middle;
    else low = middle + 1;
  }
  return low;
}

function within({ start, end }: Span, at: number): number {
  return clamp(at - start, end - start);
}

function clamp(offset: number, length: number): number {
  return Math.min(Math.max(offset, 0), length);
}

function round(points: number): number {
  return Math.round(points * 10) / 10;
}
