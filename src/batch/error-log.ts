import { appendFile, open, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { systemCode, ErrorLineSchema } from "./error-line.js";
import type { ErrorLine } from "./error-line.js";
import { withLock } from "./folder-lock.js";
import { writeWhole } from "./write-result.js";

export const ERROR_LOG = "errors.ndjson";

/** `errors.ndjson` of a folder of results: a line for each file that gave none, each once, whoever else writes to it. */
export interface ErrorLog {
  has(file: string): Promise<boolean>;
  append(line: ErrorLine): Promise<void>;
  /** How many files have a line. */
  readonly size: number;
}

/**
 * Opens the log of a folder that is there; what a kill left of a line is cut off, and lines that stand twice are brought to one.
 * `empty`: all lines are dropped, so that their files are tried again.
 */
export async function openErrorLog(out: string, { empty = false } = {}): Promise<ErrorLog> {
  const path = join(out, ERROR_LOG);
  const lock = join(out, ".gouji-lock");
  let files = new Set<string>();
  /** Bytes of the file that `files` tells of. */
  let seen = 0;

  /** Takes in what others have written since; `false` where something stands there that is no line. */
  async function catchUp(): Promise<boolean> {
    const size = (await stat(path).catch(ifMissing))?.size ?? 0;
    if (size < seen) [files, seen] = [new Set(), 0];
    if (size === seen) return true;
    const bytes = await readFrom(path, seen, size);
    const end = bytes.lastIndexOf(0x0a) + 1;
    seen += end;
    let isSound = end === bytes.length;
    for (const text of bytes.toString("utf8", 0, end).split("\n").slice(0, -1)) {
      const line = parseLine(text);
      if (line === null || files.has(line.file)) isSound = false;
      else files.add(line.file);
    }
    return isSound;
  }

  async function heal(): Promise<void> {
    const lines = new Map<string, string>();
    for (const text of (await readFile(path, "utf8")).split("\n")) {
      const line = parseLine(text);
      if (line !== null && !lines.has(line.file)) lines.set(line.file, `${text}\n`);
    }
    const text = [...lines.values()].join("");
    await writeWhole(out, ERROR_LOG, text);
    files = new Set(lines.keys());
    seen = Buffer.byteLength(text);
  }

  await withLock(lock, async () => {
    if (empty && (await stat(path).catch(ifMissing))) await writeWhole(out, ERROR_LOG, "");
    if (!(await catchUp())) await heal();
  });

  let last: Promise<void> = Promise.resolve();
  const add = (line: ErrorLine): Promise<void> =>
    withLock(lock, async () => {
      if (!(await catchUp())) await heal();
      if (files.has(line.file)) return;
      const { file, code, message } = line;
      const text = `${JSON.stringify({ file, code, message })}\n`;
      await appendFile(path, text);
      files.add(file);
      seen += Buffer.byteLength(text);
    });

  return {
    has: async (file) => files.has(file),
    append(line) {
      // Within the process they come one after the other, without waiting for the lock of one another.
      const added = last.then(() => add(line));
      last = added.catch(() => {});
      return added;
    },
    get size() {
      return files.size;
    },
  };
}

function parseLine(text: string): ErrorLine | null {
  try {
    return ErrorLineSchema.parse(JSON.parse(text));
  } catch {
    return null;
  }
}

async function readFrom(path: string, start: number, end: number): Promise<Buffer> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(end - start), 0, end - start, start);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

function ifMissing(error: unknown): null {
  if (systemCode(error) === "ENOENT") return null;
  throw error;
}
