type Job = () => Promise<void>;

/** Lets few jobs run at once, and never two of one document: the later asked for takes the place of the one that waits. */
export class Turns {
  readonly #waiting = new Map<number, Job>();
  readonly #running = new Set<number>();

  constructor(private readonly most: number) {}

  add(key: number, job: Job): void {
    this.#waiting.set(key, job);
    this.#next();
  }

  drop(key: number): void {
    this.#waiting.delete(key);
  }

  #next(): void {
    for (const [key, job] of this.#waiting) {
      if (this.#running.size >= this.most) return;
      if (this.#running.has(key)) continue;
      this.#waiting.delete(key);
      this.#running.add(key);
      void job().finally(() => {
        this.#running.delete(key);
        this.#next();
      });
    }
  }
}
