import words from "../../dictionaries/accounts.json";
import type { Statement } from "../extract/statement.js";
import { wordsOf } from "./nearby.js";

const endsWithOneOf = (text: string, endings: readonly string[]): boolean => endings.some((ending) => text.endsWith(ending));

/** 全市一般公共预算支出完成…: the first item of a side, before anything is added. */
export function startsSide(statement: Statement): boolean {
  const { claim, before } = statement;
  const title = titleOf(statement);
  if (before.coordinate || !endsWithOneOf(title, ["收入", "支出"])) return false;
  return (claim.action !== "" && before.weakAct) || endsWithOneOf(title, words.openers) || before.thing === title.slice(-2);
}

/** 养老保险基金 + 收入, 一般公共预算收入. */
export function titleOf({ claim }: Statement): string {
  return claim.action === "收入" || claim.action === "支出" ? claim.subject + claim.action : claim.subject;
}

/** 收支结余, 当年收支赤字: what is left of one year. */
export const isYearlyBalance = (statement: Statement): boolean => endsWithOneOf(wordsOf(statement), words.yearly);

/** 年终结转: what goes on into the next year. */
export const isCarriedOver = ({ claim }: Statement): boolean => endsWithOneOf(claim.subject, words.carried);

/** 年末滚存结余: what is left of all years. */
export const isEndingBalance = (statement: Statement): boolean => endsWithOneOf(wordsOf(statement), words.ending);

/** 缺口, 赤字: expenditure is more than income. */
export const isShortfall = (statement: Statement): boolean => words.shortfalls.some((word) => wordsOf(statement).includes(word));

/** 一般公共预算总收入: a total by its name, though no list is closed by it. */
export const isGrandTotal = ({ claim }: Statement): boolean => words.grand.some((word) => claim.subject.includes(word));

/** 收入总计: the total of what was listed before. */
export const isListTotal = ({ before }: Statement): boolean => endsWithOneOf(before.thing, words.totals);
