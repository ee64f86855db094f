import { cutToWidth } from "../render/display-width.js";
import { makeVisible } from "../render/visible.js";
import type { Output } from "./io.js";
import type { Messages } from "./messages.js";

const BEGIN_AFTER_MS = 500;
const EVERY_MS = 100;
const LARGE_BYTES = 2_000_000;
const CLEAR_LINE = "\r\u001b[K";

/** A line on the terminal that says what is being read, once the work takes long enough for somebody to wonder. */
export class Progress {
  readonly #started = Date.now();
  #last = 0;
  #shown = false;

  constructor(
    private readonly output: Output,
    private readonly messages: Messages,
    private readonly count: number,
  ) {}

  async show(name: string, index: number, bytes: number): Promise<void> {
    if (!this.output.isTerminal) return;
    const now = Date.now();
    const long = now - this.#started > BEGIN_AFTER_MS && now - this.#last > EVERY_MS;
    if (!long && bytes < LARGE_BYTES) return;
    this.#last = now;
    this.#shown = true;
    const line = makeVisible(this.messages.reading(name, index, this.count));
    await this.output.write(`${CLEAR_LINE}${cutToWidth(line, (this.output.columns ?? 80) - 1)}`);
  }

  /** To be called before anything else is written to the terminal. */
  async clear(): Promise<void> {
    if (!this.#shown) return;
    this.#shown = false;
    await this.output.write(CLEAR_LINE);
  }
}
