import dictionary from "../../../dictionaries/tables.json";
import type { Claim, ClaimKind } from "../../model/claim.js";

const { totals, grand, notTotals, notAdditive, constant, crossing } = dictionary;

const endsWithAny = (name: string, ends: readonly string[]): boolean => ends.some((end) => name.endsWith(end));

/** 合计, 本年收入合计, 小计. */
export const isTotal = (name: string): boolean => endsWithAny(name, totals) && !notTotals.some((word) => name.includes(word));

/** A total that is not only one of a group. */
export const isGrand = (name: string): boolean => isTotal(name) && endsWithAny(name, grand);

const ADDED: ReadonlySet<ClaimKind> = new Set<ClaimKind>(["count", "amount", "measure"]);

/** Figures that may be added up, as far as their kind goes. */
export const isAdded = (claim: Claim): boolean => ADDED.has(claim.kind);

/** 人均收入, 增长率: names whose figures are never added up. */
export const isAdditive = (name: string): boolean => !notAdditive.some((word) => name.includes(word));

/** GDP and its like grow at constant prices: what is printed of them at current ones says nothing of their growth. */
export const growsApart = (name: string): boolean => constant.some((word) => name.includes(word));

export const crosses = (name: string): boolean => crossing.some((word) => name.includes(word));

/** May be added or compared. A count whose head leaves its unit out goes with any other. */
export function isAlike({ quantity: a }: Claim, { quantity: b }: Claim): boolean {
  return a.dimension === b.dimension && (a.unit === b.unit || (a.dimension === "count" && (a.unit === "" || b.unit === "")));
}

export const endsLike = endsWithAny;
