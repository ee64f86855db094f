/** Which members of two lists stand for each other: each at most for one. */
export class Matching {
  /** The partner of each member, -1 where it has none. */
  readonly toAfter: Int32Array;
  readonly toBefore: Int32Array;

  constructor(before: number, after: number) {
    this.toAfter = new Int32Array(before).fill(-1);
    this.toBefore = new Int32Array(after).fill(-1);
  }

  /** Does nothing where one of the two is taken. */
  link(before: number, after: number): boolean {
    if (this.toAfter[before] !== -1 || this.toBefore[after] !== -1) return false;
    this.toAfter[before] = after;
    this.toBefore[after] = before;
    return true;
  }

  *pairs(): Generator<readonly [before: number, after: number]> {
    for (const [before, after] of this.toAfter.entries()) if (after >= 0) yield [before, after];
  }
}

/** Two that may stand for each other, and how well they would. */
export interface Candidate {
  readonly before: number;
  readonly after: number;
  readonly score: number;
}

/**
 * Links the best candidates first. Ties fall to the earlier pair; two of one sum that are told apart by nothing else do not compete, so
 * that the answer is the same whichever list is called the first.
 */
export function linkBest(candidates: readonly Candidate[], matching: Matching): void {
  const order = candidates.toSorted((a, b) => b.score - a.score || a.before + a.after - (b.before + b.after));
  for (const { before, after } of order) matching.link(before, after);
}
