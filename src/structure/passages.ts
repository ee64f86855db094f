import type { Block } from "../model/document.js";
import type { Section } from "../model/section.js";
import type { Span } from "../model/span.js";
import { skipBlanks, trimBlanks } from "./characters.js";
import type { Heading } from "./headings.js";
import type { Mark } from "./mark.js";
import type { PassageMarks } from "./marks.js";
import type { Reading } from "./reading.js";

/** A sentence of a passage. */
export interface Sentence {
  /** `passage.reading.text.slice(start, end)`, closing marks included and outer blanks left out. */
  readonly start: number;
  readonly end: number;
  /** Where it stands in the document. */
  readonly span: Span;
  /** The id of the innermost section that it starts in, run-in sections included; `null` before the first. */
  readonly section: string | null;
  /** True where it is the words of a heading and nothing else, on a line of its own or running on. */
  readonly heading: boolean;
}

/** A block of running text, as the eye reads it. */
export interface Passage {
  readonly block: Block;
  readonly reading: Reading;
  readonly sentences: readonly Sentence[];
}

/** Cuts a passage into sentences. Passages have to be given in the order of the text: the cursor only moves forward. */
export function cutSentences(
  reading: Reading,
  { ends, marks }: PassageMarks,
  headings: ReadonlyMap<Mark, Heading>,
  whereabouts: SectionCursor,
): Sentence[] {
  const { text } = reading;
  const headingStarts = new Map<number, number>();
  for (const mark of marks) {
    const heading = headings.get(mark);
    if (heading?.pure) headingStarts.set(mark.start, heading.sentenceEnd);
  }
  const sentences: Sentence[] = [];
  let from = 0;
  for (let i = 0; i <= ends.length; i++) {
    const to = ends[i] ?? text.length;
    const start = skipBlanks(text, from);
    const end = trimBlanks(text, start, to);
    from = to;
    if (end <= start) continue;
    const span = reading.spanOf(start, end);
    sentences.push({ start, end, span, section: whereabouts.at(span.start), heading: headingStarts.get(start) === to });
  }
  return sentences;
}

/** Tells the innermost section of offsets that are asked for in ascending order, each section being visited once. */
export class SectionCursor {
  readonly #ahead: Section[];
  readonly #open: Section[] = [];

  constructor(sections: readonly Section[]) {
    this.#ahead = [...sections].reverse();
  }

  at(offset: number): string | null {
    for (;;) {
      while (this.#open.length > 0 && this.#open.at(-1)!.span.end <= offset) this.#open.pop();
      const next = this.#ahead.at(-1);
      if (!next || next.span.start > offset) return this.#open.at(-1)?.id ?? null;
      this.#ahead.pop();
      this.#open.push(next);
      for (let i = next.children.length - 1; i >= 0; i--) this.#ahead.push(next.children[i]!);
    }
  }
}
