import type { Opening, Row } from "../../extract/tables/table-reading.js";
import { crosses } from "./table-words.js";

/** What of a line decides about sums: a row, or a column with its head. */
export interface Line {
  readonly name: string;
  readonly number: Row["number"];
  readonly opening: Opening | null;
  readonly indent: number;
}

/** Lines that make up another by the way the table is set. */
export interface SumPlan<L extends Line> {
  readonly whole: L;
  readonly parts: readonly L[];
  readonly minus: readonly L[];
  /** Lines that may or may not be parts: where they hold figures, nothing is said. */
  readonly unsure: readonly L[];
  /** The words say that the parts are all: a total, numbered parts. Else the table only looks so. */
  readonly stated: boolean;
  readonly wording: string;
}

/** What a stretch of lines would put into a total. */
export interface Members<L> {
  readonly parts: readonly L[];
  readonly minus: readonly L[];
  readonly unsure: readonly L[];
  readonly stated: boolean;
  /** False where the numbering has a gap: then nothing is said. */
  readonly whole: boolean;
}

/** Keeps a plan, unless there is a reason to doubt that its parts are the whole. */
export function addPlan<L extends Line>(plans: SumPlan<L>[], whole: L, members: Members<L>): void {
  const { parts, minus, unsure, stated } = members;
  if (!members.whole || parts.length === 0) return;
  // One line before a total need not be its part; and 党员 beside 男 and 女 cuts across them.
  if (!stated && (parts.length < 2 || parts.some(({ name }) => crosses(name)))) return;
  plans.push({ whole, parts, minus, unsure, stated, wording: whole.name });
}
