import type { Statement } from "../extract/statement.js";
import { levelsOf, type SentenceGroup } from "./nearby.js";

/**
 * What a paragraph is about, by unit: the first figure counted so. A paragraph that breaks it down (从原因看，…) may begin after
 * the one that names it, so the heads of the paragraphs before stay until another figure takes their place.
 */
export class Heads {
  readonly #byUnit = new Map<string, Statement>();
  #section: string | null = null;

  startPassage(sentences: readonly SentenceGroup[]): void {
    const section = topSection(sentences[0]?.[0]?.where.section ?? null);
    if (section !== this.#section) this.#byUnit.clear();
    this.#section = section;
    const breaksDown = sentences[0]?.some(({ topics }) => topics.some(isBreakdown)) === true;
    const own = new Set<string>();
    for (const level of sentences.flatMap(levelsOf)) {
      const { unit } = level.number;
      if (own.has(unit) || level.claim.kind === "per-unit" || level.utterance.clause.inside !== null) continue;
      own.add(unit);
      if (!breaksDown || !this.#byUnit.has(unit)) this.#byUnit.set(unit, level);
    }
  }

  /** The head counted in this unit that stands before `statement`. */
  before(statement: Statement): Statement | undefined {
    const head = this.#byUnit.get(statement.number.unit);
    return head !== undefined && head.number !== statement.number && isEarlier(head, statement) ? head : undefined;
  }
}

/** 从…看, 按…分: what follows divides a whole that was named before. */
export function isBreakdown(topic: string): boolean {
  return /(?:看|来看|分|划分|统计)$/.test(topic);
}

function isEarlier(a: Statement, b: Statement): boolean {
  return a.claim.quantity.span.start < b.claim.quantity.span.start;
}

/** 2.1.3 → 2.1: what a heading of the second level holds together. */
function topSection(section: string | null): string | null {
  return section?.split(".").slice(0, 2).join(".") ?? null;
}
