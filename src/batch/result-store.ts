import { mkdir, stat } from "node:fs/promises";
import { join } from "node:path";
import type { ErrorLine } from "./error-line.js";
import { systemCode } from "./error-line.js";
import { openErrorLog } from "./error-log.js";
import { resultName } from "./result-name.js";
import { sweepDrafts, writeResult } from "./write-result.js";

/**
 * Where results go. A report's `name` is its path within the folder that it came from, with `/` between the parts.
 * All methods reject with a GoujiError `unwritable-file` for a name that could not stand in a folder (see `resultName`), and else with the error
 * of whatever lies below.
 */
export interface ResultStore {
  /** Whether the result is there, whole. */
  has(name: string): Promise<boolean>;
  /** Writes it whole or not at all; one that is there is replaced. */
  put(name: string, text: string): Promise<void>;
  /** Notes that the file gave no result, once however often it is said. */
  fail(line: ErrorLine): Promise<void>;
}

/** Results in a folder that mirrors that of the reports: `2024/a.txt` gives `2024/a.txt.json`, and beside all of them stands `errors.ndjson`. */
export interface FolderStore extends ResultStore {
  /** Whether the file has a line in `errors.ndjson`. */
  hasFailed(name: string): Promise<boolean>;
  /** How many files have one. */
  readonly failures: number;
}

export interface FolderStoreOptions {
  /** Results that were written before are not counted, in milliseconds of the folder's own clock. */
  readonly since?: number;
  /** Drops the lines of `errors.ndjson`, so that their files are tried again. */
  readonly retryErrors?: boolean;
}

/** Opens the folder, makes it where it is missing, and clears away what a kill has left half written. Several processes may have it open. */
export async function openFolderStore(out: string, { since = 0, retryErrors = false }: FolderStoreOptions = {}): Promise<FolderStore> {
  await mkdir(out, { recursive: true });
  await sweepDrafts(out);
  const log = await openErrorLog(out, { empty: retryErrors });
  return {
    async has(name) {
      try {
        const result = await stat(join(out, resultName(name)));
        // Without content it is a name that outlived a power cut.
        return result.isFile() && result.size > 0 && result.mtimeMs >= since;
      } catch (error) {
        if (["ENOENT", "ENOTDIR"].includes(systemCode(error) ?? "")) return false;
        throw error;
      }
    },
    put: (name, text) => writeResult(out, name, text),
    fail: (line) => log.append(line),
    hasFailed: (name) => log.has(name),
    get failures() {
      return log.size;
    },
  };
}
