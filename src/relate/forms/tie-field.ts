import type { Statement } from "../../extract/statement.js";
import type { Match } from "./match-table.js";
import { fillField, type Field } from "./prose-fields.js";
import type { Surroundings } from "./prose-words.js";
import { nameOf } from "./relate-identities.js";
import type { Setting } from "./said.js";

/** The words that state a figure. */
export const wordsOf = ({ before, behind }: Surroundings): string => (before + behind).replace(/\s+/gu, "");

/** Ties a figure of the prose to the cells that hold it: to one as the same, to several as their sum. */
export function tieField({ claim }: Statement, words: string, match: Match, field: Field, certain: boolean, { ties }: Setting): void {
  const filled = fillField(match, field);
  if (filled === null) return;
  const { printed, unprinted, name } = filled;
  const shared = { wording: `${words}＝${name}`, form: nameOf(match, "text") };
  if (printed.length === 1 && unprinted.length === 0) {
    ties.add({ type: "same", ...shared, claims: [claim.id, printed[0]!.id], certain });
  } else if (printed.length > 0) {
    ties.add({
      type: "sum",
      ...shared,
      whole: claim.id,
      parts: printed.map(({ id }) => id),
      complete: unprinted.length === 0,
      disjoint: true,
      ...(unprinted.length === 0 ? {} : { unprinted }),
      ...(certain ? {} : { open: true }),
    });
  }
}
