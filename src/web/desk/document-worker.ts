import type { Failure, Reply, Request, RuleInfo } from "../protocol.js";
import { startWorker } from "./start-worker.js";

/** What a request ends with. */
export type Outcome = Extract<Reply, { readonly kind: "checked" | "made" | "config" | "failed" }> | { readonly kind: "ended" };
export type Step = Extract<Reply, { readonly kind: "stage" | "part" }>;

interface Pending {
  readonly settle: (outcome: Outcome) => void;
  readonly tell: (step: Step) => void;
}

/** The page's side of a worker that holds one document. One request at a time: what comes meanwhile waits. */
export class DocumentWorker {
  readonly #worker: Worker = startWorker();
  readonly #waiting: Pending[] = [];
  #isOver = false;

  /** `onHello` is called with the rules once the worker is up. */
  constructor(onHello: (rules: readonly RuleInfo[]) => void) {
    this.#worker.addEventListener("message", ({ data }: MessageEvent<Reply | { readonly kind?: never }>) => {
      // pdf.js, loaded into a worker, takes it for its own and says so to whoever started it.
      if (data.kind === undefined) return;
      if (data.kind === "hello") onHello(data.rules);
      else if (data.kind === "stage" || data.kind === "part") this.#waiting[0]?.tell(data);
      else this.#waiting.shift()?.settle(data);
    });
    // A script that cannot be loaded or run: nothing that is asked will ever be answered.
    this.#worker.addEventListener("error", ({ message }) => this.#break({ code: "internal", message: message || "worker" }));
  }

  get isBusy(): boolean {
    return this.#waiting.length > 0;
  }

  get isOver(): boolean {
    return this.#isOver;
  }

  /** Never rejects. */
  ask(request: Request, tell: (step: Step) => void = () => {}): Promise<Outcome> {
    return new Promise((settle) => {
      if (this.#isOver) return settle({ kind: "ended" });
      this.#waiting.push({ settle, tell });
      this.#worker.postMessage(request, []);
    });
  }

  /** Ends the worker at once, in the middle of whatever it does. */
  end(): void {
    this.#finish({ kind: "ended" });
  }

  #break(failure: Failure): void {
    this.#finish({ kind: "failed", failure });
  }

  #finish(outcome: Outcome): void {
    this.#isOver = true;
    this.#worker.terminate();
    for (const { settle } of this.#waiting.splice(0)) settle(outcome);
  }
}
