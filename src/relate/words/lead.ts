import type { Statement } from "../../extract/statement.js";

/** No more of the words before a figure is looked at. */
export const LONGEST_LEAD = 60;

/** The words of its sentence between a figure and the one before it among `statements`. */
export function leadOf(statements: readonly Statement[], at: number, text: string): string {
  const { claim } = statements[at]!;
  const { start } = claim.quantity.span;
  const from = statements[at - 1]?.claim.quantity.span.end ?? claim.sentence.start;
  return text.slice(Math.max(from, claim.sentence.start, start - LONGEST_LEAD), start).replace(/\s+/g, "");
}
