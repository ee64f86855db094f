import type { JobsOptions, Queue } from "bullmq";
import type { Redis } from "ioredis";
import { GoujiError } from "../model/errors.js";
import type { Lang } from "../render/wording.js";
import type { QueueLibraries } from "./load-bullmq.js";
import type { QueuedReport } from "./queued-report.js";
import { queueWordingFor } from "./queue-wording.js";

/** Keeps our keys apart from those of others on the same server. */
export const PREFIX = "gouji";
export const DEFAULT_QUEUE = "reports";

/**
 * A report is never lost by failing too often: what goes wrong with the report itself is its error line, which is a result, and anything else passes
 * or stops the worker. A job that is done goes: that its result is there keeps it from being done again.
 */
export const JOB_OPTIONS: JobsOptions = {
  attempts: 1_000_000,
  backoff: { type: "fixed", delay: 5000 },
  removeOnComplete: true,
  removeOnFail: true,
  stackTraceLimit: 1,
};

/** Jobs that are not done yet, in whatever state. */
export async function countOpen(queue: Queue<QueuedReport>): Promise<number> {
  return queue.getJobCountByTypes("waiting", "active", "delayed", "prioritized");
}

/** @throws GoujiError `usage` for a name that cannot be part of a key */
export function openQueue(name: string, redis: Redis, { Queue }: Pick<QueueLibraries, "Queue">, lang: Lang): Queue<QueuedReport> {
  if (!/^[\w.-]{1,100}$/.test(name)) throw new GoujiError("usage", queueWordingFor(lang).badQueueName);
  const queue = new Queue<QueuedReport>(name, {
    connection: redis,
    prefix: PREFIX,
    defaultJobOptions: JOB_OPTIONS,
    // Nobody listens to the events.
    streams: { events: { maxLen: 100 } },
  });
  // Losses of the connection are heard from the connection itself.
  queue.on("error", () => {});
  return queue;
}
