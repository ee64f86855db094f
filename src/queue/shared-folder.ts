import { openFolderStore } from "../batch/result-store.js";
import { removeDraftFolder } from "../batch/write-result.js";
import type { QueueStore } from "./queue-store.js";

/** A folder of results that workers on several machines share. */
export async function openSharedFolder(out: string): Promise<QueueStore> {
  const { has, put, fail, hasFailed } = await openFolderStore(out);
  return { has, put, fail, hasFailed, finish: () => removeDraftFolder(out) };
}
