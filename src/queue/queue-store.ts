import type { ResultStore } from "../batch/result-store.js";

/** What workers need of a store: it also knows what has failed, so that it is not done again when a job comes twice. */
export interface QueueStore extends ResultStore {
  hasFailed(name: string): Promise<boolean>;
  /** Called when nothing is left in the queue. */
  finish?(): Promise<void>;
}
