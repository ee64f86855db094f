import type { Statement } from "../../extract/statement.js";

/** A list of parts and the whole they belong to. */
export interface PartList {
  readonly whole: Statement;
  readonly parts: readonly Statement[];
  /** The words that opened the list. */
  readonly wording: string;
  /** The text went on with things of another kind, so that the list may have been left early. */
  readonly cut?: boolean;
  /** What adds up some of the parts behind them: 三项支出合计169亿元. It belongs to the list, but is no further part. */
  readonly subtotal?: Statement;
  /** That the list is one of parts is a reading of the layout, not said in words. */
  readonly open?: boolean;
  /** Said to be all there is: 由…组成. */
  readonly all?: boolean;
}

/** The lists of a paragraph, to be asked by part and by whole. */
export class PartLists {
  readonly #byPart = new Map<Statement, PartList>();
  readonly #wholes = new Set<Statement>();

  add(list: PartList): void {
    this.#wholes.add(list.whole);
    for (const part of list.parts) this.#byPart.set(part, list);
    if (list.subtotal) this.#byPart.set(list.subtotal, list);
  }

  /** The list that a figure was last read as a part in. */
  listOf(part: Statement): PartList | undefined {
    return this.#byPart.get(part);
  }

  isPart(statement: Statement): boolean {
    return this.#byPart.has(statement);
  }

  isWhole(statement: Statement): boolean {
    return this.#wholes.has(statement);
  }
}
