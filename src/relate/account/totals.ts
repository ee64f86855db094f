import type { Statement } from "../../extract/statement.js";
import { isSideless, sideOf } from "../words/nearby.js";

/** The totals of both sides of an account, as far as they are printed: 收入总计…；支出总计…. */
export class Totals {
  #income: Statement | null = null;
  #outlay: Statement | null = null;

  get income(): Statement | null {
    return this.#income;
  }

  get outlay(): Statement | null {
    return this.#outlay;
  }

  clear(): void {
    this.#income = this.#outlay = null;
  }

  /** Income stands before expenditure: with its total another account begins. */
  keep(total: Statement): void {
    // 收入和支出总计均为…: one figure is both.
    if (isSideless(total)) this.clear();
    else if (sideOf(total) === "支出") this.#outlay = total;
    else {
      this.#income = total;
      this.#outlay = null;
    }
  }
}
