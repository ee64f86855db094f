import { fingerprint } from "../text/hash.js";

/**
 * Names claims by what they say, so that a name survives edits elsewhere in the report. The second claim that says the very same is
 * `….2`. Each maker of claims keeps its own: what they put into a name differs, and so do the names.
 */
export class ClaimIds {
  readonly #counts = new Map<string, number>();

  of(...words: readonly string[]): string {
    const print = fingerprint(words.join("|"));
    const count = (this.#counts.get(print) ?? 0) + 1;
    this.#counts.set(print, count);
    return count === 1 ? `c${print}` : `c${print}.${count}`;
  }
}
