import type { Statement } from "../extract/statement.js";
import { balanceOf, startsSide, titleOf } from "./account-words.js";
import { sharesPlace, sideOf } from "./nearby.js";

/** The two sides that a balance is left of: the last expenditure of its account, and the income of the same account before it. */
export function findSides(named: readonly Statement[], rest: Statement): { readonly income: Statement; readonly outlay: Statement } | null {
  const own = balanceOf(rest);
  const outlay = named.findLast((side) => startsSide(side) && sideOf(side) === "支出" && areOfOne(accountOf(side), own) && sharesPlace(side, rest));
  if (outlay === undefined) return null;
  const income = named.findLast((side) => startsSide(side) && sideOf(side) === "收入" && isOfAccount(side, outlay) && areOfOne(accountOf(side), own));
  return income ? { income, outlay } : null;
}

/** 养老保险基金收入 and 养老保险基金支出, or only 支出 behind it. */
export function isOfAccount(side: Statement, other: Statement): boolean {
  return areOfOne(accountOf(side), accountOf(other)) && sharesPlace(side, other);
}

/** 养老保险基金收入 → 养老保险基金 */
function accountOf(side: Statement): string {
  return titleOf(side).replace(/(?:预算)?(?:总)?(?:收入|支出)(?:预算)?$/, "");
}

/** The same account, give or take what stands before its name; a side without a name is of the one before. */
function areOfOne(a: string, b: string): boolean {
  return a === "" || b === "" || a.endsWith(b) || b.endsWith(a);
}
