import type { ErrorLine } from "./error-line.js";
import type { ProcessOptions } from "./process-report.js";

/** One report for a worker: a file's path, or a text or bytes that came with the job. */
export type Job = { readonly name: string } & ({ readonly path: string } | { readonly text: string } | { readonly bytes: Uint8Array });

/** What every worker is started with. */
export interface WorkerSettings {
  readonly options: ProcessOptions;
  /** The folder that the worker writes results to; `null` where they are handed back. */
  readonly out: string | null;
}

/** What a worker says of a job. */
export type Answer =
  | { readonly kind: "written" }
  | { readonly kind: "json"; readonly json: string }
  | { readonly kind: "error"; readonly line: ErrorLine }
  /** Results cannot be written at all, whatever the report: the disk is full, or not ours. */
  | { readonly kind: "unwritable"; readonly message: string };

/** The first message of a worker, once it has loaded all that it needs. */
export const READY = "ready";
