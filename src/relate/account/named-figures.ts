import type { Statement } from "../../extract/statement.js";
import { startsSide } from "./account-words.js";

/** How many figures an account looks back over. */
const REMEMBERED = 100;

/** The figures of a section that something may be added to or left of; totals are none of them. */
export class NamedFigures {
  #figures: readonly Statement[] = [];

  get all(): readonly Statement[] {
    return this.#figures;
  }

  clear(): void {
    this.#figures = [];
  }

  keep(statement: Statement): void {
    this.#figures = [...this.#figures.slice(1 - REMEMBERED), statement];
  }

  /** Of the paragraphs before only what opens a side of an account goes on. */
  startPassage(): void {
    this.#figures = this.#figures.filter(startsSide);
  }

  last(fits: (named: Statement) => boolean): Statement | undefined {
    return this.#figures.findLast(fits);
  }

  isLatest(statement: Statement): boolean {
    return this.#figures.at(-1) === statement;
  }
}
