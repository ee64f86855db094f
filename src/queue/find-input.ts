import { realpath, stat } from "node:fs/promises";
import { isAbsolute, join, sep } from "node:path";
import { systemCode, toErrorLine } from "../batch/error-line.js";
import type { ErrorLine } from "../batch/error-line.js";
import type { Job } from "../batch/job.js";
import { isReportName } from "../batch/report-files.js";
import { resultName } from "../batch/result-name.js";
import type { Lang } from "../render/wording.js";
import type { QueuedReport } from "./queued-report.js";
import { queueWordingFor } from "./queue-wording.js";
import { NotThereYet, OutOfOrder } from "./trouble.js";

export interface InputRules {
  /** The one folder that may be read; `null` for the one that each job names. */
  readonly root: string | null;
  readonly lang: Lang;
}

/**
 * What a worker's thread is to read, or why it may not. Whoever can write to the Redis could name any file: none is read but one below the folder
 * that the job, or better `--root`, names, links followed, and with the name of a report.
 * @throws OutOfOrder where the folder is not on this machine; NotThereYet where the file is not
 */
export async function findInput(queued: QueuedReport, { root, lang }: InputRules): Promise<Job | ErrorLine> {
  const { name } = queued;
  const refusal = (message: string): ErrorLine => ({ file: name, code: "unreadable-file", message });
  try {
    resultName(name);
  } catch (error) {
    return toErrorLine(name, error, lang);
  }
  if ("base64" in queued) return { name, bytes: Buffer.from(queued.base64, "base64") };

  const wording = queueWordingFor(lang);
  const folder = root ?? queued.root;
  if (!isReportName(name.split("/").at(-1)!)) return refusal(wording.noReport);
  const base = isAbsolute(folder) ? await findFolder(folder) : null;
  if (base === null) throw new OutOfOrder(wording.noRoot(folder));
  try {
    const path = await realpath(join(base, name));
    return path.startsWith(base.endsWith(sep) ? base : base + sep) ? { name, path } : refusal(wording.outsideRoot(folder));
  } catch (error) {
    if (systemCode(error) === "ENOENT") throw new NotThereYet(wording.notThereYet);
    return toErrorLine(name, error, lang);
  }
}

/** The folder without links; `null` where there is none. */
export async function findFolder(path: string): Promise<string | null> {
  try {
    const folder = await realpath(path);
    return (await stat(folder)).isDirectory() ? folder : null;
  } catch {
    return null;
  }
}
