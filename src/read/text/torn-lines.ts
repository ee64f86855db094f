import type { Line } from "./lines.js";
import { startsWithNumbering } from "./numbering-mark.js";
import { hasPause, isNeverFirst, isSentenceEnd } from "./wrap-unit.js";

/** A figure that stood in a tag of its own before the page became text, as subscripts do. */
const PIECE_CHARACTERS = 8;
const FIGURE_STOPS = /[\dA-Za-z０-９.．]/u;
const FIGURE_GOES_ON = /[\d０-９.．%％‰万亿]/u;
/** What is counted, so that a line of prose that ends in a figure goes on with it: 案件1,208 / 件. */
const CLASSIFIER = /[件个人家名次项元条户起宗份场吨亩卷]/u;

/**
 * True where a line was torn off the one before, whatever the document's habits: no line begins with a closing mark,
 * and no sentence ends within a figure (增长27. / 3%；PM / 2.5 / 浓度).
 * `isTornOff` says that `line` itself was found to go on with the one before.
 */
export function isTorn(text: string, line: Line, next: Line, isTornOff: boolean): boolean {
  if (isNeverFirst(text.charAt(next.start))) return true;
  if (startsWithNumbering(text, next.start)) return false;
  const isPiece = line.end - line.start <= PIECE_CHARACTERS && FIGURE_GOES_ON.test(text.charAt(line.start));
  if (isTornOff && isPiece) return !isSentenceEnd(text, line.end - 1);
  return (
    FIGURE_STOPS.test(text.charAt(line.end - 1)) &&
    (FIGURE_GOES_ON.test(text.charAt(next.start)) || CLASSIFIER.test(text.charAt(next.start))) &&
    hasPause(text, line.start, line.end - 1)
  );
}
