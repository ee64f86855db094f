import type { NumberToken } from "./numbers.js";
import type { PeriodToken } from "./periods.js";
import type { Word } from "./lexicon.js";

interface Stretch {
  /** Indices into the passage's reading, end exclusive. */
  readonly start: number;
  readonly end: number;
}

/** The pieces that a passage is lexed into, once. */
export type Lexeme =
  | (Stretch & { readonly kind: "quantity"; readonly number: NumberToken })
  | (Stretch & { readonly kind: "time"; readonly period: PeriodToken })
  | (Stretch & { readonly kind: "word"; readonly word: Readonly<Word> })
  | (Stretch & { readonly kind: "mark"; readonly mark: Mark })
  | (Stretch & { readonly kind: "text" });

/** Punctuation by what it does to a clause. */
export type Mark = "comma" | "semicolon" | "colon" | "stop" | "list" | "open" | "close";

export type WordLexeme = Extract<Lexeme, { kind: "word" }>;
export type QuantityLexeme = Extract<Lexeme, { kind: "quantity" }>;
