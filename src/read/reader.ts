import type { Document } from "../model/document.js";
import type { Limits } from "./limits.js";

/** How a file is to be read. */
export interface ReadOptions {
  /** Named in `source`; helps to tell formats that share their first bytes. */
  readonly filename?: string | undefined;
  /** Sizes beyond which a file is refused. */
  readonly limits?: Partial<Limits> | undefined;
  /** Tracked changes of a DOCX: read as if all were accepted (the default), or as the text stood before them. */
  readonly trackedChanges?: TrackedChanges | undefined;
}

export type TrackedChanges = "accepted" | "original";

/** What every reader is given: the options with nothing left open. */
export interface ReadSettings {
  readonly name: string | null;
  readonly limits: Limits;
  readonly trackedChanges: TrackedChanges;
}

/** Reads one kind of file; markup may come as a string. @throws GoujiError where there is no document at all: lesser trouble goes into `messages`. */
export type Reader = (input: Uint8Array | string, settings: ReadSettings) => Document | Promise<Document>;
