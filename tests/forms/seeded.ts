/** Chance that comes out the same on every machine: a file made twice is the same file. */
export interface Chance {
  /** A whole number from 0 up to but not including `limit`. */
  below(limit: number): number;
  /** True `share` of the time. */
  happens(share: number): boolean;
}

/** Numerical Recipes' linear congruential generator; its upper bits are even enough for cutting texts. */
export function seeded(seed: string): Chance {
  let state = [...seed].reduce((sum, character) => (Math.imul(sum, 31) + character.codePointAt(0)!) >>> 0, 17);
  const next = (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return (state >>> 8) / 2 ** 24;
  };
  return { below: (limit) => Math.floor(next() * limit), happens: (share) => next() < share };
}
