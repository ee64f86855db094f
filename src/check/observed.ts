import type { Mention, Span } from "../model/span.js";
import type { Grade } from "./grade.js";
import type { Draft } from "./rule.js";
import type { Wording } from "./wording.js";

/** What a rule has to say about something that was observed. */
export interface Remark {
  readonly grade: Grade;
  readonly message: Wording;
  /** What ought to stand there, where it can be said. */
  readonly computed?: string;
  readonly related?: readonly { readonly span: Span; readonly message: Wording }[];
}

/** A draft that stands at an observation, or at a piece of the frame. Its name is made of the printed words and of `others` that the fault depends on. */
export function draftOf(at: Mention, { grade, message, computed, related = [] }: Remark, ...others: readonly string[]): Draft {
  return {
    grade,
    span: at.span,
    message,
    related,
    figures: [],
    stated: at.text,
    computed: computed ?? null,
    formula: null,
    remedies: () => [],
    identity: [at.text, ...others].join("\u0001"),
  };
}
