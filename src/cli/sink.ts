import { resolve } from "node:path";
import { GoujiError } from "../model/errors.js";
import type { Arguments } from "./arguments.js";
import { detailOf, whyUnwritten } from "./failures.js";
import type { Io, OpenFile } from "./io.js";
import type { Messages } from "./messages.js";
import { refuseOverwriting } from "./overwriting.js";

/** Where results go: standard output or the file named by `-o`. */
export interface Sink {
  write(content: string | Uint8Array): Promise<void>;
  close(): Promise<void>;
  /** Nobody takes results any more. */
  readonly closed: boolean;
  readonly isFile: boolean;
  readonly isTerminal: boolean;
}

export function createSink(args: Arguments, io: Io, messages: Messages): Sink {
  return args.output === null ? standardOutput(io) : fileSink(args.output, args, io, messages);
}

function standardOutput({ stdout }: Io): Sink {
  return {
    write: (content) => stdout.write(content),
    close: async () => {},
    get closed() {
      return stdout.failure !== null;
    },
    isFile: false,
    isTerminal: stdout.isTerminal,
  };
}

/**
 * Opened by the first write, even of nothing: commands do that once their arguments have been found good and before the work
 * begins, so that neither a typing error costs the old file nor an hour's work ends in a folder that cannot be written to.
 */
function fileSink(output: string, args: Arguments, io: Io, messages: Messages): Sink {
  let file: OpenFile | null = null;
  const refuse = (error: unknown): never => {
    throw new GoujiError("unwritable-file", `${output}: ${messages.notWritten(whyUnwritten(error, messages) ?? detailOf(error))}`, { cause: error });
  };

  async function open(): Promise<OpenFile> {
    await refuseOverwriting(output, "-o", args, { io, messages });
    return io.openFile(resolve(io.cwd, output)).catch(refuse);
  }

  return {
    async write(content) {
      file ??= await open();
      await file.write(content).catch(refuse);
    },
    async close() {
      await file?.close().catch(refuse);
    },
    closed: false,
    isFile: true,
    isTerminal: false,
  };
}

const CHUNK = 1 << 16;

/** Writes many small pieces as few large ones. */
export async function writeAll(sink: Sink, pieces: Iterable<string>): Promise<void> {
  let chunk = "";
  for (const piece of pieces) {
    chunk += piece;
    if (chunk.length < CHUNK) continue;
    if (sink.closed) return;
    await sink.write(chunk);
    chunk = "";
  }
  if (chunk) await sink.write(chunk);
}
