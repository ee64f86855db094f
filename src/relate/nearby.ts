import type { Statement, Utterance } from "../extract/statement.js";

/** The utterances of one sentence, in order. */
export type SentenceGroup = readonly Utterance[];

/** Groups utterances by paragraph, and in it by sentence. */
export function groupByPassage(utterances: readonly Utterance[]): readonly (readonly SentenceGroup[])[] {
  const passages: Utterance[][][] = [];
  let passage = -1;
  let sentence = -1;
  for (const utterance of utterances) {
    if (utterance.passage !== passage) {
      passages.push([]);
      passage = utterance.passage;
      sentence = -1;
    }
    const sentences = passages.at(-1)!;
    if (utterance.sentence !== sentence) {
      sentences.push([]);
      sentence = utterance.sentence;
    }
    sentences.at(-1)!.push(utterance);
  }
  return passages;
}

export function statementsOf(group: SentenceGroup): readonly Statement[] {
  return group.flatMap((utterance) => utterance.statements);
}

export function levelsOf(group: SentenceGroup): readonly Statement[] {
  return statementsOf(group).filter((statement) => statement.isLevel);
}

/** Two figures that may be added or compared. */
export function areAlike(a: Statement, b: Statement): boolean {
  return a.number.unit === b.number.unit && a.claim.modality === b.claim.modality && isPerUnit(a) === isPerUnit(b);
}

const isPerUnit = ({ claim }: Statement): boolean => claim.kind === "per-unit";

/** Everything a statement says of itself in words: subject and action. */
export function wordsOf({ claim }: Statement): string {
  return claim.subject + claim.action;
}

/** Speaks of the same place, or at least not of different ones. */
export function sharesPlace(a: Statement, b: Statement): boolean {
  const [x, y] = [a.claim.scope?.place ?? null, b.claim.scope?.place ?? null];
  return x === y || x === null || y === null;
}

/** The same name, give or take what stands before it: 全市一般公共预算收入 and 一般公共预算收入. */
export function namesSame(statement: Statement, name: string): boolean {
  const own = statement.name;
  return own === name || (own.length >= 3 && name.endsWith(own)) || (name.length >= 3 && own.endsWith(name));
}

/** A figure said to be the total of what was listed: 共计214件, 收入总计5亿元. */
export function isTotal({ before, claim }: Statement): boolean {
  return before.connectives.has("total") && (before.act === "" || /[总合]/.test(claim.subject)) && (before.thing === "" || /[总合]/.test(before.thing));
}
