import { setTimeout as wait } from "node:timers/promises";

/** A store that is being restarted, or a share that is being mounted, is there again within a minute or so. */
const PATIENCE_MS = 60_000;
const LONGEST_PAUSE_MS = 5000;

/** Bears trouble that may pass: each time waits a little longer, and ends once nothing at all has gone well for a while. */
export class Patience {
  #since: number | null = null;
  #times = 0;

  constructor(
    private readonly signal: AbortSignal,
    private readonly patienceMs: number = PATIENCE_MS,
  ) {}

  restore(): void {
    this.#since = null;
    this.#times = 0;
  }

  /** Waits before the next attempt; `false` where there should be none. */
  async bear(): Promise<boolean> {
    this.#since ??= Date.now();
    this.#times += 1;
    const pause = Math.min(250 * 2 ** Math.min(this.#times, 10), LONGEST_PAUSE_MS);
    if (Date.now() + pause > this.#since + this.patienceMs) return false;
    await wait(pause, undefined, { signal: this.signal }).catch(() => {});
    return true;
  }
}
