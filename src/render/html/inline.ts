import type { Span } from "../../model/span.js";
import { escapeHtml } from "./escape.js";
import type { FileView } from "./file-view.js";
import { firstIndex, markId } from "./mark-lookup.js";
import type { Mark } from "./marks.js";

/** The offsets whose marks go with a span: those in the white space before the next block stand at its end, where else nobody would see them. */
export interface Reach {
  readonly from: number;
  /** Exclusive. */
  readonly until: number;
}

/** The words of a span with their marks. The text content is that of the report, to the character. */
export function writeInline(view: FileView, span: Span, { from, until }: Reach = { from: span.start, until: span.end + 1 }): string {
  const { marks, file } = view;
  const clamp = (offset: number): number => Math.min(Math.max(offset, span.start), span.end);
  let html = "";
  let here = span.start;
  const first = firstIndex(marks, (mark) => mark.end > from || (mark.end === from && mark.start === mark.end));
  for (let index = first; index < marks.length; index++) {
    const mark = marks[index]!;
    if (mark.start >= until) break;
    const [start, end] = [clamp(mark.start), clamp(mark.end)];
    if (start === end && (mark.claim !== undefined || mark.begins.length === 0 || mark.start < from)) continue;
    html += writeWords(file.report, here, start) + writeMark(mark, writeWords(file.report, start, end), { isStart: mark.start >= from, isGap: start === end }, view);
    here = end;
  }
  return html + writeWords(file.report, here, span.end);
}

interface Shape {
  /** It does not go on from an earlier block. */
  readonly isStart: boolean;
  /** It has no words. */
  readonly isGap: boolean;
}

function writeMark(mark: Mark, words: string, { isStart, isGap }: Shape, view: FileView): string {
  const claim = mark.claim === undefined ? "" : ` data-claim="${escapeHtml(mark.claim)}"`;
  if (mark.level === undefined) return `<span class="gj-c"${claim}>${words}</span>`;
  const ids = escapeHtml([...mark.at, ...mark.related].join(" "));
  const own = mark.at.length > 0 ? ` data-at="${escapeHtml(mark.at.join(" "))}"` : "";
  const kind = `${mark.claim === undefined ? "gj-w" : "gj-c"} ${mark.at.length > 0 ? "gj-at" : "gj-with"} gj-${mark.level}${isGap ? " gj-gap" : ""}`;
  const id = isStart ? ` id="${escapeHtml(markId(view, mark))}"` : "";
  const shared = `class="${kind}"${id}${claim} data-finding="${ids}"${own}`;
  const [first] = mark.begins;
  if (first === undefined || !isStart) return `<span ${shared}>${words}</span>`;
  const numbers = mark.begins.map((each) => view.numbers.get(each)).join("、");
  return `<a ${shared} href="#${escapeHtml(cardId(view, first))}" data-n="${numbers}">${words}</a>`;
}

export function cardId({ prefix }: Pick<FileView, "prefix">, finding: string): string {
  return `${prefix}card-${finding}`;
}

/** A line end and the indent of the next line. */
const LINE_END = /[ \t]*\n[ \t\u3000]*/g;
const LATIN = /[A-Za-z,.;:]/;

/**
 * The lines of a hard-wrapped text run on: their ends stay in the page, unseen, or as a blank between Latin words. In every other format a line
 * end inside of a paragraph or cell was set by the author.
 */
function writeWords({ text, source }: FileView["file"]["report"], start: number, end: number): string {
  const words = text.slice(start, end);
  if (source.format !== "text" || !words.includes("\n")) return escapeHtml(words);
  let html = "";
  let here = 0;
  for (const { 0: found, index } of words.matchAll(LINE_END)) {
    const latin = LATIN.test(text.charAt(start + index - 1)) && LATIN.test(text.charAt(start + index + found.length));
    html += `${escapeHtml(words.slice(here, index))}<span class="${latin ? "gj-sp" : "gj-nl"}">${escapeHtml(found)}</span>`;
    here = index + found.length;
  }
  return html + escapeHtml(words.slice(here));
}
