import type { ErrorLine } from "../batch/error-line.js";
import { firstLine, toErrorLine } from "../batch/error-line.js";
import type { Pool } from "../batch/pool.js";
import type { RunTally } from "../batch/tally.js";
import { GoujiError } from "../model/errors.js";
import { findFolder, findInput } from "./find-input.js";
import type { InputRules } from "./find-input.js";
import type { QueuedReport } from "./queued-report.js";
import type { QueueStore } from "./queue-store.js";
import { queueWordingFor } from "./queue-wording.js";
import { NotThereYet, OutOfOrder } from "./trouble.js";

export interface Desk extends InputRules {
  readonly pool: Pool;
  readonly store: QueueStore;
  readonly tally: RunTally;
}

/** How often the job was begun before. */
export interface History {
  /** By a process that did not come to an end with it. */
  readonly stalls: number;
  readonly attempts: number;
}

/** Killing workers at random does not come this far; a report that takes the process with it every time would never let the others have their turn. */
const MOST_STALLS = 50;
/** For a file that is not there, five seconds apart. */
const LOOKS = 3;

/**
 * Brings one report to its end: a result, or an error line. A queue gives a job at least once: what is there already is left, and what two workers
 * do at the same time they write under one name, whole, and alike. So each stands in the result once, however often it was begun.
 * @throws OutOfOrder, NotThereYet: the job goes back into the queue
 */
export async function doQueuedReport(queued: QueuedReport, { stalls, attempts }: History, desk: Desk): Promise<void> {
  const { pool, store, tally, lang } = desk;
  const { name } = queued;
  const wording = queueWordingFor(lang);
  if (await isDone(name, store)) return keep();
  if (stalls >= MOST_STALLS) return fail({ file: name, code: "crashed", message: wording.killedOver(stalls) });
  const input = await findInput(queued, desk).catch((error: unknown): ErrorLine => {
    if (!(error instanceof NotThereYet) || attempts + 1 < LOOKS) throw error;
    return { file: name, code: "unreadable-file", message: error.message };
  });
  if ("code" in input) return fail(input);

  const answer = await pool.run(input);
  if (answer.kind === "json") {
    await writing(store.put(name, `${answer.json}\n`));
    tally.written += 1;
  } else if (answer.kind === "error") {
    // A share that went away in the middle is no fault of the report.
    const folder = "root" in queued ? (desk.root ?? queued.root) : null;
    if (folder !== null && (await findFolder(folder)) === null) throw new OutOfOrder(wording.noRoot(folder));
    await fail(answer.line);
  } else throw new OutOfOrder(answer.kind === "unwritable" ? answer.message : answer.kind);

  function keep(): void {
    tally.kept += 1;
  }

  async function fail(line: ErrorLine): Promise<void> {
    // Where a slow worker has lost its job to another one, the result counts.
    if (await hasResult(name, store)) return keep();
    await writing(store.fail(line));
    tally.failed += 1;
  }

  async function writing(work: Promise<void>): Promise<void> {
    await work.catch((error: unknown) => {
      if (error instanceof GoujiError && error.code === "unwritable-file") return store.fail(toErrorLine(name, error, lang));
      throw new OutOfOrder(wording.storeFails(firstLine(error)), { cause: error });
    });
  }
}

async function isDone(name: string, store: QueueStore): Promise<boolean> {
  const [result, failure] = await Promise.all([hasResult(name, store), store.hasFailed(name)]);
  return result || failure;
}

/** A name that cannot be the name of a result has none: `findInput` says so of the job. */
async function hasResult(name: string, store: QueueStore): Promise<boolean> {
  try {
    return await store.has(name);
  } catch (error) {
    if (error instanceof GoujiError && error.code === "unwritable-file") return false;
    throw error;
  }
}
