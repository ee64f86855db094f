import type { Statement } from "../../extract/statement.js";
import type { Ties } from "../ties.js";

/** What an account says to make up a figure: all of the parts, less what is taken off. */
export interface Sum {
  readonly wording: string;
  readonly whole: Statement;
  readonly parts: readonly Statement[];
  readonly minus?: readonly Statement[];
  /** Which figures belong to it is a reading. */
  readonly open?: boolean;
}

export function tieSum({ wording, whole, parts, minus = [], open = false }: Sum, ties: Ties): void {
  ties.add({
    type: "sum",
    wording,
    whole: whole.claim.id,
    parts: parts.map(({ claim }) => claim.id),
    ...(minus.length > 0 ? { minus: minus.map(({ claim }) => claim.id) } : {}),
    complete: true,
    ...(open ? { open } : {}),
  });
}
