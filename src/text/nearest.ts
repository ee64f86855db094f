/** The candidate most like what was typed (Dice's coefficient over pairs of characters), or `null` where none is alike. */
export function findNearest(typed: string, candidates: readonly string[]): string | null {
  let nearest: string | null = null;
  let best = 0.3;
  for (const candidate of candidates) {
    const likeness = similarity(typed.toLowerCase(), candidate.toLowerCase());
    if (likeness > best) {
      nearest = candidate;
      best = likeness;
    }
  }
  return nearest;
}

function similarity(a: string, b: string): number {
  const pairs = new Map<string, number>();
  for (const pair of pairsOf(a)) pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  let shared = 0;
  for (const pair of pairsOf(b)) {
    const left = pairs.get(pair) ?? 0;
    if (left > 0) {
      shared += 1;
      pairs.set(pair, left - 1);
    }
  }
  return (2 * shared) / (a.length + b.length + 2);
}

/** With a blank before and after, so that how a word begins and ends counts too. */
function pairsOf(word: string): string[] {
  const padded = ` ${word} `;
  return Array.from({ length: padded.length - 1 }, (_, index) => padded.slice(index, index + 2));
}
