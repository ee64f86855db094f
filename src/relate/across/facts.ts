import type { Claim, ClaimKind } from "../../model/claim.js";
import type { Report } from "../../model/report.js";
import { actOf, agencyOf, matterOf, plainSubject, scopeOf, sharesAgency } from "./words.js";

/** Kinds of figures that say how much there is, not by how much something moved. */
const LEVELS: ReadonlySet<ClaimKind> = new Set<ClaimKind>(["count", "amount", "measure", "rate", "share", "per-unit", "index"]);

export function isLevel({ kind, direction }: Claim): boolean {
  return LEVELS.has(kind) && direction === null;
}

/** Of the whole of one year, said so or not; `year` is the report's own. */
export function isOfYear({ period }: Claim, year: number): boolean {
  if (period === null) return true;
  if (period.start === null || period.end === null) return period.start === null && period.asOf === `${year}-12-31`;
  return period.start === `${year}-01-01` && period.end === `${year}-12-31`;
}

/** A figure that says what was, in words enough to know it by in another report. */
export function isFact(claim: Claim): boolean {
  return isLevel(claim) && claim.modality === "fact" && claim.table === null && plainSubject(claim).length > 1;
}

/** The same in two reports where the same thing was counted: what is about, what was done, where, and in which unit. */
function factOf(claim: Claim, act: string = actOf(claim)): string {
  const { quantity, kind, aspect } = claim;
  const span = aspect === "cumulative" || aspect === "average" ? aspect : "";
  return [matterOf(claim), act, scopeOf(claim), quantity.unit, kind, span].join("\u0001");
}

/** Whether two claims say the same in the same words. */
export function isSaidAlike(a: Claim, b: Claim): boolean {
  return plainSubject(a) === plainSubject(b) && a.action === b.action && scopeOf(a) === scopeOf(b) && agencyOf(a) === agencyOf(b);
}

/** The facts of a report's own year by what they say. */
export class Facts {
  readonly #claims = new Map<string, Claim[]>();

  constructor({ claims }: Report, year: number) {
    for (const claim of claims) if (isFact(claim) && isOfYear(claim, year)) file(this.#claims, factOf(claim), claim);
  }

  /** The claim that states the fact that `claim` is of; `null` where none does, or where two give it different figures. */
  find(claim: Claim, act?: string): Claim | null {
    const found = onlyOne(this.#claims.get(factOf(claim, act)) ?? []);
    return found !== null && sharesAgency(found, claim) ? found : null;
  }

  /** A claim for every fact that is stated without contradiction. */
  *all(): Iterable<Claim> {
    for (const claims of this.#claims.values()) {
      const claim = onlyOne(claims);
      if (claim !== null) yield claim;
    }
  }
}

/** The first of claims that all give one figure. */
export function onlyOne(claims: readonly Claim[]): Claim | null {
  const [first] = claims;
  return first !== undefined && claims.every(({ quantity }) => quantity.decimal === first.quantity.decimal) ? first : null;
}

export function file<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}
