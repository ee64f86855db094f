import type { Statement } from "../../extract/statement.js";
import { balanceOf, isAccountItem, startsSide, titleOf } from "./account-words.js";
import { sharesPlace, sideOf } from "../words/nearby.js";

/** The two sides that a balance is left of: the last expenditure of its account, and the income of the same account before it. */
export function findSides(named: readonly Statement[], rest: Statement): { readonly income: Statement; readonly outlay: Statement } | null {
  const own = balanceOf(rest);
  const outlay = named.findLast((side) => isSide(side, "支出") && areOfOne(accountOf(side), own) && sharesPlace(side, rest));
  if (outlay === undefined || !areNear(outlay, rest)) return null;
  const income = named.findLast((side) => isSide(side, "收入") && isOfAccount(side, outlay) && areOfOne(accountOf(side), own));
  if (income === undefined || !areNear(income, outlay)) return null;
  // 收入65亿元，当年可用财力275亿元。支出337亿元，还本支出0.3亿元: what else came in or went out is in the balance too.
  const others = named.slice(named.lastIndexOf(income) + 1).filter((other) => other !== outlay);
  return others.some(isAccountItem) ? null : { income, outlay };
}

const isSide = (side: Statement, name: "收入" | "支出"): boolean => startsSide(side) && sideOf(side) === name;

/** In one paragraph, or in two that follow each other: what was said before is another account's. */
const areNear = (a: Statement, b: Statement): boolean => b.utterance.passage - a.utterance.passage <= 1;

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
