/**
 * The outcomes in the order of the items, with up to `ahead` of them under way or waiting for an earlier one. Nothing more is asked of the source
 * until the next outcome has been taken.
 */
export async function* mapInOrder<Item, Outcome>(
  items: AsyncIterable<Item>,
  ahead: number,
  work: (item: Item) => Promise<Outcome>,
): AsyncGenerator<Outcome> {
  const begun: Promise<Outcome>[] = [];
  for await (const item of items) {
    const outcome = work(item);
    // Whoever waits for it hears of it, if later.
    outcome.catch(() => {});
    begun.push(outcome);
    if (begun.length >= ahead) yield await begun.shift()!;
  }
  for (const outcome of begun) yield await outcome;
}
