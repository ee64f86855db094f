import { skipWhiteSpace, skipWhiteSpaceBack } from "../text/white-space.js";
import type { ParagraphPart, Run } from "./parts.js";
import { startsWithNumbering } from "./text/numbering-mark.js";
import { isSentenceEnd } from "./text/wrap-unit.js";

/** Blanks in front of a line that make it the first of a paragraph: two ideographic spaces, or as many of half width. */
const LEAST_INDENT = 2;

/**
 * Authors break a line within a paragraph (Shift+Enter, `<br>`) for two reasons: to set a long title on two lines, or to begin a
 * paragraph. The second is told by what stands at the break: a finished sentence before it, or an indent or a number behind it.
 */
export function splitAtBreaks(part: ParagraphPart): readonly ParagraphPart[] {
  if (!part.runs.some(({ text }) => text.includes("\n"))) return [part];
  const text = part.runs.map((run) => run.text).join("");
  const breaks: number[] = [];
  for (let feed = text.indexOf("\n"); feed !== -1; feed = text.indexOf("\n", feed + 1)) {
    if (beginsParagraph(text, (breaks.at(-1) ?? -1) + 1, feed)) breaks.push(feed);
  }
  return cutRuns(part.runs, breaks).map((runs) => ({ ...part, runs }));
}

/** Whether the line behind the break at `feed` begins a paragraph; the one before the break began at `from`. */
function beginsParagraph(text: string, from: number, feed: number): boolean {
  const before = skipWhiteSpaceBack(text, from, feed);
  if (before === from || isSentenceEnd(text, before - 1)) return true;
  const behind = skipWhiteSpace(text, feed + 1, text.length);
  const lineStart = text.lastIndexOf("\n", behind - 1) + 1;
  return lineStart > feed + 1 || behind - lineStart >= LEAST_INDENT || startsWithNumbering(text, behind);
}

/** The runs before, between and after the line feeds at `breaks`, which are left out. What is cut off in front moves an origin on. */
function cutRuns(runs: readonly Run[], breaks: readonly number[]): readonly (readonly Run[])[] {
  let line: Run[] = [];
  const cut = [line];
  let start = 0;
  let next = 0;
  for (const { text, origin } of runs) {
    let from = 0;
    const end = start + text.length;
    for (; next < breaks.length && breaks[next]! < end; next++) {
      const to = breaks[next]! - start;
      if (from < to) line.push({ text: text.slice(from, to), origin: movedOn(origin, from) });
      line = [];
      cut.push(line);
      from = to + 1;
    }
    if (from < text.length) line.push({ text: text.slice(from), origin: movedOn(origin, from) });
    start = end;
  }
  return cut;
}

function movedOn(origin: Run["origin"], by: number): Run["origin"] {
  if (origin.format === "docx") return { ...origin, offset: origin.offset + by };
  if (origin.format === "html") return { ...origin, column: origin.column + by };
  return origin;
}
