import funnels from "../../../dictionaries/funnels.json";
import rates from "../../../dictionaries/rates.json";
import type { Statement } from "../../extract/statement.js";

export interface Stage {
  readonly funnel: string;
  readonly stage: number;
}

const stages = new Map<string, Stage[]>();
for (const { name, stages: list } of funnels.funnels)
  list.forEach((words, stage) => {
    for (const word of words) stages.set(word, [...(stages.get(word) ?? []), { funnel: name, stage }]);
  });

/** The act without its manner: 已整改, 实际按时办结 and 表示满意 are 整改, 按时办结 and 满意. */
export function actOf({ claim }: Statement): string {
  let act = claim.action;
  for (let cut = true; cut; ) {
    const manner = funnels.manners.find((word) => act.length > word.length + 1 && act.startsWith(word));
    cut = manner !== undefined;
    if (manner) act = act.slice(manner.length);
  }
  return act;
}

/** Every stage of a procedure that an act is known to be. */
export function stagesOf(statement: Statement): readonly Stage[] {
  return stages.get(statement.claim.action) ?? stages.get(actOf(statement)) ?? [];
}

/** The first of them. */
export function stageOf(statement: Statement): Stage | null {
  return stagesOf(statement)[0] ?? null;
}

const INTAKES: readonly string[] = rates.intakes;

/** The first stage of some procedure: 受理, 发现, 抽检. */
export function isIntake(level: Statement): boolean {
  return INTAKES.includes(actOf(level)) || stagesOf(level).some(({ stage }) => stage === 0);
}

const SYNONYMS = new Map(rates.synonyms.flatMap((words) => words.map((word) => [word, words] as const)));

/** Other words for an act in the name of a base: 收案 for 收到. */
export function synonymsOf(act: string): readonly string[] {
  return SYNONYMS.get(act) ?? [];
}
