import { mkdir, opendir } from "node:fs/promises";
import { join } from "node:path";
import { GoujiError } from "../model/errors.js";
import { batchWordingFor } from "./batch-wording.js";
import { firstLine, toErrorLine } from "./error-line.js";
import type { ErrorLine } from "./error-line.js";
import type { Answer } from "./job.js";
import { createPool } from "./pool.js";
import type { ProcessOptions } from "./process-report.js";
import { walkReports } from "./report-files.js";
import type { Found } from "./report-files.js";
import { openFolderStore } from "./result-store.js";
import type { FolderStore } from "./result-store.js";
import { openRun } from "./run-record.js";
import { countReports, RunTally } from "./tally.js";
import type { Tally } from "./tally.js";
import { resolveLimits } from "./worker-limits.js";
import type { WorkerLimits } from "./worker-limits.js";
import { removeDraftFolder } from "./write-result.js";

export interface BatchOptions extends WorkerLimits {
  readonly folder: string;
  /** Made where it is missing. */
  readonly out: string;
  readonly options?: ProcessOptions;
  /** Files with a line in `errors.ndjson` are tried again. */
  readonly retryErrors?: boolean;
  /** Every file is done anew, whatever is there. */
  readonly redo?: boolean;
  /** Ends the run in good order: what is begun is finished, nothing more is begun. */
  readonly signal?: AbortSignal;
  /** Called once, before the first file: the tally then changes in place. */
  readonly onStart?: (tally: Tally) => void;
  /** The results that are there may have been made by another version, or with other settings. */
  readonly onMixed?: () => void;
}

/**
 * Reads and checks every report of a folder: each gets a result (`BatchResult`) in `out`, or a line in `out/errors.ndjson`. One that has either
 * is not done again, so that a run goes on where it was stopped, by whatever. Nothing is held of all files but the names of those that failed.
 * @throws GoujiError `unwritable-file` where results cannot be written; the system's error where the folder itself cannot be read
 */
export async function runBatch(batch: BatchOptions): Promise<Tally> {
  const { folder, out, options = {}, signal } = batch;
  const { lang = "zh" } = options;
  await (await opendir(folder)).close();
  const { workers, ...seat } = resolveLimits(batch);
  const tally = new RunTally();
  const store = await writing(openStore(batch));
  const pool = createPool({ ...seat, workers, settings: { options, out } });
  const files = walkReports(folder, out);
  const counting = countReports(walkReports(folder, out), tally);
  let failure: unknown = null;
  batch.onStart?.(tally);

  async function work(): Promise<void> {
    while (failure === null && signal?.aborted !== true) {
      const { value: found, done } = await files.next();
      if (done === true) return;
      try {
        await take(found);
      } catch (error) {
        failure ??= error;
      }
    }
  }

  async function take(found: Found): Promise<void> {
    if (found.kind === "other") return tally.passOver(found.ending);
    const { name } = found;
    if (found.kind === "unreadable") return fail(toErrorLine(name, found.error, lang));
    if (await store.hasFailed(name)) tally.failedBefore += 1;
    else if (await writing(hasResult(name, store))) tally.kept += 1;
    else await settle(await pool.run({ name, path: join(folder, name) }));
  }

  async function settle(answer: Answer): Promise<void> {
    if (answer.kind === "unwritable") throw new GoujiError("unwritable-file", answer.message);
    if (answer.kind === "error") await fail(answer.line);
    else tally.written += 1;
  }

  async function fail(line: ErrorLine): Promise<void> {
    await writing(store.fail(line));
    tally.failed += 1;
  }

  async function writing<Result>(work: Promise<Result>): Promise<Result> {
    return work.catch((error: unknown): never => {
      if (error instanceof GoujiError) throw error;
      throw new GoujiError("unwritable-file", batchWordingFor(lang).unwritable(firstLine(error)), { cause: error });
    });
  }

  // All have to come to their end, also where one cannot go on: a worker that is ended over its job would look like the fault of the report.
  await Promise.all(Array.from({ length: workers }, work));
  counting.stop();
  await pool.close();
  await files.return(undefined);
  await removeDraftFolder(out);
  if (failure !== null) throw failure;
  return tally;
}

async function openStore({ out, options = {}, retryErrors = false, redo = false, onMixed }: BatchOptions): Promise<FolderStore> {
  await mkdir(out, { recursive: true });
  const { since, isMixed } = await openRun(out, options, redo);
  if (isMixed) onMixed?.();
  return openFolderStore(out, { since, retryErrors: retryErrors || redo });
}

/** A name that could not stand in the folder of results is left to the worker, who says so of the file. */
async function hasResult(name: string, store: FolderStore): Promise<boolean> {
  return store.has(name).catch((error: unknown) => {
    if (error instanceof GoujiError) return false;
    throw error;
  });
}
