import type { Statement, Utterance } from "../extract/statement.js";

/** The utterances of one sentence, in order. */
export type SentenceGroup = readonly Utterance[];

/** Groups utterances by sentence, and sentences by paragraph. */
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

/** Two figures that may be added or compared. */
export function areAlike(a: Statement, b: Statement): boolean {
  return a.number.unit === b.number.unit && a.claim.modality === b.claim.modality;
}

/** Everything a statement says of itself in words: subject and action. */
export function wordsOf({ claim }: Statement): string {
  return claim.subject + claim.action;
}

/** Speaks of the same place, or at least not of different ones. */
export function sharesPlace(a: Statement, b: Statement): boolean {
  const [x, y] = [a.claim.scope?.place ?? null, b.claim.scope?.place ?? null];
  return x === y || x === null || y === null;
}
