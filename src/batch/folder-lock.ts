import { mkdir, rename, rmdir, stat } from "node:fs/promises";
import { setTimeout as wait } from "node:timers/promises";
import { systemCode } from "./error-line.js";

/** What is done under the lock takes milliseconds: one that is older was left by a process that was killed. */
const STALE = 5000;

/** Does one thing at a time, of all processes that use the path: making a folder succeeds for one of them alone. */
export async function withLock<Result>(path: string, work: () => Promise<Result>): Promise<Result> {
  while (!(await take(path))) await wait(10);
  try {
    return await work();
  } finally {
    await rmdir(path).catch(() => {});
  }
}

async function take(path: string): Promise<boolean> {
  try {
    await mkdir(path);
    return true;
  } catch (error) {
    if (systemCode(error) !== "EEXIST") throw error;
  }
  const held = await stat(path).catch(() => null);
  if (held !== null && Date.now() - held.mtimeMs > STALE) {
    // Of several that see the same old lock, one alone can move it away.
    const aside = `${path}.${process.pid}`;
    await rename(path, aside).then(() => rmdir(aside), () => {});
  }
  return false;
}
