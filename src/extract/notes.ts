import type { Aspect, Modality } from "../model/claim.js";
import type { Lexeme, WordLexeme } from "./lexeme.js";
import type { Connective } from "./lexicon.js";
import type { PeriodToken } from "./periods.js";
import { isWord, type Slice } from "./phrase-words.js";

/** What a phrase says in passing: when, where, compared with what, tied to what. */
export class Notes {
  compare: string | null = null;
  adjusted = false;
  from = false;
  /** The preposition that opens the phrase, and its place in the stretch. */
  preposition = "";
  prepAt = -1;
  /** The word that says the figure is a mean: 人均, 日均. */
  mean = "";
  coordinate = false;
  level = "";
  /** The word behind the phrase which says that the figure is a total: 收入[总计]. */
  total = "";
  readonly connectives = new Set<Connective>();
  place: { readonly text: string; readonly level: string } | null = null;
  modality: Exclude<Modality, "fact"> | null = null;
  period: PeriodToken | null = null;
  status: string | null = null;
  aspect: Aspect | null = null;
  readonly #slice: Slice;

  constructor(slice: Slice) {
    this.#slice = slice;
  }

  get prep(): boolean {
    return this.preposition !== "";
  }

  /** What a word announces even where it is part of the name: 收入[总计]. */
  hear(lexeme: WordLexeme): void {
    const { word } = lexeme;
    if (word.status) this.status = this.#slice([lexeme]);
    for (const connective of word.connectives ?? []) this.connectives.add(connective);
    if (word.modality) this.modality = word.modality;
    if (word.aspect) this.aspect = word.aspect;
  }

  take(lexeme: Lexeme): void {
    if (lexeme.kind === "time") this.period = lexeme.period;
    if (!isWord(lexeme)) return;
    const { word } = lexeme;
    this.hear(lexeme);
    if (word.connectives?.includes("compare")) this.compare = this.#slice([lexeme]);
    if (word.connectives?.includes("adjusted")) this.adjusted = true;
    if (word.place !== undefined) this.place = { text: this.#slice([lexeme]), level: word.place };
    if (word.average) this.mean = this.#slice([lexeme]);
    if (word.from) this.from = true;
    if (word.prep && this.preposition === "") this.preposition = this.#slice([lexeme]);
  }
}
