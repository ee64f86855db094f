import { setTimeout as wait } from "node:timers/promises";
import { realpath } from "node:fs/promises";
import { join } from "node:path";
import type { Queue } from "bullmq";
import { readInput } from "../batch/read-input.js";
import { walkReports } from "../batch/report-files.js";
import { GoujiError } from "../model/errors.js";
import type { Lang } from "../render/wording.js";
import { countOpen } from "./open-queue.js";
import { jobIdOf, LARGEST_INLINE } from "./queued-report.js";
import type { QueuedReport } from "./queued-report.js";
import { queueWordingFor } from "./queue-wording.js";

export interface EnqueueOptions {
  readonly folder: string;
  readonly queue: Queue<QueuedReport>;
  /** The files' bytes go with the jobs, for machines that do not share the folder. */
  readonly inline: boolean;
  readonly lang: Lang;
  /** Called for a file or folder that cannot go into the queue; the others do. */
  readonly onFailure: (name: string, error: unknown) => Promise<void>;
  /** Called now and then with the number of reports so far. */
  readonly onProgress: (count: number) => Promise<void>;
}

/** Sent to Redis at once: so many jobs, or so many characters of them. */
const BATCH = { jobs: 500, weight: 8 * 1024 * 1024 };
/** Of reports that came with their jobs, Redis is to hold no more than this; then the workers are waited for. */
const MOST_WAITING = 256 * 1024 * 1024;

/**
 * Puts a job for every report of a folder into the queue. Names are found, and files read, as they are sent: nothing is held of all of them.
 * A report that is in the queue already is not put there again. Gives the number of reports found.
 * @throws GoujiError `usage` where the queue still holds another folder's reports; the system's error where the folder cannot be read
 */
export async function enqueueReports({ folder, queue, inline, lang, onFailure, onProgress }: EnqueueOptions): Promise<number> {
  const root = await realpath(folder);
  await refuseMixture(queue, inline ? null : root, lang);
  let batch: QueuedReport[] = [];
  let weight = 0;
  let count = 0;
  let sent = 0;

  async function send(): Promise<void> {
    await queue.addBulk(batch.map((data) => ({ name: "report", data, opts: { jobId: jobIdOf(data.name) } })));
    count += batch.length;
    sent += weight;
    [batch, weight] = [[], 0];
    await onProgress(count);
    if (inline) await untilThereIsRoom(sent / count);
  }

  /** Others' jobs count as heavy as ours: an estimate is enough to keep Redis from filling up. */
  async function untilThereIsRoom(weightEach: number): Promise<void> {
    while ((await countOpen(queue)) * weightEach > MOST_WAITING) await wait(500);
  }

  for await (const found of walkReports(folder, folder)) {
    if (found.kind === "other") continue;
    const { name } = found;
    try {
      if (found.kind === "unreadable") throw found.error;
      batch.push({ version: 1, name, ...(inline ? { base64: await readBase64(name, root, lang) } : { root }) });
    } catch (error) {
      await onFailure(name, error);
      continue;
    }
    const last = batch.at(-1)!;
    weight += "base64" in last ? last.base64.length : 0;
    if (batch.length >= BATCH.jobs || weight >= BATCH.weight) await send();
  }
  if (batch.length > 0) await send();
  return count;
}

async function readBase64(name: string, root: string, lang: Lang): Promise<string> {
  const input = await readInput({ name, path: join(root, name) }, lang);
  const bytes = "bytes" in input ? input.bytes : new TextEncoder().encode(input.text);
  if (bytes.length > LARGEST_INLINE) throw new GoujiError("too-large", queueWordingFor(lang).inlineTooLarge(LARGEST_INLINE / 1024 / 1024));
  return Buffer.from(bytes).toString("base64");
}

/** Two folders in one queue would share names, and of two reports with one name the second would go without a word. */
async function refuseMixture(queue: Queue<QueuedReport>, root: string | null, lang: Lang): Promise<void> {
  const [job] = await queue.getJobs(["waiting", "active", "delayed"], 0, 0);
  const other = job?.data && "root" in job.data ? job.data.root : null;
  if (other !== null && root !== null && other !== root) throw new GoujiError("usage", queueWordingFor(lang).otherFolder(queue.name, other));
}
