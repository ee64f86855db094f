import { SCHEMA_VERSION } from "../model/report.js";
import type { ErrorLine } from "./error-line.js";
import type { Answer } from "./job.js";
import { mapInOrder } from "./map-in-order.js";
import { createPool } from "./pool.js";
import type { ProcessOptions } from "./process-report.js";
import { readJob } from "./read-job.js";
import { splitLines } from "./split-lines.js";
import type { Line } from "./split-lines.js";
import { resolveLimits } from "./worker-limits.js";
import type { WorkerLimits } from "./worker-limits.js";

export interface StreamOptions extends WorkerLimits {
  /** NDJSON: see `JobLineSchema`. */
  readonly input: AsyncIterable<Uint8Array>;
  /** What relative paths start from. */
  readonly cwd: string;
  readonly options?: ProcessOptions;
}

/** One line of the output, and whether it is of a report or an error. */
export interface StreamedLine {
  readonly text: string;
  readonly isError: boolean;
}

/** Results that wait for an earlier one, for each worker. */
const AHEAD = 4;

/**
 * A line of NDJSON for each line that comes in that is not blank, in the same order: a `BatchResult`, or
 * `{ schemaVersion, name, line, error: { code, message } }`, with the line's number and `name: null` where the line itself was bad. Nothing is
 * read on until what was made has been taken.
 */
export async function* runStream({ input, cwd, options = {}, ...given }: StreamOptions): AsyncGenerator<StreamedLine> {
  const { workers, ...seat } = resolveLimits(given);
  const pool = createPool({ ...seat, workers, settings: { options, out: null } });
  try {
    yield* mapInOrder(splitLines(input), workers * AHEAD, async (line) => {
      const job = readJob(line, cwd, options.lang ?? "zh");
      return "code" in job ? failed(line, null, job) : streamed(line, job.name, await pool.run(job));
    });
  } finally {
    await pool.close();
  }
}

function streamed(line: Line, name: string, answer: Answer): StreamedLine {
  if (answer.kind === "json") return { text: `${answer.json}\n`, isError: false };
  if (answer.kind === "error") return failed(line, name, answer.line);
  throw new Error(`a worker without a folder answered ${answer.kind}`);
}

function failed({ number }: Line, name: string | null, { code, message }: ErrorLine): StreamedLine {
  return { text: `${JSON.stringify({ schemaVersion: SCHEMA_VERSION, name, line: number, error: { code, message } })}\n`, isError: true };
}
