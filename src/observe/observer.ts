import type { Document } from "../model/document.js";
import type { Meta } from "../model/meta.js";
import type { Observation } from "../model/observation.js";
import type { Table } from "../model/table.js";
import type { Outline } from "../structure/outline.js";

/** What observers look at: a report as far as it is read. */
export interface Scene extends Outline {
  readonly document: Document;
  readonly meta: Meta;
  readonly tables: readonly Table[];
}

/** Notes one kind of thing that a text says beside its figures. Observers judge nothing: that is for the rules. */
export type Observer = (scene: Scene) => readonly Observation[];
