import { join, resolve } from "node:path";
import { GoujiError } from "../../model/errors.js";
import { runWorker } from "../../queue/run-worker.js";
import type { QueueStore } from "../../queue/queue-store.js";
import { isS3Address, openS3Store } from "../../queue/s3-store.js";
import { openSharedFolder } from "../../queue/shared-folder.js";
import { batchMessagesFor } from "../batch-messages.js";
import { showProgress } from "../batch-progress.js";
import type { BatchProgress } from "../batch-progress.js";
import { readBatchOptions } from "../batch-options.js";
import type { Context } from "../context.js";
import { openWorkQueue } from "../open-work-queue.js";
import { queueMessagesFor } from "../queue-messages.js";
import { listenForStop } from "../stop-signal.js";

/** Does the reports of a queue. 0 where the queue or a signal ended it, which for a worker is the end it is meant to have. */
export async function worker(context: Context): Promise<number> {
  const { args, io, note } = context;
  const { lang, drain, workers, timeout } = args;
  const messages = queueMessagesFor(lang);
  const store = await openStore(context);
  const options = await readBatchOptions(join(args.root ?? ".", "-"), context);
  const { libraries, redis, queue, shown, close } = await openWorkQueue("worker", context);
  let progress: BatchProgress | null = null;
  async function say(line: string): Promise<void> {
    await progress?.clear();
    await note(`gouji: ${line}`);
  }
  const stop = listenForStop(() => void say(messages.stopping));
  try {
    await say(messages.working(queue.name, shown));
    const tally = await runWorker({
      libraries,
      redis,
      queue,
      store,
      options,
      lang,
      drain,
      root: args.root === null ? null : resolve(io.cwd, args.root),
      ...(workers !== null && { workers }),
      ...(timeout !== null && { timeout }),
      signal: stop.signal,
      onStart: (begun) => (progress = showProgress(begun, io.stderr, batchMessagesFor(lang))),
      onNote: (line) => void say(line),
    });
    await say(messages.done(tally));
  } finally {
    stop.release();
    await (progress as BatchProgress | null)?.stop();
    await close();
  }
  return 0;
}

async function openStore({ args, io, messages }: Context): Promise<QueueStore> {
  const { out, lang } = args;
  if (out === null) throw new GoujiError("usage", `${queueMessagesFor(lang).needsOut}${messages.helpHint("worker")}`);
  if (isS3Address(out)) return openS3Store({ address: out, endpoint: args.s3Endpoint, env: io.env, lang });
  return openSharedFolder(resolve(io.cwd, out));
}
