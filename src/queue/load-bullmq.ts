import type * as BullMq from "bullmq";
import type { Redis } from "ioredis";
import { GoujiError } from "../model/errors.js";

export interface QueueLibraries {
  readonly Queue: typeof BullMq.Queue;
  readonly Worker: typeof BullMq.Worker;
  readonly UnrecoverableError: typeof BullMq.UnrecoverableError;
  readonly Redis: typeof Redis;
}

/** BullMQ 6 brings no Redis client of its own: ioredis is one of several that it can use. @throws GoujiError `missing-part` */
export async function loadBullmq(): Promise<QueueLibraries> {
  try {
    const [{ Queue, Worker, UnrecoverableError }, { Redis }] = await Promise.all([import("bullmq"), import("ioredis")]);
    return { Queue, Worker, UnrecoverableError, Redis };
  } catch (error) {
    throw new GoujiError("missing-part", "在多台机器上做需要 bullmq 和 ioredis，尚未安装：npm install bullmq ioredis", { cause: error });
  }
}
