import { join, resolve } from "node:path";
import { GoujiError } from "../../model/errors.js";
import { enqueueReports } from "../../queue/enqueue-reports.js";
import { countOpen } from "../../queue/open-queue.js";
import type { Context } from "../context.js";
import { openWorkQueue } from "../open-work-queue.js";
import { queueMessagesFor } from "../queue-messages.js";

const EVERY_MS = 10_000;

/** Puts the reports of a folder into a queue. 0 once all are there, 2 where one could not be read. */
export async function enqueue(context: Context): Promise<number> {
  const { args, io, note } = context;
  const messages = queueMessagesFor(args.lang);
  const [operand = ""] = args.operands;
  const folder = resolve(io.cwd, operand);
  if (!(await io.isFolder(folder))) throw new GoujiError("usage", `${messages.notAFolder(operand)}${context.messages.helpHint("enqueue")}`);
  const { path } = await context.configOf(join(operand, "-"));
  if (path !== null) await note(`gouji: ${messages.configStays(path)}`);
  const { queue, shown, close } = await openWorkQueue("enqueue", context);
  let last = Date.now();
  try {
    const found = await enqueueReports({
      folder,
      queue,
      inline: args.inline,
      lang: args.lang,
      onFailure: context.fail,
      async onProgress(count) {
        if (Date.now() - last < EVERY_MS) return;
        last = Date.now();
        await note(`gouji: ${messages.enqueuing(count)}`);
      },
    });
    await note(`gouji: ${messages.enqueued({ found, open: await countOpen(queue) }, queue.name, shown)}`);
  } finally {
    await close();
  }
  return 0;
}
