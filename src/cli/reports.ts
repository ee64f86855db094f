import { resolve } from "node:path";
import { GoujiError } from "../model/errors.js";
import type { Report } from "../model/report.js";
import type { TrackedChanges } from "../read/reader.js";
import type { FindPlace } from "../render/place.js";
import { traceLines } from "../render/trace.js";
import type { LoadedConfig } from "./config.js";
import type { Context } from "./context.js";

/** A file that has become a report. */
export interface ReadFile {
  /** As it was given: `-` for standard input. */
  readonly operand: string;
  /** The name under which it is shown. */
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly report: Report;
  readonly config: LoadedConfig;
  readonly place: FindPlace;
}

const STDIN = "-";

/** The name under which a file is shown. */
export function displayName(operand: string): string {
  return operand === STDIN ? "<stdin>" : operand;
}

/**
 * Does one thing with each report, in the order of the command line. What goes wrong with one file is said on standard error
 * and the next is taken; only where results cannot be written there is no going on.
 */
export async function forEachReport(context: Context, work: (file: ReadFile) => Promise<void>): Promise<void> {
  const { args, sink, progress } = context;
  for (const [index, operand] of args.operands.entries()) {
    if (sink.closed) return;
    try {
      await work(await readReport(context, operand, index));
    } catch (error) {
      if (error instanceof GoujiError && error.code === "unwritable-file") throw error;
      await context.fail(displayName(operand), error);
    }
  }
  await progress.clear();
}

/** The report given by `--previous`; `null` where there is none, or where it cannot be read, which is said as of any file. */
export async function readPrevious(context: Context): Promise<ReadFile | null> {
  const { previous } = context.args;
  if (previous === null) return null;
  try {
    const file = await readReport(context, previous, null);
    for (const { code, message } of file.report.messages) await context.note(`gouji: ${file.name}: ${message} [${code}]`);
    return file;
  } catch (error) {
    await context.fail(displayName(previous), error);
    return null;
  }
}

/** `index`: which of the operands it is, `null` for none of them. Tracked changes are read as the arguments say, or as the caller does. */
export async function readReport(
  { io, args, library, progress, configOf, note }: Context,
  operand: string,
  index: number | null,
  trackedChanges: TrackedChanges = args.trackedChanges,
): Promise<ReadFile> {
  const name = displayName(operand);
  const fromStdin = operand === STDIN;
  const bytes = await (fromStdin ? io.readStdin() : io.readFile(resolve(io.cwd, operand)));
  if (index !== null) await progress.show(name, index + 1, bytes.length);
  const config = await configOf(operand);
  const report = await library.parseReport(bytes, {
    trackedChanges,
    ...(config.dictionaries && { dictionaries: config.dictionaries }),
    ...(fromStdin ? {} : { filename: operand }),
  });
  const place: FindPlace = (span) => library.locate(report, span);
  if (args.debug && index !== null) for (const line of traceLines(report, place)) await note(line);
  return { operand, name, bytes, report, config, place };
}
