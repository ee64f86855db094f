import { open, readFile, realpath } from "node:fs/promises";
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
    readFile: (path) => readFile(path),
    realPath: (path) => realpath(path).catch(() => path),
    openFile,
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
    write: (text) => new Promise((resolve) => (failure ? resolve() : void stream.write(text, () => resolve()))),
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
    write: (text) => handle.appendFile(text),
    close: () => handle.close(),
  };
}
