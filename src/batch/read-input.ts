import { constants } from "node:fs";
import { open } from "node:fs/promises";
import { GoujiError } from "../model/errors.js";
import { DEFAULT_LIMITS, refuseLargeFile } from "../read/limits.js";
import type { Lang } from "../render/wording.js";
import { batchWordingFor } from "./batch-wording.js";
import type { Job } from "./job.js";
import type { ReportInput } from "./process-report.js";

/**
 * What a job is about. A file that is too large is refused before its bytes are read; a pipe or a device, which might never end, is not begun.
 * @throws GoujiError `too-large`, `unreadable-file`; or the system's error
 */
export async function readInput(job: Job, lang: Lang): Promise<ReportInput> {
  const { name } = job;
  if ("text" in job) return { name, text: job.text };
  if ("bytes" in job) return { name, bytes: job.bytes };
  // Without O_NONBLOCK, opening a pipe that nobody writes to would wait for ever.
  const file = await open(job.path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    const found = await file.stat();
    if (found.isDirectory()) throw Object.assign(new Error("EISDIR: illegal operation on a directory"), { code: "EISDIR" });
    if (!found.isFile()) throw new GoujiError("unreadable-file", batchWordingFor(lang).notAFile);
    refuseLargeFile(found.size, DEFAULT_LIMITS);
    return { name, bytes: await file.readFile() };
  } finally {
    await file.close();
  }
}
