import type { Statement } from "../../extract/statement.js";
import { sideOf } from "../words/nearby.js";
import type { Ties } from "../ties.js";
import type { AccountList } from "./account-list.js";
import { findSides } from "./account-sides.js";
import { isBareBalance, isCarriedOver, isEndingBalance, isLeftover, isNetBalance, isShortfall, isYearlyBalance, isYearlyBudget, startsSide } from "./account-words.js";
import type { NamedFigures } from "./named-figures.js";
import { tieSum } from "./tie-sum.js";
import type { Totals } from "./totals.js";

/** What an account has printed so far. */
export interface Printed {
  readonly list: AccountList;
  readonly totals: Totals;
  readonly named: NamedFigures;
}

/** What is left of an account: 收支相抵，年终结转…; 当年收支结余…，加上上年结余…，年末滚存结余…. */
export class Balances {
  /** 收支相抵: the next figure is what is left. */
  #isDue = false;
  /** 当年收支结余, to which 上年结余 is added. */
  #rest: Statement | null = null;
  /** 净结余a，结转下年b: both together are what is left. */
  #leftovers: { readonly income: Statement; readonly outlay: Statement; readonly members: Statement[] } | null = null;
  readonly #printed: Printed;
  readonly #ties: Ties;

  constructor(printed: Printed, ties: Ties) {
    this.#printed = printed;
    this.#ties = ties;
  }

  startPassage(): void {
    this.#rest = null;
  }

  endSentence(): void {
    this.#tieLeftovers();
    this.#isDue = false;
  }

  /** 收支相抵 */
  expect(): void {
    this.#isDue = true;
  }

  /** Takes 结转下年 behind 净结余. */
  takeLeftover(statement: Statement): boolean {
    if (this.#leftovers === null || !isLeftover(statement)) return false;
    this.#leftovers.members.push(statement);
    return true;
  }

  /** Takes 加上上年结余 behind a balance, and 年末滚存结余 behind both. */
  takeCarried(statement: Statement): boolean {
    if (this.#rest && statement.before.connectives.has("add")) this.#printed.list.start([statement]);
    else if (isEndingBalance(statement) && !this.#isDue) this.#tieCarried(statement);
    else return false;
    return true;
  }

  /** Takes what is said to be left. */
  take(statement: Statement): boolean {
    const isCarried = this.#isClosed() && isCarriedOver(statement);
    if (!this.#isDue && !isYearlyBalance(statement) && !isBareBalance(statement) && !isCarried) return false;
    this.#tieRest(statement);
    return true;
  }

  /** Both totals are printed, and nothing has been listed since. */
  #isClosed(): boolean {
    const { totals, list } = this.#printed;
    return totals.income !== null && totals.outlay !== null && list.isEmpty;
  }

  #tieRest(rest: Statement): void {
    const { totals, named, list } = this.#printed;
    const { income, outlay } = totals;
    const isSaid = this.#isDue || isYearlyBalance(rest);
    this.#isDue = false;
    this.#rest = rest;
    list.clear();
    // 基金收入28亿元，支出24亿元，结余41亿元: of a fund that is not closed with the year, the balance of all years.
    if (!isSaid && isBareBalance(rest) && !this.#isOfYearlyBudget(income)) return;
    if (income && outlay) {
      totals.clear();
      if (isLeftover(rest)) this.#leftovers = { income, outlay, members: [rest] };
      else this.#tie(income, [outlay, rest]);
      return;
    }
    // A total on one side alone: the other side was not printed whole. What is left of all years is not left of the sides of one.
    if (income || outlay || isEndingBalance(rest)) return;
    const sides = findSides(named.all, rest);
    // 支出1.5亿元，调入一般公共预算0.9亿元，结余0.1亿元: what was moved elsewhere is neither spent nor left; nor is 支出预算 what was spent.
    if (sides === null || !named.isLatest(sides.outlay)) return;
    if (isShortfall(rest)) this.#tie(sides.outlay, [sides.income, rest]);
    else this.#tie(sides.income, [sides.outlay, rest]);
  }

  #isOfYearlyBudget(income: Statement | null): boolean {
    const account = income && startsSide(income) ? income : this.#printed.named.last((named) => startsSide(named) && sideOf(named) === "收入");
    return account !== undefined && isYearlyBudget(account);
  }

  /** 净结余 alone is not all that was left. */
  #tieLeftovers(): void {
    const left = this.#leftovers;
    this.#leftovers = null;
    if (left && !left.members.every(isNetBalance)) this.#tie(left.income, [left.outlay, ...left.members]);
  }

  /** 当年收支结余a，加上上年结余b，年末滚存结余c; a shortfall is taken off. */
  #tieCarried(whole: Statement): void {
    const { list } = this.#printed;
    const [before] = list.items;
    const rest = this.#rest;
    this.#rest = null;
    list.clear();
    if (before === undefined || rest === null) return;
    const wording = "滚存结余";
    if (isShortfall(rest)) tieSum({ wording, whole, parts: [before], minus: [rest] }, this.#ties);
    else tieSum({ wording, whole, parts: [rest, before] }, this.#ties);
  }

  #tie(whole: Statement, parts: readonly Statement[]): void {
    tieSum({ wording: "收支相抵", whole, parts }, this.#ties);
  }
}
