import type { Statement } from "../../extract/statement.js";
import { isBareItem, isListTotal, startsSide } from "./account-words.js";
import { isSideless, sideOf } from "../words/nearby.js";

/** What was listed up to a total. */
export interface Listed {
  readonly items: readonly Statement[];
  readonly minus: readonly Statement[];
  readonly wording: string;
  /** What opens the list, or where a list of parts inside it ends, is a reading. */
  readonly open: boolean;
}

/** The items of one side of an account: 甲收入完成…，加上乙…、丙…, up to its total. The figure that opens the side is the first of them. */
export class AccountList {
  #items: Statement[] = [];
  #minus: Statement[] = [];
  /** Items from here on stand in the current sentence. */
  #fresh = 0;
  #adding = false;
  #open = false;
  /** What the items are added to, or one of them, was not found. */
  #headless = false;

  get isEmpty(): boolean {
    return this.#items.length === 0;
  }

  get isAdding(): boolean {
    return this.#adding;
  }

  get items(): readonly Statement[] {
    return this.#items;
  }

  clear(): void {
    this.start([]);
  }

  start(items: readonly Statement[]): void {
    this.#items = [...items];
    this.#minus = [];
    this.#fresh = 0;
    this.#adding = false;
    this.#open = false;
    this.#headless = false;
  }

  /** What follows is not known to be an item: a list of parts goes on, and nothing says up to where. */
  doubt(): void {
    this.#open = true;
  }

  /** Takes a figure; says whether it began a side. */
  take(statement: Statement): boolean {
    const { connectives } = statement.before;
    if (connectives.has("subtract") && !this.isEmpty) {
      this.#minus.push(statement);
      return false;
    }
    // 加上体制结算资金，可用财力296亿元；调入资金85亿元，合计381亿元: what could not be added up is printed as one figure.
    if (this.#headless && connectives.has("total")) {
      this.start([statement]);
      return false;
    }
    if (connectives.has("add")) this.beginAdding();
    else if (this.#isNewSide(statement)) {
      this.start([statement]);
      return true;
    }
    this.#items.push(statement);
    return false;
  }

  /** 加上: what was listed so far is added to. */
  beginAdding(): void {
    if (!this.#adding) {
      this.#headless = this.isEmpty;
      // 收入52亿元，超收7亿元用于化债。加上…: what was done with some of it is no item.
      this.#items = this.#items.filter((item, i) => i === 0 || item.before.act === "");
    }
    this.#adding = true;
  }

  /** An item without a figure: up to the next side or total nothing can be added up. */
  spoil(): void {
    this.clear();
    this.#adding = true;
    this.#headless = true;
  }

  /** A full stop: of a list that is not being added up only what opened it may be added to. */
  endSentence(): void {
    if (!this.#adding) {
      const opener = this.#items.findLast(startsSide);
      this.#items = opener ? [opener] : [];
    }
    this.#fresh = this.#items.length;
  }

  /** Ends the list at its total; `null` where nothing was listed that this is the total of. */
  close(total: Statement): Listed | null {
    const items = this.#items.filter((item) => item.number.unit === total.number.unit);
    const listed = { items, minus: this.#minus, wording: this.#adding ? "加上…总计" : "总计", open: this.#open || items.length < this.#items.length };
    // 转移性收入50亿元，上年结余3亿元，收入总计153亿元: items that do not say of which account have nothing that they are added to.
    const isHeadless = this.#headless || (!this.#adding && items[0] !== undefined && isBareItem(items[0]));
    const isListed = items.length > 1 || (items.length > this.#fresh && !this.#adding && isListTotal(total));
    const [opener] = this.#items;
    this.clear();
    return isListed && !isHeadless && !isSideless(total) && isSameSide(opener, total) ? listed : null;
  }

  /** 支出完成…: a side begins, if not in the middle of what is being added up. */
  #isNewSide(statement: Statement): boolean {
    const [first] = this.#items;
    const isOther = first !== undefined && !isSameSide(first, statement);
    if (!this.#adding) return isOther || startsSide(statement);
    return startsSide(statement) && (isOther || statement.utterance.group !== this.#items.at(-1)?.utterance.group);
  }
}

function isSameSide(a: Statement | undefined, b: Statement): boolean {
  const [here, there] = [a ? sideOf(a) : null, sideOf(b)];
  return here === null || there === null || here === there;
}
