import { batchWordingFor } from "./batch-wording.js";
import { firstLine, systemCode, toErrorLine } from "./error-line.js";
import type { Answer, Job, WorkerSettings } from "./job.js";
import { processReport } from "./process-report.js";
import type { ProcessedReport } from "./process-report.js";
import { readInput } from "./read-input.js";
import { writeResult } from "./write-result.js";

/** Does one job. Never rejects. */
export async function doJob(job: Job, { options, out }: WorkerSettings): Promise<Answer> {
  const { lang = "zh" } = options;
  try {
    const result = await processReport(await readInput(job, lang), options);
    if (!("json" in result)) return { kind: "error", line: result };
    return out === null ? { kind: "json", json: result.json } : await write(out, result, lang);
  } catch (error) {
    return { kind: "error", line: toErrorLine(job.name, error, lang) };
  }
}

/** Of the one name alone: it is too long, or a folder of the other tree stands where the result should. */
const OF_THE_NAME = new Set(["ENAMETOOLONG", "EISDIR", "ENOTDIR", "EEXIST", "ENOTEMPTY", "EINVAL", "EILSEQ"]);

async function write(out: string, { name, json }: ProcessedReport, lang: "zh" | "en"): Promise<Answer> {
  try {
    await writeResult(out, name, `${json}\n`);
    return { kind: "written" };
  } catch (error) {
    const code = systemCode(error);
    if (code === null) return { kind: "error", line: toErrorLine(name, error, lang) };
    const message = batchWordingFor(lang).unwritable(firstLine(error));
    return OF_THE_NAME.has(code) ? { kind: "error", line: { file: name, code: "unwritable-file", message } } : { kind: "unwritable", message };
  }
}
