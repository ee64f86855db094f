import { join, resolve } from "node:path";
import { runBatch } from "../../batch/run-batch.js";
import { runStream } from "../../batch/run-stream.js";
import type { Tally } from "../../batch/tally.js";
import type { WorkerLimits } from "../../batch/worker-limits.js";
import { GoujiError } from "../../model/errors.js";
import { batchMessagesFor } from "../batch-messages.js";
import { readBatchOptions } from "../batch-options.js";
import { showProgress } from "../batch-progress.js";
import type { BatchProgress } from "../batch-progress.js";
import type { Context } from "../context.js";
import { listenForStop } from "../stop-signal.js";

/**
 * Reads and checks many reports. 0 once each has a result or an error line, whatever was found in it; where a signal stops it, what shells say of
 * that signal.
 */
export async function batch(context: Context): Promise<number> {
  const { args } = context;
  const messages = batchMessagesFor(args.lang);
  const refuse = (message: string): never => {
    throw new GoujiError("usage", `${message}${context.messages.helpHint("batch")}`);
  };
  const [folder] = args.operands;
  if (args.stdin) {
    if (folder !== undefined || args.out !== null || args.retryErrors || args.redo) refuse(messages.stdinAlone);
    return streamBatch(context);
  }
  if (folder === undefined) return refuse(messages.needsFolder);
  if (args.out === null) return refuse(messages.needsOut);
  if (!(await context.io.isFolder(resolve(context.io.cwd, folder)))) return refuse(messages.notAFolder(folder));
  return folderBatch(folder, args.out, context);
}

async function folderBatch(folder: string, out: string, context: Context): Promise<number> {
  const { args, io, note } = context;
  const messages = batchMessagesFor(args.lang);
  const stop = listenForStop(() => void say(messages.stopping));
  const started = Date.now();
  let progress: BatchProgress | null = null;
  async function say(line: string): Promise<void> {
    await progress?.clear();
    await note(`gouji: ${line}`);
  }
  let tally: Tally;
  try {
    tally = await runBatch({
      ...limitsOf(context),
      folder: resolve(io.cwd, folder),
      out: resolve(io.cwd, out),
      options: await readBatchOptions(join(folder, "-"), context),
      retryErrors: args.retryErrors,
      redo: args.redo,
      signal: stop.signal,
      onStart: (begun) => (progress = showProgress(begun, io.stderr, messages)),
      onMixed: () => void say(messages.mixed),
    });
  } finally {
    stop.release();
    await (progress as BatchProgress | null)?.stop();
  }
  const { written, kept, failed, failedBefore } = tally;
  if (written + kept + failed + failedBefore === 0 && stop.status === null) await say(messages.noReports);
  await say(messages.summary(tally, (Date.now() - started) / 1000, join(out, "errors.ndjson")));
  if (stop.status !== null) await say(messages.goOn);
  return stop.status ?? 0;
}

async function streamBatch(context: Context): Promise<number> {
  const { io, sink, args, note } = context;
  const counts = { lines: 0, errors: 0 };
  const options = await readBatchOptions("-", context);
  for await (const { text, isError } of runStream({ ...limitsOf(context), input: io.streamStdin(), cwd: io.cwd, options })) {
    if (sink.closed) break;
    counts.lines += 1;
    if (isError) counts.errors += 1;
    await sink.write(text);
  }
  if (counts.errors > 0) await note(`gouji: ${batchMessagesFor(args.lang).streamed(counts)}`);
  return 0;
}

function limitsOf({ args: { workers, timeout } }: Context): WorkerLimits {
  return { ...(workers !== null && { workers }), ...(timeout !== null && { timeout }) };
}
