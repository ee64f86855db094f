import type { Answer, Job } from "./job.js";
import { createSeat } from "./seat.js";
import type { Seat, SeatOptions } from "./seat.js";

export interface PoolOptions extends SeatOptions {
  /** How many threads work at once. */
  readonly workers: number;
}

/** Threads that do jobs. Each has one job at a time, so that a death has one cause. */
export interface Pool {
  /** Waits for a free worker. Rejects only where no worker can be started at all. */
  run(job: Job): Promise<Answer>;
  close(): Promise<void>;
}

/** Workers are started when there is work for them. */
export function createPool({ workers, ...options }: PoolOptions): Pool {
  const seats: readonly Seat[] = Array.from({ length: workers }, () => createSeat(options));
  const free = [...seats];
  const waiting: ((seat: Seat) => void)[] = [];

  return {
    async run(job) {
      const seat = free.pop() ?? (await new Promise<Seat>((resolve) => waiting.push(resolve)));
      try {
        return await seat.run(job);
      } finally {
        const next = waiting.shift();
        if (next) next(seat);
        else free.push(seat);
      }
    },
    async close() {
      await Promise.all(seats.map((seat) => seat.close()));
    },
  };
}
