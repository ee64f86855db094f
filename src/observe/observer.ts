import type { Document } from "../model/document.js";
import type { Meta } from "../model/meta.js";
import type { Observation } from "../model/observation.js";
import type { Table } from "../model/table.js";
import type { Outline } from "../structure/outline.js";
import type { Reading } from "../structure/reading.js";

/** A report as far as it is read. */
export interface ReadReport extends Outline {
  readonly document: Document;
  readonly meta: Meta;
  readonly tables: readonly Table[];
}

/** What observers look at. */
export interface Scene extends ReadReport {
  /** All of the report's words, piece by piece as the eye reads them: its passages, then the cells of its tables, a merged one once. */
  readonly stretches: readonly Reading[];
}

/** Notes one kind of thing that a text says beside its figures. Observers judge nothing: that is for the rules. */
export type Observer = (scene: Scene) => readonly Observation[];
