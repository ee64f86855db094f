const NUMBERS = { SIGINT: 2, SIGTERM: 15 } as const;

/** Whether somebody has asked for an end. */
export interface StopSignal {
  readonly signal: AbortSignal;
  /** The exit status that says so, 128 and the signal's number as shells have it; `null` where nobody has. */
  readonly status: number | null;
  release(): void;
}

/** The first Ctrl-C asks for an end in good order, the second ends the process as it does where nobody listens. */
export function listenForStop(onStop: () => void): StopSignal {
  const stop = new AbortController();
  let status: number | null = null;
  const listeners = (Object.keys(NUMBERS) as (keyof typeof NUMBERS)[]).map((name) => {
    const listener = (): void => {
      release();
      status = 128 + NUMBERS[name];
      stop.abort();
      onStop();
    };
    process.once(name, listener);
    return { name, listener };
  });
  function release(): void {
    for (const { name, listener } of listeners) process.off(name, listener);
  }
  return {
    signal: stop.signal,
    get status() {
      return status;
    },
    release,
  };
}
