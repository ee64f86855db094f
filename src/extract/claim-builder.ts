import modality from "../../dictionaries/modality.json";
import type { Claim, Modality } from "../model/claim.js";
import type { Quantity } from "../model/quantity.js";
import type { Section } from "../model/section.js";
import type { Reading as Text } from "../structure/reading.js";
import { aspectOf, comparisonOf, isAhead, periodOf, scopeOf, statusOf } from "./claim-fields.js";
import { ClaimIds } from "./claim-ids.js";
import type { ClaimDraft } from "./discourse.js";
import type { QuantityLexeme } from "./lexeme.js";

/** Turns decided drafts into claims: ids, places, and what the words around them say of time, scope and certainty. */
export class ClaimBuilder {
  readonly #ids = new ClaimIds();
  readonly #modalities = new Map<string, Modality>();
  readonly #document: string;
  readonly #year: number | null;

  constructor(document: string, sections: readonly Section[], reportYear: number | null) {
    this.#document = document;
    this.#year = reportYear;
    const visit = (section: Section, inherited: Modality | null): void => {
      const own = modalityOf(section.title) ?? inherited;
      if (own) this.#modalities.set(section.id, own);
      for (const child of section.children) visit(child, own);
    };
    for (const section of sections) visit(section, null);
  }

  build(draft: ClaimDraft, text: Text): Claim {
    const { reading, subject, carried, action, utterance } = draft;
    const { before } = reading;
    const { section } = utterance.where;
    const quantity = this.#quantityOf(draft, text);
    const period = periodOf(draft, this.#year);
    const inherited = section === null ? undefined : this.#modalities.get(section);
    return {
      id: this.#ids.of(subject, action, quantity.unit, quantity.decimal),
      section,
      sentence: utterance.where.span,
      quantity,
      kind: reading.kind,
      subject,
      carried,
      action,
      direction: before.change?.direction ?? null,
      indicator: null,
      period,
      aspect: aspectOf(draft),
      scope: scopeOf(draft, (from, to) => text.text.slice(from, to)),
      comparison: comparisonOf(draft),
      modality: before.modality ?? requiredBy(reading.quantity, text) ?? inherited ?? (isAhead(period, this.#year) ? "target" : "fact"),
      status: statusOf(draft),
      table: null,
      template: reading.template,
    };
  }

  #quantityOf({ reading }: ClaimDraft, text: Text): Quantity {
    const { number } = reading.quantity;
    const span = text.spanOf(number.start, number.end);
    return {
      text: this.#document.slice(span.start, span.end),
      span,
      value: number.value,
      decimal: number.decimal,
      min: number.min,
      max: number.max,
      unit: number.unit,
      dimension: number.dimension,
      approximation: number.approximation,
    };
  }
}

const REQUIREMENTS: ReadonlySet<string> = new Set(modality.requirement);

/** 不低于95%: the hedge of a figure may be what is required. */
function requiredBy({ start, number }: QuantityLexeme, { text }: Text): Modality | null {
  return REQUIREMENTS.has(text.slice(start, number.numeralStart)) ? "requirement" : null;
}

/** What a heading says of the figures below it: 下一步工作安排, 2026年预算草案. */
function modalityOf(title: string): Modality | null {
  const has = (words: readonly string[]): boolean => words.some((word) => title.includes(word));
  if (has(modality.budgetHeadings) && !has(modality.notBudget)) return "budget";
  return has(modality.headings) && !has(modality.notBudget) ? "target" : null;
}
