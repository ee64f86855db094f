import type { Job, Queue } from "bullmq";
import type { Redis } from "ioredis";
import { firstLine } from "../batch/error-line.js";
import { createPool } from "../batch/pool.js";
import type { ProcessOptions } from "../batch/process-report.js";
import { RunTally } from "../batch/tally.js";
import type { Tally } from "../batch/tally.js";
import { resolveLimits } from "../batch/worker-limits.js";
import type { WorkerLimits } from "../batch/worker-limits.js";
import { GoujiError } from "../model/errors.js";
import { doQueuedReport } from "./do-queued-report.js";
import type { InputRules } from "./find-input.js";
import { isExpected, listenToConnection, sayOnceEach } from "./listen-to-connection.js";
import type { QueueLibraries } from "./load-bullmq.js";
import { countOpen, PREFIX } from "./open-queue.js";
import { Patience } from "./patience.js";
import { QueuedReportSchema } from "./queued-report.js";
import type { QueuedReport } from "./queued-report.js";
import type { QueueStore } from "./queue-store.js";
import { queueWordingFor } from "./queue-wording.js";
import { NotThereYet } from "./trouble.js";

export interface WorkerOptions extends WorkerLimits, InputRules {
  readonly libraries: QueueLibraries;
  readonly redis: Redis;
  readonly queue: Queue<QueuedReport>;
  readonly store: QueueStore;
  readonly options: ProcessOptions;
  /** Ends once nothing is left in the queue, neither waiting nor with any worker. */
  readonly drain: boolean;
  /** Ends the work in good order: what is begun is finished. */
  readonly signal: AbortSignal;
  /** How long all may go wrong before the worker ends; a minute unless said otherwise. */
  readonly patienceMs?: number;
  /** Called once, before the first report: the tally then changes in place. */
  readonly onStart: (tally: Tally) => void;
  /** Called with a line about trouble that is no report's. */
  readonly onNote: (line: string) => void;
}

/**
 * A job belongs to a worker as long as its lock is renewed, which the main thread does while others read: after so long without it another worker
 * begins anew. Too short would cost work, never a result.
 */
const LOCK_MS = 10_000;
const STALL_CHECK_MS = 5000;
const POLL_MS = 500;

/**
 * Does reports of the queue until the signal, or the end of the queue. Every report gets a result in the store or an error line.
 * @throws GoujiError `unwritable-file` where this machine or the store is not in order: the reports stay in the queue
 */
export async function runWorker(work: WorkerOptions): Promise<Tally> {
  const { libraries, redis, queue, store, root, lang, drain, signal, onNote } = work;
  const { workers, ...seat } = resolveLimits(work);
  const pool = createPool({ ...seat, workers, settings: { options: work.options, out: null } });
  const tally = new RunTally();
  const desk = { pool, store, tally, root, lang };
  const stop = new AbortController();
  const patience = new Patience(stop.signal, work.patienceMs);
  let inHand = 0;
  let failure: unknown = null;

  async function take(job: Job<unknown>): Promise<void> {
    const parsed = QueuedReportSchema.safeParse(job.data);
    if (!parsed.success) throw new libraries.UnrecoverableError(queueWordingFor(lang).badJob);
    inHand += 1;
    try {
      await doQueuedReport(parsed.data, { stalls: job.stalledCounter, attempts: job.attemptsMade }, desk);
      patience.restore();
    } catch (error) {
      if (!(error instanceof NotThereYet)) {
        sayOnce(error);
        if (!(await patience.bear())) end(error);
      }
      throw error;
    } finally {
      inHand -= 1;
    }
  }

  function end(error: unknown): void {
    failure ??= error;
    stop.abort();
  }

  const sayOnce = sayOnceEach(onNote);
  const listening = listenToConnection(redis, lang, onNote);
  const worker = new libraries.Worker<unknown>(queue.name, take, {
    connection: redis,
    prefix: PREFIX,
    // One job more than threads is fetched or written while the others are read.
    concurrency: workers + 1,
    lockDuration: LOCK_MS,
    stalledInterval: STALL_CHECK_MS,
    // `doQueuedReport` counts, and leaves a line; BullMQ would let the job go without a trace.
    maxStalledCount: 1_000_000,
    runRetryDelay: 1000,
    drainDelay: 2,
  });
  worker.on("error", (error) => {
    if (!isExpected(error)) sayOnce(error);
  });
  worker.on("failed", (_, error) => {
    if (error instanceof libraries.UnrecoverableError) sayOnce(error);
  });
  signal.addEventListener("abort", () => stop.abort(), { once: true });
  if (signal.aborted) stop.abort();
  work.onStart(tally);

  try {
    await untilEnd();
    await worker.pause(true);
    while (inHand > 0) await pause();
    // With the connection away, telling Redis what is done would be waited for without end: it will be seen from the results.
    await worker.close(redis.status !== "ready");
    if (drain && failure === null && !signal.aborted) await store.finish?.();
  } finally {
    listening.stop();
    await pool.close();
  }
  if (failure !== null) throw failure instanceof GoujiError ? failure : new GoujiError("unwritable-file", firstLine(failure), { cause: failure });
  return tally;

  async function untilEnd(): Promise<void> {
    const isStopped = new Promise<true>((resolve) => {
      if (stop.signal.aborted) resolve(true);
      stop.signal.addEventListener("abort", () => resolve(true), { once: true });
    });
    while (!(await Promise.race([isStopped, pause()]))) {
      if (!drain) continue;
      const open = await Promise.race([isStopped, countOpen(queue).catch(() => null)]);
      if (open === true || (open === 0 && inHand === 0)) return;
    }
  }
}

const pause = (): Promise<false> => new Promise((resolve) => setTimeout(() => resolve(false), POLL_MS));
