import type { Statement } from "../../extract/statement.js";
import { namesSame } from "../words/names.js";
import { isTotal } from "../words/nearby.js";
import type { Ties } from "../ties.js";
import { isGrandTotal } from "./account-words.js";
import type { NamedFigures } from "./named-figures.js";
import { tieSum } from "./tie-sum.js";

/** 地方一般公共预算收入加上中央级收入12亿元、…，总收入90亿元: items that are added to a figure named before, up to the total. */
export class NamedSum {
  /** `null` where nothing is being added up, empty where what it is added to was not found. */
  #addends: readonly Statement[] | null = null;
  readonly #named: NamedFigures;
  readonly #ties: Ties;

  constructor(named: NamedFigures, ties: Ties) {
    this.#named = named;
    this.#ties = ties;
  }

  clear(): void {
    this.#addends = null;
  }

  /** Takes a figure that is added or the total of those that were; says whether it is either. */
  take(statement: Statement): boolean {
    const { addedTo } = statement.before;
    if (addedTo !== "") {
      const head = this.#named.last((named) => namesSame(named, addedTo));
      this.#addends = head ? [head, statement] : [];
      return true;
    }
    if (this.#addends === null) return false;
    const isFound = this.#addends.length > 0;
    if (!isTotal(statement) && !isGrandTotal(statement)) {
      if (isFound) this.#addends = [...this.#addends, statement];
      return true;
    }
    if (isFound) tieSum({ wording: "加上", whole: statement, parts: this.#addends }, this.#ties);
    this.clear();
    return true;
  }
}
