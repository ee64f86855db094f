import type { Dimension } from "../../model/quantity.js";
import { splitClauses, type Clause } from "../clauses.js";
import { interpretClause, type Reading } from "../interpret.js";
import { lexPassage } from "../lex.js";
import type { Lexeme } from "../lexeme.js";
import { findNumbers } from "../numbers.js";
import { findPeriods } from "../periods.js";
import type { Vocabularies } from "../vocabularies.js";

/** What the words of a head say of the figures under it. */
export interface HeadReading {
  readonly reading: Reading;
  readonly clause: Clause;
}

/** Figures that stand for a cell's while its head is read. */
const SAMPLES: Readonly<Partial<Record<Dimension, string>>> = { percent: "2%", "per-mille": "2‰", points: "2个百分点", money: "2元" };
const SAMPLE = "2件";

/** Reads heads and labels as prose is read: a head is a clause with a hole, and a figure of the cell's kind is put into it. */
export class WordReader {
  /** By sample, then by words: a head is met in every cell below it, and putting the two together each time takes longer than looking up. */
  readonly #read = new Map<string, Map<string, HeadReading | null>>();
  readonly #vocabularies: Vocabularies;

  constructor(vocabularies: Vocabularies) {
    this.#vocabularies = vocabularies;
  }

  /** `null` where the words are no clause. The same words are read once. */
  read(words: string, dimension: Dimension): HeadReading | null {
    if (words === "") return null;
    const sample = SAMPLES[dimension] ?? SAMPLE;
    let ofSample = this.#read.get(sample);
    if (ofSample === undefined) this.#read.set(sample, (ofSample = new Map()));
    const known = ofSample.get(words);
    if (known !== undefined) return known;
    const found = this.#interpret(words + sample);
    ofSample.set(words, found);
    return found;
  }

  #interpret(text: string): HeadReading | null {
    const lexemes = lexPassage(text, findNumbers(text, this.#vocabularies.numbers), findPeriods(text), this.#vocabularies.words);
    const slice = (some: readonly Lexeme[]): string => some.map(({ start, end }) => text.slice(start, end)).join("");
    const clause = splitClauses(lexemes).findLast(({ quantities }) => quantities.at(-1)?.end === text.length);
    const reading = clause === undefined ? undefined : interpretClause(clause, slice).at(-1);
    return clause === undefined || reading === undefined ? null : { reading, clause };
  }
}
