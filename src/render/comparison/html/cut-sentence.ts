import type { ComparedReading } from "../../../model/comparison.js";
import { makeOneLine } from "../../visible.js";

/** Characters kept on each side of the figure of a sentence that is longer than `MOST_WHOLE`. */
const AROUND = 140;
const MOST_WHOLE = 400;

export interface CutSentence {
  readonly text: string;
  /** Where the figure stands in `text`; `[0, 0]` where it does not. */
  readonly at: readonly [start: number, end: number];
}

/** A figure's sentence as one visible line, and the figure in it. A sentence comes trimmed, so that its span may begin before its text does. */
export function cutSentence({ text: figure, span, sentence }: Pick<ComparedReading, "text" | "span" | "sentence">): CutSentence {
  const expected = span.start - sentence.span.start;
  const start = sentence.text.startsWith(figure, expected) ? expected : sentence.text.lastIndexOf(figure, Math.max(0, expected));
  if (figure === "" || start < 0) return { text: makeOneLine(shorten(sentence.text)), at: [0, 0] };
  const end = start + figure.length;
  const isLong = sentence.text.length > MOST_WHOLE;
  const from = isLong ? Math.max(0, start - AROUND) : 0;
  const to = isLong ? Math.min(sentence.text.length, end + AROUND) : sentence.text.length;
  const before = `${from > 0 ? "…" : ""}${makeOneLine(sentence.text.slice(from, start))}`;
  const own = makeOneLine(shorten(figure));
  const after = `${makeOneLine(sentence.text.slice(end, to))}${to < sentence.text.length ? "…" : ""}`;
  return { text: before + own + after, at: [before.length, before.length + own.length] };
}

const shorten = (text: string): string => (text.length > MOST_WHOLE ? `${text.slice(0, MOST_WHOLE)}…` : text);
