import dictionary from "../../../dictionaries/averages.json";
import type { Statement } from "../../extract/statement.js";
import type { Members } from "./relate-averages.js";

const PRICES: ReadonlySet<string> = new Set(dictionary.prices);
const YEARLY: ReadonlySet<string> = new Set(dictionary.yearly);
/** Two figures are of one business if their names begin alike: 快递业务量, 快递业务收入. */
const SHARED_BEGINNING = 2;

/** What a mean is made of where its unit says it: 单价2.9元/件 is of 元 and 件, 年均 is of the years. `all` are the figures before it in its sentence. */
export function membersByUnit(mean: Statement, all: readonly Statement[]): Members | null {
  if (YEARLY.has(mean.before.mean) && mean.before.thing + mean.before.act === "") return ofYears(mean, all);
  const [unit, per] = mean.number.unit.split("/");
  if (unit === undefined || per === undefined || !PRICES.has(mean.before.thing)) return null;
  const total = onlyOne(all.filter(({ number }) => number.unit === unit));
  const count = onlyOne(all.filter(({ number }) => number.unit === per));
  if (!total || !count || beginningOf(total) !== beginningOf(count)) return null;
  return { total, count };
}

/** 五年累计投资1486亿元，年均297.2亿元 */
function ofYears(mean: Statement, all: readonly Statement[]): Members | null {
  const total = all.at(-1);
  const years = all.at(-2);
  if (!total || !years || total.number.unit !== mean.number.unit || total.claim.aspect !== "cumulative") return null;
  return years.claim.kind === "duration" && years.number.unit === "年" && years.utterance === total.utterance ? { total, count: years } : null;
}

const beginningOf = ({ name }: Statement): string => name.slice(0, SHARED_BEGINNING);

/** Of several figures in a unit no word says which is meant. */
export const onlyOne = (figures: readonly Statement[]): Statement | undefined => (figures.length === 1 ? figures[0] : undefined);
