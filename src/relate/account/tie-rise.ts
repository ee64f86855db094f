import type { Statement } from "../../extract/statement.js";
import type { Ties } from "../ties.js";
import { findSides } from "./account-sides.js";
import { accumulates, risesSinceYearStart } from "./account-words.js";
import type { NamedFigures } from "./named-figures.js";
import { tieSum } from "./tie-sum.js";

/** 基金收入a，支出b，年末结余c，比年初增加d: what all years left grew by what this one did. */
export function tieRise(rise: Statement, named: NamedFigures, ties: Ties): void {
  const rest = rise.base;
  if (rest === null || !risesSinceYearStart(rise) || rest.utterance.sentence !== rise.utterance.sentence) return;
  const sides = findSides(named.all, rest);
  if (sides === null || !accumulates(sides.income)) return;
  const { income, outlay } = sides;
  const [whole, part] = rise.before.change?.direction === "down" ? [outlay, income] : [income, outlay];
  tieSum({ wording: "收支相抵", whole, parts: [part, rise] }, ties);
}
