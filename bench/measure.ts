/** The shortest of several runs in seconds: what the work takes when nothing else is in its way. */
export async function measure(work: () => unknown, { runs = 5, atLeast = 0.3 } = {}): Promise<number> {
  let best = Infinity;
  let spent = 0;
  for (let run = 0; run < runs || spent < atLeast; run++) {
    const start = performance.now();
    await work();
    const seconds = (performance.now() - start) / 1000;
    best = Math.min(best, seconds);
    spent += seconds;
    // Slow work shows its time at once.
    if (spent > 3 && run > 0) break;
  }
  return best;
}
