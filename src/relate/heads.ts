import type { Statement, Utterance } from "../extract/statement.js";
import { areAlike, levelsOf, statementsOf, type SentenceGroup } from "./nearby.js";

/** How many figures are looked back over. */
const REMEMBERED = 100;

/**
 * What a paragraph is about, by unit: the first figure counted so. A paragraph that breaks it down (从原因看，…) may begin after
 * the one that names it, so the heads of the paragraphs before stay until another figure takes their place.
 */
export class Heads {
  readonly #byUnit = new Map<string, Statement>();
  /** Every figure of the section that has no share of another one. */
  #levels: Statement[] = [];
  #section: string | null = null;

  startPassage(sentences: readonly SentenceGroup[]): void {
    const section = topSection(sentences[0]?.[0]?.where.section ?? null);
    if (section !== this.#section) {
      this.#byUnit.clear();
      this.#levels = [];
    }
    this.#section = section;
    const breaksDown = sentences[0]?.some(isBreakdown) === true;
    const own = new Set<string>();
    // 住宅发生火灾187起，占总数的45.4%: what has a share of something is not what the paragraph is about.
    const shared = new Set(sentences.flatMap(statementsOf).flatMap(({ claim, base }) => (claim.kind === "share" && base ? [base] : [])));
    for (const level of sentences.flatMap(levelsOf)) {
      const { unit } = level.number;
      if (shared.has(level) || level.claim.kind === "per-unit" || level.utterance.clause.inside !== null) continue;
      this.#levels.push(level);
      if (this.#levels.length > 2 * REMEMBERED) this.#levels = this.#levels.slice(-REMEMBERED);
      if (own.has(unit)) continue;
      own.add(unit);
      if (!breaksDown || !this.#byUnit.has(unit)) this.#byUnit.set(unit, level);
    }
  }

  /** The head counted in this unit that stands before `statement`. */
  before(statement: Statement): Statement | undefined {
    const head = this.#byUnit.get(statement.number.unit);
    return head !== undefined && head.number !== statement.number && isEarlier(head, statement) ? head : undefined;
  }

  /** The last figure counted like `statement` before it. */
  nearest(statement: Statement): Statement | undefined {
    return this.#levels.findLast((level) => areAlike(level, statement) && isEarlier(level, statement));
  }
}

/** 从…看, 按…分: what follows divides a whole that was named before. */
export function isBreakdown({ connectives }: Utterance): boolean {
  return connectives.has("partition");
}

function isEarlier(a: Statement, b: Statement): boolean {
  return a.claim.quantity.span.start < b.claim.quantity.span.start;
}

/** 2.1.3 → 2.1: what a heading of the second level holds together. */
function topSection(section: string | null): string | null {
  return section?.split(".").slice(0, 2).join(".") ?? null;
}
