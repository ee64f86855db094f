import { parseReport } from "../../src/index.js";
import type { ObservationKind, ObservationOf } from "../../src/model/observation.js";

/** What of one kind a text says beside its figures. */
export async function observed<K extends ObservationKind>(kind: K, text: string): Promise<readonly ObservationOf<K>[]> {
  const { observations } = await parseReport(text);
  return observations.filter((each): each is ObservationOf<K> => each.kind === kind);
}
