import { Worker } from "node:worker_threads";
import { batchWordingFor } from "./batch-wording.js";
import { firstLine } from "./error-line.js";
import type { Answer, Job, WorkerSettings } from "./job.js";

export interface SeatOptions {
  readonly file: string;
  readonly settings: WorkerSettings;
  /** A worker that takes longer over one job is ended. */
  readonly timeoutMs: number;
  /** Of the worker's own heap: beyond it the worker is ended, and nobody else. */
  readonly memoryMb: number;
}

/** A place for one worker at a time: where it dies over a job, the next is put there. */
export interface Seat {
  /** Rejects only where no worker can be started at all. One job at a time. */
  run(job: Job): Promise<Answer>;
  close(): Promise<void>;
}

interface Death {
  readonly code: "timed-out" | "out-of-memory" | "crashed";
  readonly detail: string;
}

export function createSeat({ file, settings, timeoutMs, memoryMb }: SeatOptions): Seat {
  const wording = batchWordingFor(settings.options.lang ?? "zh");
  let worker: Worker | null = null;
  let jobsDone = 0;

  async function start(): Promise<Worker> {
    // What a library prints must not get among the results.
    const started = new Worker(file, { workerData: settings, stdout: true, stderr: true, resourceLimits: { maxOldGenerationSizeMb: memoryMb } });
    started.stdout.resume();
    started.stderr.resume();
    // One that dies between two jobs must not take the process with it, nor be waited for.
    started.on("error", () => {});
    started.on("exit", () => {
      if (worker === started) worker = null;
    });
    await untilReady(started);
    jobsDone = 0;
    return started;
  }

  async function attempt(job: Job): Promise<Answer | Death> {
    const current = (worker ??= await start());
    const answer = await answerOf(current, job, timeoutMs);
    if ("kind" in answer) {
      jobsDone += 1;
      return answer;
    }
    worker = null;
    await current.terminate();
    return answer;
  }

  return {
    async run(job) {
      const isFresh = worker === null || jobsDone === 0;
      let answer = await attempt(job);
      // What earlier reports left behind may have been too much: only in a worker of its own it is this one's doing.
      if (!("kind" in answer) && answer.code !== "timed-out" && !isFresh) answer = await attempt(job);
      if ("kind" in answer) return answer;
      const { code, detail } = answer;
      const message = code === "timed-out" ? wording.timedOut(timeoutMs / 1000) : code === "out-of-memory" ? wording.outOfMemory : wording.crashed(detail);
      return { kind: "error", line: { file: job.name, code, message } };
    },
    async close() {
      await worker?.terminate();
      worker = null;
    },
  };
}

function untilReady(worker: Worker): Promise<void> {
  return new Promise((resolve, reject) => {
    worker.once("message", () => resolve());
    worker.once("error", reject);
    worker.once("exit", (status) => reject(new Error(`exit ${status}`)));
  });
}

function answerOf(worker: Worker, job: Job, timeoutMs: number): Promise<Answer | Death> {
  return new Promise((resolve) => {
    const end = (outcome: Answer | Death): void => {
      clearTimeout(timer);
      worker.off("message", end).off("error", fail).off("exit", leave);
      resolve(outcome);
    };
    const fail = (error: Error): void =>
      end({ code: "code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY" ? "out-of-memory" : "crashed", detail: firstLine(error) });
    const leave = (status: number): void => end({ code: "crashed", detail: String(status) });
    const timer = setTimeout(() => end({ code: "timed-out", detail: "" }), timeoutMs);
    worker.on("message", end).on("error", fail).on("exit", leave);
    worker.postMessage(job);
  });
}
