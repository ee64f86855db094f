import { mkdir, readdir, rename, rm, stat, writeFile } from "node:fs/promises";
import { hostname } from "node:os";
import { dirname, join } from "node:path";
import { performance } from "node:perf_hooks";
import { threadId } from "node:worker_threads";
import { systemCode } from "./error-line.js";
import { resultName } from "./result-name.js";

/** Unfinished files stand in a folder of their own: nobody who reads results comes upon them, and sweeping looks in one place. */
const DRAFTS = ".gouji-tmp";
const ONE_DAY = 24 * 60 * 60 * 1000;

let made = 0;

/**
 * Writes the result of a report whole or not at all: a draft, in a folder of the same file system, takes the name once it is complete (POSIX
 * `rename`). A kill at any moment leaves the result, or a draft that is swept.
 */
export async function writeResult(out: string, name: string, text: string): Promise<void> {
  await writeWhole(out, resultName(name), text);
}

/** The same for any file of the folder. `path` is relative to it and known to be safe. */
export async function writeWhole(out: string, path: string, text: string): Promise<void> {
  const draft = join(out, DRAFTS, `${host()}~${process.pid}~${threadId}~${(made += 1)}`);
  const target = join(out, path);
  try {
    await withFolder(dirname(draft), () => writeFile(draft, text));
    await withFolder(dirname(target), () => rename(draft, target));
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}

/** Folders are made when one is missing, and not asked for before every file. */
async function withFolder(folder: string, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (systemCode(error) !== "ENOENT") throw error;
    await mkdir(folder, { recursive: true });
    await work();
  }
}

/** Removes what processes that are no more have left half written. Those of other machines that share the folder may live: a day is left to them. */
export async function sweepDrafts(out: string): Promise<void> {
  const folder = join(out, DRAFTS);
  for (const name of await readdir(folder).catch(() => [])) {
    const path = join(folder, name);
    const [machine, pid] = name.split("~");
    const found = await stat(path).catch(() => null);
    // Another process swept it in between.
    if (found === null) continue;
    const age = Date.now() - found.mtimeMs;
    if (machine === host() ? isGone(Number(pid), age) : age > ONE_DAY) await rm(path, { force: true });
  }
}

/** Once all is done: the folder goes where nothing is left in it. */
export async function removeDraftFolder(out: string): Promise<void> {
  const { rmdir } = await import("node:fs/promises");
  await rmdir(join(out, DRAFTS)).catch(() => {});
}

/** A number of a process may come back: in a container it is the same in every run. */
function isGone(pid: number, age: number): boolean {
  if (pid === process.pid) return age > performance.now();
  try {
    process.kill(pid, 0);
    return age > ONE_DAY;
  } catch (error) {
    return systemCode(error) === "ESRCH";
  }
}

function host(): string {
  return hostname().replace(/[^A-Za-z0-9.-]/g, "_").slice(0, 60);
}
