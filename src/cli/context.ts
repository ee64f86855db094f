import type { FailedFile } from "../render/checked-file.js";
import { makeVisible } from "../render/visible.js";
import type { Arguments } from "./arguments.js";
import { createConfigFinder } from "./config.js";
import type { FindConfig } from "./config.js";
import { failureLine, toFailure } from "./failures.js";
import type { Io } from "./io.js";
import type { Library } from "./library.js";
import type { Messages } from "./messages.js";
import { Progress } from "./progress.js";
import type { Sink } from "./sink.js";

/** What a command works with. */
export interface Context {
  readonly io: Io;
  readonly args: Arguments;
  readonly messages: Messages;
  readonly library: Library;
  /** Where results go. */
  readonly sink: Sink;
  readonly progress: Progress;
  /** The configuration of an operand. */
  readonly configOf: FindConfig;
  /** What could not be read so far. */
  readonly failures: readonly FailedFile[];
  /** Says in one line on standard error that a file could not be done; the others go on. */
  fail(name: string, error: unknown): Promise<void>;
  /** Says a trouble that costs no report in one line on standard error. */
  complain(trouble: FailedFile, cause: unknown): Promise<void>;
  /** A line on standard error. */
  note(line: string): Promise<void>;
}

export interface ContextParts {
  readonly io: Io;
  readonly args: Arguments;
  readonly messages: Messages;
  readonly library: Library;
  readonly sink: Sink;
}

export function createContext(parts: ContextParts): Context {
  const { io, args, messages, library } = parts;
  const progress = new Progress(io.stderr, messages, args.operands.length);
  const failures: FailedFile[] = [];
  async function complain(trouble: FailedFile, cause: unknown): Promise<void> {
    await progress.clear();
    await io.stderr.write(failureLine(trouble));
    if (args.debug && cause instanceof Error) await io.stderr.write(`${cause.stack}\n`);
  }
  return {
    ...parts,
    progress,
    configOf: createConfigFinder(args.config, { io, rules: library.rules, messages }),
    failures,
    async fail(name, error) {
      const failure = toFailure(name, error, messages);
      failures.push(failure);
      await complain(failure, error);
    },
    complain,
    async note(line) {
      await progress.clear();
      await io.stderr.write(`${makeVisible(line)}\n`);
    },
  };
}
