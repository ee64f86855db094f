import words from "../../../dictionaries/per-head.json";
import type { Statement, Utterance } from "../../extract/statement.js";
import { sharesPlace } from "../words/nearby.js";
import type { Ties } from "../ties.js";

/**
 * Ties 人均地区生产总值 to the 地区生产总值 and the population of the same report. The mean population that it is taken over is seldom
 * printed; the rule knows that.
 */
export function relatePerHead(utterances: readonly Utterance[], ties: Ties): void {
  const levels = utterances.flatMap(({ statements }) => statements.filter(isPlainFact));
  const population = words.populations.map((name) => levels.filter((level) => level.name === name && level.number.dimension === "count")).find((found) => found.length > 0);
  // Two of them may be of two places, or of two times.
  if (population?.length !== 1) return;
  const totals = new Map(levels.filter(({ claim }) => claim.kind === "amount").map((level) => [level.name, level]));
  for (const average of levels) {
    if (average.claim.kind !== "per-unit" || average.number.dimension !== "money") continue;
    const total = totals.get(totalNameOf(average));
    if (total === undefined || !sharesPlace(total, average) || !sharesPlace(total, population[0]!)) continue;
    ties.add({ type: "average", wording: "人均", average: average.claim.id, total: total.claim.id, count: population[0]!.claim.id });
  }
}

/** Of the report's own year, and as it was. */
function isPlainFact({ claim, isLevel, utterance, before }: Statement): boolean {
  return isLevel && claim.modality === "fact" && claim.period === null && utterance.clause.inside === null && !before.from && before.change === null;
}

/** 人均地区生产总值 → 地区生产总值; empty where it is no such name. */
function totalNameOf({ name, before, claim }: Statement): string {
  if (words.surveyed.some((word) => name.includes(word))) return "";
  const mean = words.means.find((word) => name.startsWith(word));
  if (mean !== undefined) return name.slice(mean.length);
  return words.means.includes(before.mean) && !claim.carried ? name : "";
}
