import type { Statement, Utterance } from "../extract/statement.js";
import { areAlike, isTotal, type SentenceGroup } from "./nearby.js";
import type { PartList } from "./relate-parts.js";
import type { Ties } from "./ties.js";

/** One side of an account: what was listed and what it makes. */
interface Side {
  readonly total: Statement;
  readonly isIncome: boolean;
}

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
  #income: Side | null = null;
  #outlay: Side | null = null;
  /** Levels of the paragraph by name: 地方一般公共预算收入加上…. */
  readonly #named: Statement[] = [];
  #sum: { readonly addends: readonly Statement[] } | null = null;
  #balancing = false;
  readonly #ties: Ties;

  constructor(ties: Ties) {
    this.#ties = ties;
  }

  endSentence(): void {
    if (!this.#adding) this.#items = this.#items.slice(-1);
    this.#fresh = this.#items.length;
    this.#balancing = false;
    this.#sum = null;
  }

  read(utterance: Utterance, listed: ReadonlySet<Statement>): void {
    if (utterance.clause.inside !== null) return;
    if (utterance.connectives.has("even")) {
      this.#tieEven();
      return;
    }
    if (utterance.connectives.has("balance")) this.#balancing = true;
    for (const statement of utterance.statements) {
      if (!statement.isLevel || statement.number.dimension !== "money" || listed.has(statement)) continue;
      this.#take(statement);
      this.#named.push(statement);
    }
  }

  #take(statement: Statement): void {
    const { connectives, addedTo } = statement.before;
    if (addedTo !== "") {
      const addend = this.#named.findLast((named) => namesSame(named, addedTo));
      if (addend) {
        this.#sum = { addends: [addend, statement] };
        return;
      }
    }
    if (this.#sum && /总/.test(statement.claim.subject)) {
      this.#tieSum(statement, this.#sum.addends, "加上");
      this.#sum = null;
      return;
    }
    if (isTotal(statement) && !/预算$/.test(statement.claim.action)) {
      this.#close(statement);
      return;
    }
    if (this.#balancing || /(?:收支|当期|年度)结余$|收支差额$|收支缺口$/.test(statement.claim.subject)) {
      this.#tieBalance(statement);
      return;
    }
    if (connectives.has("add")) this.#adding = true;
    else if (!this.#adding && startsSide(statement)) this.#items = [];
    this.#items.push(statement);
  }

  #close(total: Statement): void {
    const items = this.#items.filter((item) => areAlike(item, total));
    const isListed = this.#adding || items.length > 1 || (items.length > this.#fresh && /[总合]计/.test(total.before.thing));
    if (items.length > 0 && isListed) this.#tieSum(total, items, this.#adding ? "加上…总计" : "总计");
    const side = { total, isIncome: total.claim.subject.includes("收入") };
    if (side.isIncome) {
      this.#income = side;
      this.#outlay = null;
    } else this.#outlay = side;
    this.#items = [];
    this.#fresh = 0;
    this.#adding = false;
  }

  #tieBalance(rest: Statement): void {
    this.#balancing = false;
    if (this.#income && this.#outlay) {
      this.#tieSum(this.#income.total, [this.#outlay.total, rest], "收支相抵");
      return;
    }
    const [income, outlay] = [this.#latest("收入"), this.#latest("支出")];
    if (!income || !outlay) return;
    const short = /缺口|赤字|短缺/.test(rest.claim.subject + rest.claim.action);
    if (short) this.#tieSum(outlay, [income, rest], "收支相抵");
    else this.#tieSum(income, [outlay, rest], "收支相抵");
  }

  #tieEven(): void {
    const income = this.#income?.total ?? this.#latest("收入");
    const outlay = this.#outlay?.total ?? this.#latest("支出");
    if (income && outlay) this.#tieSum(income, [outlay], "收支平衡");
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
function startsSide(statement: Statement): boolean {
  return /(?:收入|支出)$/.test(statement.claim.subject);
}

function namesSame(statement: Statement, name: string): boolean {
  return statement.claim.subject === name || statement.claim.subject.endsWith(name) || name.endsWith(statement.claim.subject);
}
