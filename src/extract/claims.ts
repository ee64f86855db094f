import type { Claim } from "../model/claim.js";
import type { Outline } from "../structure/outline.js";
import type { Reading as Text } from "../structure/reading.js";
import { ClaimBuilder } from "./claim-builder.js";
import { splitClauses } from "./clauses.js";
import { Discourse } from "./discourse.js";
import { lexPassage } from "./lex.js";
import type { Lexeme } from "./lexeme.js";
import { findNumbers, type NumberToken } from "./numbers.js";
import { findPeriods } from "./periods.js";
import type { Utterance } from "./statement.js";
import type { Vocabularies } from "./vocabularies.js";

export interface Extraction {
  readonly utterances: readonly Utterance[];
  readonly claims: readonly Claim[];
  /** Every number of the prose, claims or not. */
  readonly numbers: readonly NumberToken[];
}

/** Reads every passage into utterances, and their figures into claims. */
export function extractClaims(document: string, { passages, sections }: Outline, reportYear: number | null, vocabularies: Vocabularies): Extraction {
  const utterances: Utterance[] = [];
  const claims: Claim[] = [];
  const allNumbers: NumberToken[] = [];
  const builder = new ClaimBuilder(document, sections, reportYear);
  let sentenceCount = 0;
  let reading: Text;
  const discourse = new Discourse((draft) => builder.build(draft, reading));

  passages.forEach((passage, passageIndex) => {
    reading = passage.reading;
    const { text } = reading;
    const numbers = findNumbers(text, vocabularies.numbers);
    for (const number of numbers) allNumbers.push(number);
    const lexemes = lexPassage(text, numbers, findPeriods(text), vocabularies.words);
    const slice = (some: readonly Lexeme[]): string => some.map(({ start, end }) => text.slice(start, end)).join("");
    let next = 0;
    for (const sentence of passage.sentences) {
      const from = next;
      while (next < lexemes.length && lexemes[next]!.start < sentence.end) next++;
      const place = { sentence: sentenceCount++, passage: passageIndex, where: sentence };
      if (from === 0) discourse.startPassage("");
      else discourse.startSentence();
      for (const clause of splitClauses(lexemes.slice(from, next))) {
        const utterance = discourse.read(clause, place, slice);
        utterances.push(utterance);
        for (const { claim } of utterance.statements) claims.push(claim);
      }
    }
  });
  return { utterances, claims: claims.sort((a, b) => a.quantity.span.start - b.quantity.span.start), numbers: allNumbers };
}
