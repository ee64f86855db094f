import type { Statement } from "../extract/statement.js";
import type { Relation } from "../model/relation.js";
import { fingerprint } from "../text/hash.js";

type Draft<R> = R extends { id: string } ? Omit<R, "id"> : never;
/** A relation before it has its id. */
export type Tie = Draft<Relation>;

/** A rate, and the two figures that it is the quotient of. */
export function quotient(rate: Statement, numerator: Statement, denominator: Statement, certain: boolean): Tie {
  return {
    type: "rate",
    wording: rate.claim.action,
    rate: rate.claim.id,
    numerator: numerator.claim.id,
    denominator: denominator.claim.id,
    certain,
  };
}

/** A rate of things that are some of those that it is a rate of: whatever it is, there are no more of them. */
export function tieShare(rate: Statement, part: Statement, whole: Statement, certain: boolean, ties: Ties): void {
  ties.add(quotient(rate, part, whole, certain));
  ties.add({ type: "at-most", wording: rate.claim.action, part: part.claim.id, whole: whole.claim.id, basis: "rate", strict: certain });
}

/** Members that are places in the text. */
const PLACES: ReadonlySet<string> = new Set(["items", "unprinted", "unchanged", "span"]);

/** Collects relations; one that says the same as an earlier one of the same type and members is not kept twice. */
export class Ties {
  readonly #found = new Map<string, Relation>();

  add(tie: Tie): void {
    const { wording: _, ...said } = tie;
    // Places shift with every edit before them: a list is known by how much it holds.
    const key = JSON.stringify(said, (name, value: unknown) => (PLACES.has(name) ? [value].flat().length : value));
    if (!this.#found.has(key)) this.#found.set(key, { ...tie, id: `r${fingerprint(key)}` } as Relation);
  }

  all(): readonly Relation[] {
    return [...this.#found.values()];
  }
}
