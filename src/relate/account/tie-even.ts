import { sideOf } from "../words/nearby.js";
import type { Ties } from "../ties.js";
import { isOfAccount } from "./account-sides.js";
import { startsSide } from "./account-words.js";
import type { Printed } from "./balances.js";
import { tieSum } from "./tie-sum.js";

/** 收支平衡: both totals are one; without totals only where both sides stand in the sentence that says so: what else came in is then printed too. */
export function tieEven(sentence: number, { list, totals, named }: Printed, ties: Ties): void {
  const { income, outlay } = totals;
  const wording = "收支平衡";
  totals.clear();
  if (outlay !== null) {
    if (income) tieSum({ wording, whole: income, parts: [outlay] }, ties);
    return;
  }
  const items = list.items.filter((item) => sideOf(item) !== "收入");
  const [first] = items;
  if (first === undefined || sideOf(first) !== "支出") return;
  const whole = income ?? named.last((earning) => startsSide(earning) && sideOf(earning) === "收入" && isOfAccount(earning, first));
  if (whole && [whole, ...items].every(({ utterance }) => utterance.sentence === sentence)) tieSum({ wording, whole, parts: items }, ties);
}
