import type { Observation } from "../model/observation.js";
import { observeDates } from "./dates.js";
import { observeDirectionClashes } from "./direction-clashes.js";
import { observeDocumentNumbers } from "./document-numbers.js";
import { observeMalformedNumbers } from "./malformed-numbers.js";
import type { Observer, Scene } from "./observer.js";
import { observePlaces } from "./places.js";
import { observeReferences } from "./references.js";
import { observeRepetitions } from "./repetitions.js";
import { observeRoundingNotes } from "./rounding-notes.js";
import { observeStrayMarks } from "./stray-marks.js";

const observers: readonly Observer[] = [
  observeRoundingNotes,
  observeDates,
  observeReferences,
  observeDocumentNumbers,
  observeStrayMarks,
  observeMalformedNumbers,
  observeRepetitions,
  observeDirectionClashes,
  observePlaces,
];

/** All that a report says beside its figures, in the order of its text. */
export function observe(scene: Scene): readonly Observation[] {
  return observers.flatMap((observer) => observer(scene)).sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}
