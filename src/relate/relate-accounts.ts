import { isPlan } from "../extract/discourse.js";
import type { Statement, Utterance } from "../extract/statement.js";
import { areAlike, isTotal, sideOf, type SentenceGroup } from "./nearby.js";
import type { PartList } from "./part-list.js";
import type { Ties } from "./ties.js";

/**
 * Ties the sides of a budget account: 甲完成…，加上乙…、丙…，收入总计…；支出…，支出总计…。收支相抵，年终结转….
 * A paragraph is read from left to right; a total closes the list before it.
 */
export function relateAccounts(sentences: readonly SentenceGroup[], lists: readonly PartList[], ties: Ties): void {
  const listed = new Set(lists.flatMap(({ parts }) => parts));
  const account = new Account(ties);
  for (const sentence of sentences) {
    for (const utterance of sentence) account.read(utterance, listed);
    account.endSentence();
  }
}

class Account {
  #items: Statement[] = [];
  /** Items from here on stand in the current sentence. */
  #fresh = 0;
  #adding = false;
  /** Behind 主要项目： the text goes into what the last item is made of. */
  #inDetail = false;
  #income: Statement | null = null;
  #outlay: Statement | null = null;
  /** Levels of the paragraph by name: 地方一般公共预算收入加上…. */
  readonly #named: Statement[] = [];
  /** 甲收入加上乙…: what is being added up; `addends` is null where the first of them was not found. */
  #sum: { readonly addends: Statement[] | null } | null = null;
  #balancing = false;
  readonly #ties: Ties;

  constructor(ties: Ties) {
    this.#ties = ties;
  }

  endSentence(): void {
    if (!this.#adding) this.#items = [this.#items.findLast(startsSide) ?? this.#items.at(-1)].filter((item) => item !== undefined);
    this.#fresh = this.#items.length;
    this.#inDetail = false;
    this.#balancing = false;
    this.#sum = null;
  }

  read(utterance: Utterance, listed: ReadonlySet<Statement>): void {
    if (utterance.clause.inside !== null) return;
    if (utterance.connectives.has("even") && utterance.statements.length === 0 && utterance.topic === "") {
      this.#tieEven();
      return;
    }
    if (utterance.connectives.has("balance")) this.#balancing = true;
    if (utterance.connectives.has("add")) this.#inDetail = false;
    if (utterance.statements.length === 0) {
      if (utterance.clause.mark === "colon" && !this.#adding) this.#inDetail = this.#items.length > this.#fresh;
      // 加上体制结算资金，可用财力…: what is added has no figure, so the list cannot be added up.
      if (utterance.connectives.has("add") || utterance.connectives.has("subtract")) this.#items = [];
    }
    if (this.#inDetail) return;
    for (const statement of utterance.statements) {
      if (!statement.isLevel || statement.number.dimension !== "money" || listed.has(statement) || isPlan(statement)) continue;
      this.#take(statement);
      this.#named.push(statement);
    }
  }

  #take(statement: Statement): void {
    const { connectives, addedTo } = statement.before;
    if (addedTo !== "") {
      const addend = this.#named.findLast((named) => namesSame(named, addedTo));
      this.#sum = { addends: addend ? [addend, statement] : null };
      return;
    }
    if (this.#sum) {
      if (isTotal(statement) || /总(?:收入|支出)/.test(statement.claim.subject)) {
        if (this.#sum.addends) this.#tieSum(statement, this.#sum.addends, "加上");
        if (isTotal(statement)) this.#keepTotal(statement);
        this.#sum = null;
      } else this.#sum.addends?.push(statement);
      return;
    }
    if (isTotal(statement)) {
      this.#close(statement);
      return;
    }
    if (this.#balancing || /(?:收支|当期|年度)结余$|收支差额$|收支缺口$/.test(statement.claim.subject)) {
      this.#tieBalance(statement);
      return;
    }
    if (connectives.has("add")) this.#adding = true;
    else if (!this.#adding && (startsSide(statement) || this.#isOtherSide(statement))) {
      this.#items = [];
      this.#fresh = 0;
    }
    this.#items.push(statement);
  }

  #isOtherSide(statement: Statement): boolean {
    const [first] = this.#items;
    const [here, there] = [sideOf(statement), first ? sideOf(first) : null];
    return here !== null && there !== null && here !== there;
  }

  #close(total: Statement): void {
    const items = this.#items.filter((item) => areAlike(item, total));
    const isListed = this.#adding || items.length > 1 || (items.length > this.#fresh && /[总合]计/.test(total.before.thing));
    if (items.length > 0 && isListed) this.#tieSum(total, items, this.#adding ? "加上…总计" : "总计");
    this.#keepTotal(total);
    this.#items = [];
    this.#fresh = 0;
    this.#adding = false;
  }

  #keepTotal(total: Statement): void {
    if (sideOf(total) === "支出") {
      this.#outlay = total;
      return;
    }
    this.#income = total;
    this.#outlay = null;
  }

  #tieBalance(rest: Statement): void {
    this.#balancing = false;
    if (this.#income && this.#outlay) {
      this.#tieSum(this.#income, [this.#outlay, rest], "收支相抵");
      return;
    }
    // A total on one side alone: the other side was not printed whole.
    if (this.#income || this.#outlay) return;
    const [income, outlay] = [this.#latest("收入"), this.#latest("支出")];
    if (!income || !outlay) return;
    const short = /缺口|赤字|短缺/.test(rest.claim.subject + rest.claim.action);
    if (short) this.#tieSum(outlay, [income, rest], "收支相抵");
    else this.#tieSum(income, [outlay, rest], "收支相抵");
  }

  #tieEven(): void {
    const income = this.#income ?? this.#latest("收入");
    const outlay = this.#outlay ? [this.#outlay] : this.#items.filter((item) => sideOf(item) !== "收入");
    if (income && outlay.length > 0 && (this.#outlay || sideOf(outlay[0]!) === "支出")) this.#tieSum(income, outlay, "收支平衡");
  }

  #latest(word: string): Statement | undefined {
    return this.#named.findLast((statement) => statement.claim.subject.endsWith(word));
  }

  #tieSum(whole: Statement, parts: readonly Statement[], wording: string): void {
    this.#ties.add({
      type: "sum",
      wording,
      whole: whole.claim.id,
      parts: parts.map((part) => part.claim.id),
      complete: true,
    });
  }
}

/** 全市一般公共预算支出完成…: the first item of a side, before anything is added. */
function startsSide({ claim, before }: Statement): boolean {
  if (before.coordinate || !/(?:收入|支出)$/.test(claim.subject)) return false;
  return (claim.action !== "" && before.weakAct) || /预算(?:收入|支出)$/.test(claim.subject);
}

function namesSame(statement: Statement, name: string): boolean {
  return statement.claim.subject === name || statement.claim.subject.endsWith(name) || name.endsWith(statement.claim.subject);
}
