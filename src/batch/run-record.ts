import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import * as z from "zod/mini";
import { version } from "../../package.json";
import { fingerprint } from "../text/hash.js";
import type { ProcessOptions } from "./process-report.js";
import { writeWhole } from "./write-result.js";

const RECORD = ".gouji-batch.json";

const RunRecordSchema = z.readonly(
  z.object({
    gouji: z.string(),
    /** Stands for rules, ignores, vocabulary and language. */
    settings: z.string(),
    /** Results that are older are to be made anew: milliseconds of the folder's own clock, 0 where all count. */
    since: z.number(),
  }),
);
export type RunRecord = z.infer<typeof RunRecordSchema>;

export interface OpenedRun extends RunRecord {
  /** Some results may have been made by another version, or with other settings. */
  readonly isMixed: boolean;
}

/**
 * Reads what the folder's results were made with, or notes it where none are there yet. `redo` makes all that is there count as not done, from now
 * on and in every later run: what a kill has stopped goes on where it was.
 */
export async function openRun(out: string, options: ProcessOptions, redo: boolean): Promise<OpenedRun> {
  const now = { gouji: version, settings: fingerprint(JSON.stringify(options)) };
  const record = redo ? null : await readRecord(out);
  if (record !== null) return { ...record, isMixed: record.gouji !== now.gouji || record.settings !== now.settings };
  const begun = { ...now, since: 0 };
  await write(out, begun);
  if (!redo) return { ...begun, isMixed: false };
  // Of a folder on another machine the clock is that machine's.
  const since = (await stat(join(out, RECORD))).mtimeMs;
  await write(out, { ...begun, since });
  return { ...begun, since, isMixed: false };
}

const write = (out: string, record: RunRecord): Promise<void> => writeWhole(out, RECORD, `${JSON.stringify(record)}\n`);

async function readRecord(out: string): Promise<RunRecord | null> {
  try {
    return RunRecordSchema.parse(JSON.parse(await readFile(join(out, RECORD), "utf8")));
  } catch {
    return null;
  }
}
