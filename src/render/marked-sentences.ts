import type { Finding } from "../model/finding.js";
import type { Span } from "../model/span.js";
import type { Mark } from "./excerpt.js";

export interface MarkedSentence {
  readonly sentence: Span;
  readonly marks: readonly Mark[];
}

/** The finding's own sentence first, then the others in the order of the text. */
export function sentencesOf(finding: Finding, { sentenceAt }: { readonly sentenceAt: (span: Span) => Span }): readonly MarkedSentence[] {
  const own = sentenceAt(finding.span);
  const groups = new Map<number, { sentence: Span; marks: Mark[] }>();
  groups.set(own.start, { sentence: own, marks: [{ span: finding.span, sign: "^" }] });
  const related = [...finding.related].sort((a, b) => a.span.start - b.span.start);
  for (const { span } of related) {
    const sentence = sentenceAt(span);
    const group = groups.get(sentence.start);
    if (group) group.marks.push({ span, sign: "~" });
    else groups.set(sentence.start, { sentence, marks: [{ span, sign: "~" }] });
  }
  return [...groups.values()];
}
