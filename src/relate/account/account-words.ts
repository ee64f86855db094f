import words from "../../../dictionaries/accounts.json";
import type { Statement } from "../../extract/statement.js";
import { wordsOf } from "../words/nearby.js";

const endsWithOneOf = (text: string, endings: readonly string[]): boolean => endings.some((ending) => text.endsWith(ending));

/** 全市一般公共预算支出完成…: the first item of a side, before anything is added. */
export function startsSide(statement: Statement): boolean {
  const { claim, before } = statement;
  const title = titleOf(statement);
  if (before.coordinate || !endsWithOneOf(title, ["收入", "支出"])) return false;
  const isDone = before.act === "" || before.weakAct;
  return (claim.action !== "" && before.weakAct) || endsWithOneOf(title, words.openers) || (isDone && before.thing.startsWith(title) && words.bare.includes(title));
}

/** 一般公共预算收入, 政府性基金支出: the title of one of the budgets. */
export function isBudgetTitle(statement: Statement): boolean {
  return endsWithOneOf(titleOf(statement), words.budgets);
}

/** 上级补助收入, 上年结余: what is added to a side of an account by itself, as a rule. */
export const isAccountItem = (statement: Statement): boolean => endsWithOneOf(titleOf(statement), words.items);

/** 上年结余, not 政府性基金预算上年结余: nothing says which account it is added to. */
export const isBareItem = (statement: Statement): boolean => BARE_ITEMS.has(titleOf(statement));
const BARE_ITEMS: ReadonlySet<string> = new Set([...words.items, ...words.umbrellas].filter((item) => !words.means.includes(item)));

/** 转移性收入: whether 上年结余 behind its parts is one of them or stands beside it is not said. */
export const isUmbrella = (statement: Statement): boolean => endsWithOneOf(titleOf(statement), words.umbrellas);

/** 养老保险基金 + 收入, 一般公共预算收入; 政府性基金预算收入安排 is titled without its last word. */
export function titleOf({ claim }: Statement): string {
  // 职工医保基金（含生育保险）收入: a note in the middle of the name.
  const subject = claim.subject.replaceAll(/（[^（）]*）/g, "");
  if (claim.action === "收入" || claim.action === "支出") return subject + claim.action;
  const tail = words.tails.find((word) => subject.endsWith(word)) ?? "";
  return subject.slice(0, subject.length - tail.length);
}

/** 收支结余, 当年收支赤字: what is left of one year. */
export const isYearlyBalance = (statement: Statement): boolean => endsWithOneOf(wordsOf(statement), words.yearly);

/** 结余, 年末结余: of this year, or of all years. */
export const isBareBalance = ({ claim }: Statement): boolean => claim.subject === "结余";

/** 社会保险基金收入: what it does not spend stays in it. */
export const accumulates = (side: Statement): boolean => words.accumulating.some((word) => titleOf(side).includes(word));

/** 一般公共预算收入: closed every year, what is left of it goes into the next one's budget. */
export const isYearlyBudget = (side: Statement): boolean => isBudgetTitle(side) && !accumulates(side);

/** 净结余: what is left beside what goes on into the next year for its purpose. */
export const isNetBalance = ({ claim }: Statement): boolean => words.net.includes(claim.subject);

/** 净结余, 结转下年: one of the two parts of what is left. */
export const isLeftover = (statement: Statement): boolean => isNetBalance(statement) || words.onward.includes(statement.claim.subject);

/** 年末结余41亿元，比年初增加3亿元 */
export function risesSinceYearStart({ base, claim, before, number }: Statement): boolean {
  if (base === null || before.change === null || number.unit !== base.number.unit || claim.comparison?.to !== "last-year-end") return false;
  return isBareBalance(base) || isEndingBalance(base);
}

/** 养老保险基金当年收支结余 → 养老保险基金; empty where the balance names no account of its own. */
export function balanceOf({ claim }: Statement): string {
  if (claim.carried) return "";
  let name = claim.subject;
  for (let cut = true; cut; ) {
    const [end, start] = [words.balances.find((word) => name.endsWith(word)), words.balances.find((word) => name.startsWith(word))];
    name = end ? name.slice(0, -end.length) : start ? name.slice(start.length) : name;
    cut = end !== undefined || start !== undefined;
  }
  return name;
}

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
