import type { Observation } from "../model/observation.js";
import type { Observer, Scene } from "./observer.js";
import { observeRoundingNotes } from "./rounding-notes.js";

const observers: readonly Observer[] = [observeRoundingNotes];

/** All that a report says beside its figures, in the order of its text. */
export function observe(scene: Scene): readonly Observation[] {
  return observers.flatMap((observer) => observer(scene)).sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}
