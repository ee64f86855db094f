import type { Statement } from "../extract/statement.js";

/** A list of parts and the whole they belong to. */
export interface PartList {
  readonly whole: Statement;
  readonly parts: readonly Statement[];
  /** The words that opened the list. */
  readonly wording: string;
  /** The text went on with things of another kind, so that the list may have been left early. */
  readonly cut?: boolean;
  /** That the list is one of parts is a reading of the layout, not said in words. */
  readonly open?: boolean;
}
