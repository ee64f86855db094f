import { buildLexicon, type Lexicon, type Vocabulary } from "./lexicon.js";
import { createNumberLexicon, type NumberLexicon, type NumberVocabulary } from "./numbers.js";

/** House vocabulary that a caller adds to the dictionaries, without a fork. */
export interface HouseVocabulary extends Vocabulary, NumberVocabulary {}

/** Every word the extraction knows, ready for search. */
export interface Vocabularies {
  readonly words: Lexicon;
  readonly numbers: NumberLexicon;
}

let builtIn: Vocabularies | undefined;

/** The dictionaries, with house vocabulary where it is given; the built-in ones are made ready once. */
export function vocabulariesWith(house?: HouseVocabulary): Vocabularies {
  if (house) return { words: buildLexicon(house), numbers: createNumberLexicon(house) };
  return (builtIn ??= { words: buildLexicon(), numbers: createNumberLexicon() });
}
