interface Node<V> {
  value: V | undefined;
  readonly next: Map<number, Node<V>>;
}

/** Words found by where they end: the mirror of `Trie`. */
export class SuffixTrie<V> {
  readonly #roots: (Node<V> | undefined)[] = [];

  add(word: string, value: V): void {
    if (word === "") return;
    let node = (this.#roots[word.charCodeAt(word.length - 1)] ??= { value: undefined, next: new Map() });
    for (let i = word.length - 2; i >= 0; i--) {
      const code = word.charCodeAt(i);
      let next = node.next.get(code);
      if (next === undefined) {
        next = { value: undefined, next: new Map() };
        node.next.set(code, next);
      }
      node = next;
    }
    node.value = value;
  }

  /** The longest word that ends at `end` and does not begin before `floor`. */
  longestBefore(text: string, end: number, floor: number): { readonly value: V; readonly start: number } | undefined {
    if (end <= floor) return undefined;
    let node = this.#roots[text.charCodeAt(end - 1)];
    let best: { value: V; start: number } | undefined;
    for (let i = end - 1; node !== undefined; i--) {
      if (node.value !== undefined) best = { value: node.value, start: i };
      if (i <= floor) break;
      node = node.next.get(text.charCodeAt(i - 1));
    }
    return best;
  }
}
