/** Longer texts are judged by their beginning. */
const FARTHEST = 1200;

/** The pairs of neighbouring characters in a text, sorted, repeated as often as they occur. */
export type Bigrams = Uint32Array;

export function bigramsOf(text: string): Bigrams {
  const length = Math.max(0, Math.min(text.length, FARTHEST) - 1);
  const grams = new Uint32Array(length);
  for (let i = 0; i < length; i++) grams[i] = text.charCodeAt(i) * 0x10000 + text.charCodeAt(i + 1);
  return grams.sort();
}

/** Twice what two texts share over what they have: 0…1 (Dice). Two texts too short to have any are alike only to themselves. */
export function likeness(a: Bigrams, b: Bigrams): number {
  if (a.length === 0 || b.length === 0) return 0;
  let [i, j, shared] = [0, 0, 0];
  while (i < a.length && j < b.length) {
    const [left, right] = [a[i]!, b[j]!];
    if (left === right) shared++;
    if (left <= right) i++;
    if (right <= left) j++;
  }
  return (2 * shared) / (a.length + b.length);
}
