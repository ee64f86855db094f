import type { Request, RuleInfo } from "../protocol.js";
import { DocumentWorker } from "./document-worker.js";
import type { Outcome } from "./document-worker.js";

/** Each holds our scripts and a whole report: beyond these, the one that rested longest is let go, and its document read again when it is needed. */
const MOST_AT_ONCE = 6;

/** The workers, one a document. */
export class Hands {
  /** In the order of their last use. */
  readonly #byKey = new Map<number, DocumentWorker>();
  #spare: DocumentWorker | null;

  /** The first worker is started before there is a document: it says what rules there are, and the first draft need not wait for it. */
  constructor(private readonly onHello: (rules: readonly RuleInfo[]) => void) {
    this.#spare = new DocumentWorker(onHello);
  }

  /** The worker of a document, and whether it holds the document already. */
  take(key: number): { readonly worker: DocumentWorker; readonly isNew: boolean } {
    const known = this.#byKey.get(key);
    this.#byKey.delete(key);
    if (known !== undefined && !known.isOver) {
      this.#byKey.set(key, known);
      return { worker: known, isNew: false };
    }
    const spare = this.#spare?.isOver === false ? this.#spare : null;
    this.#spare = null;
    const worker = spare ?? new DocumentWorker(this.onHello);
    this.#byKey.set(key, worker);
    this.#letGo();
    return { worker, isNew: true };
  }

  /** Asks something that is about no document, of a worker that is ended with it. */
  async askOnce(request: Request): Promise<Outcome> {
    const worker = new DocumentWorker(this.onHello);
    try {
      return await worker.ask(request);
    } finally {
      worker.end();
    }
  }

  end(key: number): void {
    this.#byKey.get(key)?.end();
    this.#byKey.delete(key);
  }

  #letGo(): void {
    for (const [key, worker] of this.#byKey) {
      if (this.#byKey.size <= MOST_AT_ONCE) return;
      if (!worker.isBusy) this.end(key);
    }
  }
}
