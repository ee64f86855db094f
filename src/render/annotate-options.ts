import type { Limits } from "../read/limits.js";
import type { Lang } from "./wording.js";

/** How the copy of a file is to be annotated. */
export interface AnnotateOptions {
  readonly lang: Lang;
  /** Those that the report was read with, where they are not the default. */
  readonly limits?: Partial<Limits> | undefined;
  /** When the comments were made, as `2025-01-22T09:00:00Z`. Without it none is written: the same report gives the same bytes. */
  readonly date?: string | undefined;
}
