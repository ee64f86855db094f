import type { Redis } from "ioredis";
import { firstLine } from "../batch/error-line.js";
import { GoujiError } from "../model/errors.js";
import type { Lang } from "../render/wording.js";
import type { QueueLibraries } from "./load-bullmq.js";
import { queueWordingFor } from "./queue-wording.js";
import type { RedisAddress } from "./redis-address.js";

const CONNECT_MS = 10_000;
const LONGEST_PAUSE_MS = 3000;

/**
 * A connection that comes back by itself, for ever, once it has been there. A server that is not there at the start is most often a slip in the
 * address, and is said at once.
 * @throws GoujiError `unreachable`
 */
export async function connectRedis({ url, shown }: RedisAddress, libraries: Pick<QueueLibraries, "Redis">, lang: Lang): Promise<Redis> {
  let hasConnected = false;
  let trouble: unknown = null;
  const redis = new libraries.Redis(url, {
    lazyConnect: true,
    connectTimeout: CONNECT_MS,
    // BullMQ asks for it: a command waits for the connection instead of failing after some attempts.
    maxRetriesPerRequest: null,
    retryStrategy: (times) => (hasConnected ? Math.min(times * 200, LONGEST_PAUSE_MS) : null),
  });
  // Without a listener every loss of the connection is printed with its stack.
  redis.on("error", (error) => (trouble = error));
  try {
    await redis.connect();
    await redis.ping();
  } catch (error) {
    redis.disconnect();
    throw new GoujiError("unreachable", queueWordingFor(lang).unreachable(shown, firstLine(trouble ?? error)), { cause: error });
  }
  hasConnected = true;
  return redis;
}
