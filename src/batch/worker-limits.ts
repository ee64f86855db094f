import { availableParallelism } from "node:os";
import type { PoolOptions } from "./pool.js";
import { findWorkerFile } from "./worker-file.js";

/** How many threads work, and what one report may cost. */
export interface WorkerLimits {
  /** As many as the machine runs at once unless said otherwise. */
  readonly workers?: number;
  /** Seconds for one report; 120 unless said otherwise. */
  readonly timeout?: number;
  /** Megabytes of a worker's heap; 2048 unless said otherwise. */
  readonly memory?: number;
  /** The built worker, where it does not stand beside the library. */
  readonly workerFile?: string;
}

/** @throws GoujiError `missing-part` where the worker was not built */
export function resolveLimits({ workers, timeout = 120, memory = 2048, workerFile }: WorkerLimits): Omit<PoolOptions, "settings"> {
  return { workers: workers ?? availableParallelism(), timeoutMs: timeout * 1000, memoryMb: memory, file: workerFile ?? findWorkerFile() };
}
