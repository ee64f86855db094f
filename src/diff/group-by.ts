/** Lists of what has the same key, in the order of the first of each; what has none is left out. */
export function groupBy<T, K>(items: Iterable<T>, key: (item: T) => K | null): Map<K, T[]> {
  return groupByEach(items, (item) => {
    const name = key(item);
    return name === null ? [] : [name];
  });
}

/** The same of items that have several keys, each in the lists of all of its own. */
export function groupByEach<T, K>(items: Iterable<T>, keys: (item: T) => Iterable<K>): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    for (const name of new Set(keys(item))) {
      const group = groups.get(name);
      if (group === undefined) groups.set(name, [item]);
      else group.push(item);
    }
  }
  return groups;
}
