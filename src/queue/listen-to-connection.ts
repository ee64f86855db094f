import type { Redis } from "ioredis";
import { firstLine } from "../batch/error-line.js";
import type { Lang } from "../render/wording.js";
import { queueWordingFor } from "./queue-wording.js";

export interface Listening {
  stop(): void;
}

/** Says once that the connection is lost, and once that it is back. */
export function listenToConnection(redis: Redis, lang: Lang, say: (line: string) => void): Listening {
  const wording = queueWordingFor(lang);
  let isAway = false;
  const away = (): void => {
    if (!isAway) say(wording.connectionLost);
    isAway = true;
  };
  const back = (): void => {
    if (isAway) say(wording.connectionBack);
    isAway = false;
  };
  redis.on("close", away).on("ready", back);
  return { stop: () => void redis.off("close", away).off("ready", back) };
}

/** What BullMQ says where a job that was thought lost has been given to another worker: its result is there all the same. */
const LOST_LOCK = /^(?:Missing lock|Missing key|Lock mismatch|could not renew lock|Job \S+ is not in)/i;
/** Said by `listenToConnection`. */
const LOST_CONNECTION = /ECONN|EPIPE|ETIMEDOUT|ENOTFOUND|EAI_AGAIN|Connection is closed|Stream isn't writeable/;

/** Whether it is of no interest to anybody, of all that BullMQ reports. */
export function isExpected(error: Error): boolean {
  return LOST_LOCK.test(error.message) || LOST_CONNECTION.test(error.message);
}

const MOST_LINES = 20;

/** The same trouble comes with every job: one line is enough. */
export function sayOnceEach(say: (line: string) => void): (error: unknown) => void {
  const said = new Set<string>();
  return (error) => {
    const line = firstLine(error);
    if (said.has(line) || said.size >= MOST_LINES) return;
    said.add(line);
    say(line);
  };
}
