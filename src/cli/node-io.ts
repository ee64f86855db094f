import { randomUUID } from "node:crypto";
import { chmod, open, readFile, realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import { pathToFileURL } from "node:url";
import type { Io, OpenFile, Output } from "./io.js";

/** The process that we run in. */
export function createNodeIo(): Io {
  return {
    stdout: outputOf(process.stdout),
    stderr: outputOf(process.stderr),
    env: process.env,
    cwd: process.cwd(),
    async readStdin() {
      const chunks: Uint8Array[] = [];
      for await (const chunk of process.stdin) chunks.push(chunk);
      return Buffer.concat(chunks);
    },
    streamStdin: () => process.stdin,
    readFile: (path) => readFile(path),
    realPath: (path) => realpath(path).catch(() => path),
    openFile,
    replaceFile,
    isFolder: (path) => stat(path).then((found) => found.isDirectory(), () => false),
    listReports,
    async importModule(path) {
      const module: { readonly default?: unknown } = await import(/* @vite-ignore */ pathToFileURL(path).href);
      return module.default;
    },
  };
}

function outputOf(stream: NodeJS.WriteStream): Output {
  let failure: Error | null = null;
  // Without a listener Node ends the process with a stack trace when `head` has read enough.
  stream.on("error", (error) => (failure ??= error));
  return {
    write: (content) => new Promise((resolve) => (failure ? resolve() : void stream.write(content, () => resolve()))),
    get failure() {
      return failure;
    },
    isTerminal: stream.isTTY === true,
    columns: stream.columns,
  };
}

async function openFile(path: string): Promise<OpenFile> {
  const handle = await open(path, "w");
  return {
    write: (content) => handle.appendFile(content),
    close: () => handle.close(),
  };
}

async function listReports(folder: string): Promise<readonly string[]> {
  const { walkReports } = await import("../batch/report-files.js");
  const names: string[] = [];
  for await (const found of walkReports(folder, "")) {
    if (found.kind === "unreadable") throw found.error;
    if (found.kind === "report") names.push(found.name);
  }
  return names.sort();
}

/** By way of a new file in the same folder, which then takes the name. Through a link it is the file itself that is replaced. */
async function replaceFile(path: string, content: string | Uint8Array): Promise<void> {
  const target = await realpath(path).catch(() => path);
  const before = await stat(target).catch(() => null);
  if (before?.isDirectory()) throw Object.assign(new Error("EISDIR: illegal operation on a directory"), { code: "EISDIR" });
  const draft = `${target}.${randomUUID()}.tmp`;
  try {
    await writeFile(draft, content, { flag: "wx" });
    if (before !== null) await chmod(draft, before.mode);
    await rename(draft, target);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}
