import type { Aspect, Claim, ComparisonBase, Modality } from "../model/claim.js";
import type { Quantity } from "../model/quantity.js";
import type { Section } from "../model/section.js";
import type { Outline } from "../structure/outline.js";
import type { Reading as Text } from "../structure/reading.js";
import { fingerprint } from "../text/hash.js";
import modality from "../../dictionaries/modality.json";
import { splitClauses } from "./clauses.js";
import { Discourse, type ClaimDraft } from "./discourse.js";
import { lexPassage } from "./lex.js";
import type { Lexeme } from "./lexeme.js";
import { findNumbers, type NumberToken } from "./numbers.js";
import { findPeriods, resolvePeriod } from "./periods.js";
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
    allNumbers.push(...numbers);
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
        claims.push(...utterance.statements.map((statement) => statement.claim));
      }
    }
  });
  return { utterances, claims: claims.sort((a, b) => a.quantity.span.start - b.quantity.span.start), numbers: allNumbers };
}

/** Turns decided drafts into claims: ids, places, and what the words around them say of time, scope and certainty. */
class ClaimBuilder {
  readonly #seen = new Map<string, number>();
  readonly #modalities = new Map<string, Modality>();
  readonly #document: string;
  readonly #year: number | null;

  constructor(document: string, sections: readonly Section[], reportYear: number | null) {
    this.#document = document;
    this.#year = reportYear;
    const visit = (section: Section, inherited: Modality | null): void => {
      const own = modality.headings.some((words) => section.title.includes(words)) ? "target" : inherited;
      if (own) this.#modalities.set(section.id, own);
      for (const child of section.children) visit(child, own);
    };
    for (const section of sections) visit(section, null);
  }

  build(draft: ClaimDraft, text: Text): Claim {
    const { reading, subject, carried, action, utterance } = draft;
    const { before } = reading;
    const { number } = reading.quantity;
    const span = text.spanOf(number.start, number.end);
    const printed = this.#document.slice(span.start, span.end);
    const quantity: Quantity = {
      text: printed,
      span,
      value: number.value,
      decimal: number.decimal,
      min: number.min,
      max: number.max,
      unit: number.unit,
      dimension: number.dimension,
      approximation: number.approximation,
    };
    const section = utterance.where.section;
    return {
      id: this.#idOf(`${subject}|${action}|${number.unit}|${number.decimal}`),
      section,
      sentence: utterance.where.span,
      quantity,
      kind: reading.kind,
      subject,
      carried,
      action,
      direction: before.change?.direction ?? null,
      indicator: null,
      period: before.period && this.#year !== null ? resolvePeriod(before.period, this.#year) : null,
      aspect: aspectOf(draft),
      scope: before.place
        ? { place: before.place.text, level: before.place.level, includes: [], excludes: [], agency: null }
        : null,
      comparison: comparisonOf(draft),
      modality: before.modality ?? (section === null ? undefined : this.#modalities.get(section)) ?? "fact",
      status: null,
      table: null,
      template: reading.template,
    };
  }

  #idOf(words: string): string {
    const print = fingerprint(words);
    const count = this.#seen.get(print) ?? 0;
    this.#seen.set(print, count + 1);
    return count === 0 ? `c${print}` : `c${print}.${count + 1}`;
  }
}

function aspectOf({ reading, subject, action }: ClaimDraft): Aspect | null {
  const { before } = reading;
  if (before.connectives.has("total") && before.level === "累计") return "cumulative";
  if (/余额|存量|保有量|存栏|结余/.test(subject + action)) return "stock";
  return null;
}

function comparisonOf({ reading }: ClaimDraft): ComparisonBase | null {
  const { before } = reading;
  if (before.compare !== null) return { to: before.compare, adjusted: before.adjusted };
  if (before.change !== null && before.adjusted) return { to: "last-year", adjusted: true };
  return null;
}
