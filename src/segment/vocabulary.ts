import words from "../../dictionaries/vocabulary.json";
import { Trie } from "../text/trie.js";

/** The words that every engine keeps whole. */
export type Vocabulary = Trie<true>;

let builtIn: Vocabulary | undefined;

/** The vocabulary of government work and, where given, the words of the house. */
export function loadVocabulary(extra: readonly string[] = []): Vocabulary {
  if (extra.length === 0) return (builtIn ??= buildTrie(listBuiltInWords()));
  return buildTrie([...listBuiltInWords(), ...extra]);
}

/** All entries of `dictionaries/vocabulary.json`, its themes aside. */
export function listBuiltInWords(): readonly string[] {
  const { comment: _, ...themes } = words;
  return Object.values(themes).flat();
}

function buildTrie(entries: readonly string[]): Vocabulary {
  const trie: Vocabulary = new Trie();
  for (const entry of entries) trie.add(entry, true);
  return trie;
}
