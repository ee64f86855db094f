import type { Tally } from "../batch/tally.js";
import { cutToWidth } from "../render/display-width.js";
import type { BatchMessages } from "./batch-messages.js";
import type { Output } from "./io.js";

const CLEAR_LINE = "\r\u001b[K";
const BAR = 24;
/** On a terminal often enough to be seen moving, in a log seldom enough not to fill it. */
const EVERY_MS = { terminal: 200, log: 10_000 };
/** The rate is that of the last half minute: what is left takes as long as what is being done, not as the first second. */
const WINDOW_MS = 30_000;

export interface BatchProgress {
  /** To be called before anything else is written to the terminal. */
  clear(): Promise<void>;
  stop(): Promise<void>;
}

/** Shows how far a run has come until it is stopped: a bar on a terminal, else a line now and then. */
export function showProgress(tally: Tally, output: Output, messages: BatchMessages): BatchProgress {
  let lastLine = "";
  const samples: { readonly at: number; readonly made: number }[] = [{ at: Date.now(), made: 0 }];

  async function draw(): Promise<void> {
    const now = { at: Date.now(), made: tally.written + tally.failed };
    samples.push(now);
    while (samples.length > 2 && now.at - samples[0]!.at > WINDOW_MS) samples.shift();
    const { at, made } = samples[0]!;
    const perSecond = ((now.made - made) * 1000) / Math.max(1, now.at - at);
    const line = progressLine(tally, perSecond, messages, output.isTerminal);
    // A worker may wait for days: a log is not filled with what it holds already.
    if (!output.isTerminal && line === lastLine) return;
    lastLine = line;
    await output.write(output.isTerminal ? `${CLEAR_LINE}${cutToWidth(line, (output.columns ?? 80) - 1)}` : `gouji: ${line}\n`);
  }

  const clear = async (): Promise<void> => {
    if (output.isTerminal) await output.write(CLEAR_LINE);
  };
  const timer = setInterval(() => void draw(), output.isTerminal ? EVERY_MS.terminal : EVERY_MS.log);
  return {
    clear,
    async stop() {
      clearInterval(timer);
      await clear();
    },
  };
}

/** `████░░░░ 50/100 50 %  12 份/秒  还需 0:04  读不了 1 份`; without the bar in a log, and without a share until all have been counted. */
export function progressLine(tally: Tally, perSecond: number, messages: BatchMessages, hasBar: boolean): string {
  const { total, written, kept, failed, failedBefore } = tally;
  const done = written + kept + failed + failedBefore;
  const parts = [];
  if (total === null || total === 0) parts.push(String(done));
  else {
    const share = Math.min(1, done / total);
    const filled = Math.floor(share * BAR);
    if (hasBar) parts.push("█".repeat(filled) + "░".repeat(BAR - filled));
    parts.push(`${done}/${Math.max(done, total)} ${Math.floor(share * 100)} %`);
  }
  if (perSecond > 0) {
    parts.push(messages.rate(perSecond));
    if (total !== null && total > done) parts.push(messages.left((total - done) / perSecond));
  }
  if (failed + failedBefore > 0) parts.push(messages.failed(failed + failedBefore));
  return parts.join("  ");
}
