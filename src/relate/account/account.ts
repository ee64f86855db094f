import { isPlan } from "../../extract/discourse.js";
import type { Statement, Utterance } from "../../extract/statement.js";
import { isAdditive } from "../parts/take-parts.js";
import type { Ties } from "../ties.js";
import { isTotal, sideOf, type SentenceGroup } from "../words/nearby.js";
import type { PartLists } from "../words/part-lists.js";
import { partitionOf } from "../words/partitions.js";
import { AccountList } from "./account-list.js";
import { isAccountItem, isUmbrella, startsSide } from "./account-words.js";
import { Balances, type Printed } from "./balances.js";
import { NamedFigures } from "./named-figures.js";
import { NamedSum } from "./named-sum.js";
import { tieEven } from "./tie-even.js";
import { tieRise } from "./tie-rise.js";
import { tieSum } from "./tie-sum.js";
import { Totals } from "./totals.js";

/**
 * A budget account as the text goes on: 甲完成…，加上乙…、丙…，收入总计…；支出…，支出总计…。收支相抵，年终结转…. Read from left to right;
 * a total closes the list before it. Income may stand in one paragraph and expenditure in the next.
 */
export class Account {
  readonly #printed: Printed = { list: new AccountList(), totals: new Totals(), named: new NamedFigures() };
  readonly #sum: NamedSum;
  readonly #balances: Balances;
  /** Behind 主要项目： the text goes into what the last item is made of. */
  #inDetail = false;
  /** What 其中 opened a list of the parts of, among the items, and no ； has ended it yet. */
  #dividing: Statement | null = null;
  #section: string | null = null;
  readonly #ties: Ties;

  constructor(ties: Ties) {
    this.#ties = ties;
    this.#sum = new NamedSum(this.#printed.named, ties);
    this.#balances = new Balances(this.#printed, ties);
  }

  readPassage(sentences: readonly SentenceGroup[], lists: PartLists): void {
    this.#startPassage(sentences[0]?.[0]?.where.section ?? null);
    for (const sentence of sentences) {
      for (const utterance of sentence) this.#read(utterance, lists);
      this.#endSentence();
    }
  }

  #startPassage(section: string | null): void {
    const { list, totals, named } = this.#printed;
    list.clear();
    named.startPassage();
    this.#balances.startPassage();
    if (section === this.#section) return;
    this.#section = section;
    named.clear();
    totals.clear();
  }

  #endSentence(): void {
    this.#balances.endSentence();
    this.#printed.list.endSentence();
    this.#sum.clear();
    this.#inDetail = false;
    this.#dividing = null;
  }

  #read(utterance: Utterance, lists: PartLists): void {
    const { connectives, statements, clause } = utterance;
    if (clause.inside !== null) return;
    if (saysEven(utterance)) {
      tieEven(utterance.sentence, this.#printed, this.#ties);
      return;
    }
    if (connectives.has("balance")) this.#balances.expect();
    if (connectives.has("add")) this.#inDetail = false;
    if (statements.length === 0) this.#readWords(utterance);
    // 平衡情况：一般公共预算收入…: the colon opens an account, not a detail.
    if (this.#inDetail && statements.some(startsSide)) this.#inDetail = false;
    if (!this.#inDetail) for (const statement of statements) this.#readFigure(statement, lists);
    if (clause.mark === "semicolon") this.#dividing = null;
  }

  /** A clause without figures. */
  #readWords({ connectives, clause }: Utterance): void {
    const { list } = this.#printed;
    const announces = clause.mark === "colon";
    if (announces && !list.isAdding) this.#inDetail = !list.isEmpty;
    if (announces && connectives.has("add")) list.beginAdding();
    // 加上体制结算资金，可用财力…: what is added has no figure, so the list cannot be added up.
    else if (connectives.has("add") || connectives.has("subtract")) list.spoil();
  }

  #readFigure(statement: Statement, lists: PartLists): void {
    const { list, named } = this.#printed;
    tieRise(statement, named, this.#ties);
    if (!statement.isLevel || statement.number.dimension !== "money" || isPlan(statement) || !isAdditive(statement)) return;
    const parts = lists.listOf(statement);
    if (parts !== undefined) {
      if (list.isAdding && partitionOf(parts.whole, parts.parts) === undefined) this.#dividing ??= parts.whole;
      return;
    }
    if (this.#dividing) this.#leaveParts(this.#dividing, statement);
    this.#dividing = null;
    this.#take(statement);
    if (!isTotal(statement)) named.keep(statement);
  }

  #leaveParts(whole: Statement, next: Statement): void {
    const { list } = this.#printed;
    if (!isAccountItem(next)) list.doubt();
    else if (isUmbrella(whole)) list.spoil();
  }

  #take(statement: Statement): void {
    const { list, totals } = this.#printed;
    if (this.#balances.takeLeftover(statement)) return;
    if (this.#sum.take(statement)) {
      if (isTotal(statement) && statement.before.addedTo === "") totals.keep(statement);
      return;
    }
    if (this.#balances.takeCarried(statement)) return;
    if (isTotal(statement)) this.#close(statement);
    // Income opens another account.
    else if (!this.#balances.take(statement) && list.take(statement) && sideOf(statement) === "收入") totals.clear();
  }

  #close(whole: Statement): void {
    const listed = this.#printed.list.close(whole);
    if (listed) tieSum({ wording: listed.wording, whole, parts: listed.items, minus: listed.minus, open: listed.open }, this.#ties);
    this.#printed.totals.keep(whole);
  }
}

/** 收支平衡; 政府性基金预算收支平衡 */
function saysEven({ connectives, statements, topic }: Utterance): boolean {
  return connectives.has("even") && statements.length === 0 && /^$|预算$|基金$/.test(topic);
}
