import type { Statement } from "../extract/statement.js";

/** A list of parts and the whole they belong to. */
export interface PartList {
  readonly whole: Statement;
  readonly parts: readonly Statement[];
  /** The words that opened the list. */
  readonly wording: string;
}
