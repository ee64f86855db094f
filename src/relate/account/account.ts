import { isPlan } from "../../extract/discourse.js";
import type { Statement, Utterance } from "../../extract/statement.js";
import { AccountList } from "./account-list.js";
import {
  accumulates,
  isAccountItem,
  isBareBalance,
  isCarriedOver,
  isEndingBalance,
  isGrandTotal,
  isLeftover,
  isNetBalance,
  isShortfall,
  isYearlyBalance,
  isYearlyBudget,
  risesSinceYearStart,
  startsSide,
} from "./account-words.js";
import { findSides, isOfAccount } from "./account-sides.js";
import { namesSame } from "../words/names.js";
import { isSideless, isTotal, sideOf, type SentenceGroup } from "../words/nearby.js";
import type { PartLists } from "../words/part-lists.js";
import { partitionOf } from "../words/partitions.js";
import { isAdditive } from "../parts/take-parts.js";
import type { Ties } from "../ties.js";

/** How many named figures an account looks back over. */
const REMEMBERED = 100;

/**
 * A budget account as the text goes on: 甲完成…，加上乙…、丙…，收入总计…；支出…，支出总计…。收支相抵，年终结转…. Read from left to right;
 * a total closes the list before it. Income may stand in one paragraph and expenditure in the next.
 */
export class Account {
  readonly #list = new AccountList();
  /** Behind 主要项目： the text goes into what the last item is made of. */
  #inDetail = false;
  /** 其中 opened a list of parts among the items, and no ； has ended it yet. */
  #inParts = false;
  #income: Statement | null = null;
  #outlay: Statement | null = null;
  /** Levels of the paragraph by name: 地方一般公共预算收入加上…. */
  #named: Statement[] = [];
  /** 甲收入加上乙…: what is being added up; `addends` is null where the first of them was not found. */
  #sum: { readonly addends: Statement[] | null } | null = null;
  #balancing = false;
  /** 当年收支结余, to which 上年结余 is added. */
  #rest: { readonly statement: Statement; readonly short: boolean } | null = null;
  /** 净结余a，结转下年b: both together are what is left. */
  #leftovers: { readonly income: Statement; readonly outlay: Statement; readonly members: Statement[] } | null = null;
  #section: string | null = null;
  readonly #ties: Ties;

  constructor(ties: Ties) {
    this.#ties = ties;
  }

  readPassage(sentences: readonly SentenceGroup[], lists: PartLists): void {
    this.#startPassage(sentences[0]?.[0]?.where.section ?? null);
    for (const sentence of sentences) {
      for (const utterance of sentence) this.#read(utterance, lists);
      this.#endSentence();
    }
  }

  #startPassage(section: string | null): void {
    this.#list.clear();
    this.#rest = null;
    if (section === this.#section) {
      this.#named = this.#named.filter(startsSide).slice(-REMEMBERED);
      return;
    }
    this.#section = section;
    this.#named = [];
    this.#income = null;
    this.#outlay = null;
  }

  #endSentence(): void {
    this.#tieLeftovers();
    this.#list.endSentence();
    this.#inDetail = false;
    this.#inParts = false;
    this.#balancing = false;
    this.#sum = null;
  }

  #read(utterance: Utterance, lists: PartLists): void {
    if (utterance.clause.inside !== null) return;
    const { connectives, statements } = utterance;
    if (connectives.has("even") && statements.length === 0 && /^$|预算$|基金$/.test(utterance.topic)) {
      this.#tieEven(utterance.sentence);
      return;
    }
    if (connectives.has("balance")) this.#balancing = true;
    if (connectives.has("add")) this.#inDetail = false;
    if (statements.length === 0) {
      if (utterance.clause.mark === "colon" && !this.#list.isAdding) this.#inDetail = !this.#list.isEmpty;
      if (connectives.has("add") && utterance.clause.mark === "colon") this.#list.beginAdding();
      // 加上体制结算资金，可用财力…: what is added has no figure, so the list cannot be added up.
      else if (connectives.has("add") || connectives.has("subtract")) this.#list.spoil();
    }
    // 平衡情况：一般公共预算收入…: the colon opens an account, not a detail.
    if (this.#inDetail && statements.some(startsSide)) this.#inDetail = false;
    if (!this.#inDetail) for (const statement of statements) this.#readFigure(statement, lists);
    if (utterance.clause.mark === "semicolon") this.#inParts = false;
  }

  #readFigure(statement: Statement, lists: PartLists): void {
    if (risesSinceYearStart(statement)) this.#tieRise(statement);
    if (!statement.isLevel || statement.number.dimension !== "money" || isPlan(statement) || !isAdditive(statement)) return;
    const list = lists.listOf(statement);
    if (list !== undefined) {
      this.#inParts ||= this.#list.isAdding && partitionOf(list.whole, list.parts) === undefined;
      return;
    }
    if (this.#inParts && !isAccountItem(statement)) this.#list.doubt();
    this.#inParts = false;
    this.#take(statement);
    if (isTotal(statement)) return;
    this.#named.push(statement);
    if (this.#named.length > 2 * REMEMBERED) this.#named = this.#named.slice(-REMEMBERED);
  }

  #take(statement: Statement): void {
    const { connectives, addedTo } = statement.before;
    if (this.#leftovers && isLeftover(statement)) this.#leftovers.members.push(statement);
    else if (addedTo !== "") {
      const addend = this.#named.findLast((named) => namesSame(named, addedTo));
      this.#sum = { addends: addend ? [addend, statement] : null };
    } else if (this.#sum) this.#takeAddend(statement, this.#sum);
    else if (this.#rest && connectives.has("add")) this.#list.start([statement]);
    else if (isEndingBalance(statement) && !this.#balancing) this.#tieCarriedBalance(statement);
    else if (isTotal(statement)) this.#close(statement);
    else if (this.#balancing || isYearlyBalance(statement) || isBareBalance(statement) || (this.#isClosed() && isCarriedOver(statement))) this.#tieBalance(statement);
    else if (this.#list.take(statement) && sideOf(statement) === "收入") this.#income = this.#outlay = null;
  }

  /** Both totals are printed, and nothing has been listed since. */
  #isClosed(): boolean {
    return this.#income !== null && this.#outlay !== null && this.#list.isEmpty;
  }

  #takeAddend(statement: Statement, sum: { readonly addends: Statement[] | null }): void {
    if (!isTotal(statement) && !isGrandTotal(statement)) {
      sum.addends?.push(statement);
      return;
    }
    if (sum.addends) this.#tieSum(statement, sum.addends, "加上");
    if (isTotal(statement)) this.#keepTotal(statement);
    this.#sum = null;
  }

  #close(total: Statement): void {
    const listed = this.#list.close(total);
    if (listed) this.#tieSum(total, listed.items, listed.wording, listed.minus, listed.open);
    this.#keepTotal(total);
  }

  #keepTotal(total: Statement): void {
    if (isSideless(total)) {
      // 收入和支出总计均为…: one figure is both.
      this.#income = this.#outlay = null;
    } else if (sideOf(total) === "支出") this.#outlay = total;
    else {
      this.#income = total;
      this.#outlay = null;
    }
  }

  #tieBalance(rest: Statement): void {
    const said = this.#balancing || isYearlyBalance(rest);
    this.#balancing = false;
    const short = isShortfall(rest);
    this.#rest = { statement: rest, short };
    this.#list.clear();
    const [income, outlay] = [this.#income, this.#outlay];
    // 基金收入28亿元，支出24亿元，结余41亿元: of a fund that is not closed with the year, the balance of all years.
    if (!said && isBareBalance(rest) && !this.#isOfYearlyBudget(income)) return;
    if (income && outlay) {
      this.#income = this.#outlay = null;
      if (isLeftover(rest)) this.#leftovers = { income, outlay, members: [rest] };
      else this.#tieSum(income, [outlay, rest], "收支相抵");
      return;
    }
    // A total on one side alone: the other side was not printed whole. What is left of all years is not left of the sides of one.
    if (income || outlay || isEndingBalance(rest)) return;
    const sides = findSides(this.#named, rest);
    if (sides === null || this.#movesSince(sides.outlay)) return;
    if (short) this.#tieSum(sides.outlay, [sides.income, rest], "收支相抵");
    else this.#tieSum(sides.income, [sides.outlay, rest], "收支相抵");
  }

  /** 支出1.5亿元，调入一般公共预算0.9亿元，结余0.1亿元: what was moved elsewhere is neither spent nor left; nor is 支出预算 what was spent. */
  #movesSince(outlay: Statement): boolean {
    return this.#named.lastIndexOf(outlay) < this.#named.length - 1;
  }

  #isOfYearlyBudget(income: Statement | null): boolean {
    const account = income && startsSide(income) ? income : this.#named.findLast((named) => startsSide(named) && sideOf(named) === "收入");
    return account !== undefined && isYearlyBudget(account);
  }

  /** 净结余 alone is not all that was left. */
  #tieLeftovers(): void {
    const left = this.#leftovers;
    this.#leftovers = null;
    if (left && !left.members.every(isNetBalance)) this.#tieSum(left.income, [left.outlay, ...left.members], "收支相抵");
  }

  /** 基金收入a，支出b，年末结余c，比年初增加d: what all years left grew by what this one did. */
  #tieRise(rise: Statement): void {
    const rest = rise.base;
    const sides = rest === null || rest.utterance.sentence !== rise.utterance.sentence ? null : findSides(this.#named, rest);
    if (sides === null || !accumulates(sides.income)) return;
    const { income, outlay } = sides;
    if (rise.before.change?.direction === "down") this.#tieSum(outlay, [income, rise], "收支相抵");
    else this.#tieSum(income, [outlay, rise], "收支相抵");
  }

  /** 当年收支结余a，加上上年结余b，年末滚存结余c; a shortfall is taken off. */
  #tieCarriedBalance(ending: Statement): void {
    const [before] = this.#list.items;
    const rest = this.#rest;
    this.#rest = null;
    this.#list.clear();
    if (before === undefined || rest === null) return;
    if (rest.short) this.#tieSum(ending, [before], "滚存结余", [rest.statement]);
    else this.#tieSum(ending, [rest.statement, before], "滚存结余");
  }

  /** Both totals are one; without totals only where both sides stand in the sentence that says so: what else came in is then printed too. */
  #tieEven(sentence: number): void {
    const [income, outlay] = [this.#income, this.#outlay];
    const items = this.#list.items.filter((item) => sideOf(item) !== "收入");
    this.#income = this.#outlay = null;
    if (income && outlay) this.#tieSum(income, [outlay], "收支平衡");
    const [first] = items;
    if (outlay !== null || first === undefined || sideOf(first) !== "支出") return;
    const earning = income ?? this.#named.findLast((named) => startsSide(named) && sideOf(named) === "收入" && isOfAccount(named, first));
    const here = [earning, ...items].every((item) => item?.utterance.sentence === sentence);
    if (earning && here) this.#tieSum(earning, items, "收支平衡");
  }

  #tieSum(whole: Statement, parts: readonly Statement[], wording: string, minus: readonly Statement[] = [], open = false): void {
    this.#ties.add({
      type: "sum",
      wording,
      whole: whole.claim.id,
      parts: parts.map((part) => part.claim.id),
      ...(minus.length > 0 ? { minus: minus.map((part) => part.claim.id) } : {}),
      complete: true,
      ...(open ? { open: true } : {}),
    });
  }
}
