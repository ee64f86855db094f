import type { Queue } from "bullmq";
import type { Redis } from "ioredis";
import { GoujiError } from "../model/errors.js";
import { connectRedis } from "../queue/connect-redis.js";
import { loadBullmq } from "../queue/load-bullmq.js";
import type { QueueLibraries } from "../queue/load-bullmq.js";
import { DEFAULT_QUEUE, openQueue } from "../queue/open-queue.js";
import type { QueuedReport } from "../queue/queued-report.js";
import { readRedisAddress } from "../queue/redis-address.js";
import type { CommandName } from "./command-table.js";
import type { Context } from "./context.js";
import { queueMessagesFor } from "./queue-messages.js";

export interface WorkQueue {
  readonly libraries: QueueLibraries;
  readonly redis: Redis;
  readonly queue: Queue<QueuedReport>;
  /** The server, without user and password. */
  readonly shown: string;
  close(): Promise<void>;
}

/**
 * The queue that the arguments name.
 * @throws GoujiError `usage`, `missing-part`, `unreachable`
 */
export async function openWorkQueue(command: CommandName, { args, io, messages }: Context): Promise<WorkQueue> {
  const { lang } = args;
  if (args.redis === null) throw new GoujiError("usage", `${queueMessagesFor(lang).needsRedis}${messages.helpHint(command)}`);
  const address = readRedisAddress(args.redis, io.env, lang);
  const libraries = await loadBullmq();
  const redis = await connectRedis(address, libraries, lang);
  try {
    const queue = openQueue(args.queue ?? DEFAULT_QUEUE, redis, libraries, lang);
    return {
      libraries,
      redis,
      queue,
      shown: address.shown,
      async close() {
        await queue.close().catch(() => {});
        redis.disconnect();
      },
    };
  } catch (error) {
    redis.disconnect();
    throw error;
  }
}
