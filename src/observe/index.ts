import type { Observation } from "../model/observation.js";
import { observeDates } from "./dates.js";
import { observeDirectionClashes } from "./direction-clashes.js";
import { observeDocumentNumbers } from "./document-numbers.js";
import { observeMalformedNumbers } from "./malformed-numbers.js";
import type { Observer, ReadReport } from "./observer.js";
import { observePlaces } from "./places.js";
import { observeReferences } from "./references.js";
import { observeRepetitions } from "./repetitions.js";
import { observeRoundingNotes } from "./rounding-notes.js";
import { observeStrayMarks } from "./stray-marks.js";
import { findStretches } from "./stretches.js";

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
export function observe(report: ReadReport): readonly Observation[] {
  const scene = { ...report, stretches: findStretches(report) };
  return observers.flatMap((observer) => observer(scene)).sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}
