import type { Found } from "./report-files.js";

/** How far a run has come. */
export interface Tally {
  /** Files that look like reports; `null` until all have been counted. */
  readonly total: number | null;
  /** Results of this run. */
  readonly written: number;
  /** Files of this run that gave none. */
  readonly failed: number;
  /** Files that had a result before. */
  readonly kept: number;
  /** Files that had a line in `errors.ndjson` before. */
  readonly failedBefore: number;
  /** Files that are no reports by their names, by ending: `.xlsx`. */
  readonly passedOver: ReadonlyMap<string, number>;
}

/** Of strangers' endings no more are told apart. */
const MOST_ENDINGS = 20;

export class RunTally implements Tally {
  total: number | null = null;
  written = 0;
  failed = 0;
  kept = 0;
  failedBefore = 0;
  readonly passedOver = new Map<string, number>();

  passOver(ending: string): void {
    const name = this.passedOver.has(ending) || this.passedOver.size < MOST_ENDINGS ? ending : "…";
    this.passedOver.set(name, (this.passedOver.get(name) ?? 0) + 1);
  }
}

/** Counts while the work goes on: names alone, which takes seconds where reading takes hours. */
export function countReports(files: AsyncIterable<Found>, tally: RunTally): { stop(): void } {
  let isStopped = false;
  async function count(): Promise<void> {
    let total = 0;
    for await (const { kind } of files) {
      if (isStopped) return;
      if (kind !== "other") total += 1;
    }
    tally.total = total;
  }
  // A folder that cannot be read is said by whoever reads it.
  count().catch(() => {});
  return { stop: () => void (isStopped = true) };
}
