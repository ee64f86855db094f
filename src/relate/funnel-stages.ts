import funnels from "../../dictionaries/funnels.json";
import type { Statement } from "../extract/statement.js";

export interface Stage {
  readonly funnel: string;
  readonly stage: number;
}

const stages = new Map<string, Stage[]>();
for (const { name, stages: list } of funnels.funnels)
  list.forEach((words, stage) => {
    for (const word of words) stages.set(word, [...(stages.get(word) ?? []), { funnel: name, stage }]);
  });

/** Every stage of a procedure that an act is known to be. */
export function stagesOf({ claim }: Statement): readonly Stage[] {
  return stages.get(claim.action) ?? [];
}

/** The first of them. */
export function stageOf(statement: Statement): Stage | null {
  return stagesOf(statement)[0] ?? null;
}
