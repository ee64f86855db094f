import dictionary from "../../../dictionaries/averages.json";
import type { Statement } from "../../extract/statement.js";
import { onlyOne } from "./average-units.js";
import { wordsOf } from "../words/nearby.js";
import type { Members } from "./relate-averages.js";

/**
 * What a mean with a name of its own is made of: 人均花费 of 旅游收入, 次均住院费用 of 住院医疗费用. Only names that say which total they
 * divide are known; `all` are the figures before the mean in its sentence, `units` those that it is reckoned for.
 */
export function membersByName(mean: Statement, all: readonly Statement[], units: readonly string[]): Members | null {
  const name = mean.before.thing + mean.before.measure;
  const known = dictionary.named.flatMap(({ ends, totals }) => ends.filter((end) => name.endsWith(end)).map((end) => ({ totals, rest: name.slice(0, -end.length) })))[0];
  if (known === undefined) return null;
  const isNamed = (level: Statement): boolean => known.totals.some((word) => wordsOf(level).includes(word)) && wordsOf(level).includes(known.rest);
  const total = onlyOne(all.filter((level) => level.number.unit === mean.number.unit && isNamed(level)));
  const count = onlyOne(all.filter(({ number }) => number.dimension === "count" && units.includes(number.unit)));
  return total && count ? { total, count } : null;
}
