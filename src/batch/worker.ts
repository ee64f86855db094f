import { parentPort, workerData } from "node:worker_threads";
import { doJob } from "./do-job.js";
import { READY } from "./job.js";
import type { Job, WorkerSettings } from "./job.js";

// The entry of a worker thread: one job at a time, one answer each.
const settings: WorkerSettings = workerData;
parentPort?.on("message", async (job: Job) => parentPort?.postMessage(await doJob(job, settings)));
parentPort?.postMessage(READY);
