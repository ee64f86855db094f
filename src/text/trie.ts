interface Node<V> {
  value: V | undefined;
  readonly next: Map<number, Node<V>>;
}

export interface TrieMatch<V> {
  readonly value: V;
  /** Index just past the match. */
  readonly end: number;
}

/** Words and what they stand for, found in time linear in the word, however many words there are. */
export class Trie<V> {
  readonly #roots: (Node<V> | undefined)[] = [];

  /** Adds a word; a word given twice keeps its latest value. */
  add(word: string, value: V): void {
    if (word === "") return;
    const first = word.charCodeAt(0);
    let node = (this.#roots[first] ??= { value: undefined, next: new Map() });
    for (let i = 1; i < word.length; i++) {
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

  /** The longest word that starts at `index`, or `undefined`. */
  longestAt(text: string, index: number): TrieMatch<V> | undefined {
    let node = this.#roots[text.charCodeAt(index)];
    let best: TrieMatch<V> | undefined;
    for (let i = index + 1; node !== undefined; i++) {
      if (node.value !== undefined) best = { value: node.value, end: i };
      if (i >= text.length) break;
      node = node.next.get(text.charCodeAt(i));
    }
    return best;
  }

  /** Every word that starts at `index`, the shortest first. */
  allAt(text: string, index: number): readonly TrieMatch<V>[] {
    const found: TrieMatch<V>[] = [];
    let node = this.#roots[text.charCodeAt(index)];
    for (let i = index + 1; node !== undefined; i++) {
      if (node.value !== undefined) found.push({ value: node.value, end: i });
      if (i >= text.length) break;
      node = node.next.get(text.charCodeAt(i));
    }
    return found;
  }
}
