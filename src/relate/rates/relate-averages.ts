import { membersByName } from "./average-names.js";
import { membersByUnit } from "./average-units.js";
import dictionary from "../../../dictionaries/averages.json";
import type { Statement } from "../../extract/statement.js";
import { actOf, synonymsOf } from "../words/funnel-stages.js";
import { statementsOf, wordsOf, type SentenceGroup } from "../words/nearby.js";
import type { Ties } from "../ties.js";

/** What a mean is reckoned for, by its word: 人均 for 人, 名…. */
const UNITS: ReadonlyMap<string, readonly string[]> = new Map(dictionary.means.flatMap(({ words, units }) => words.map((word) => [word, units] as const)));
const EACH: ReadonlySet<string> = new Set(dictionary.each);
/** How many figures before a mean those that it is made of may stand. */
const REACH = 5;

/** What a mean is made of. */
export interface Members {
  readonly total: Statement;
  readonly count: Statement;
}

/** Ties a mean to the total and the count printed before it in the sentence: 免罚342件，金额486.5万元，件均1.42万元; 法官15名，办案750件，人均办案50件. */
export function relateAverages(sentences: readonly SentenceGroup[], ties: Ties): void {
  sentences.forEach((sentence, position) => {
    const statements = statementsOf(sentence);
    const previous = statementsOf(sentences[position - 1] ?? []).filter(mayMake);
    statements.forEach((mean, index) => {
      if (mean.claim.kind !== "per-unit" || !mean.isLevel) return;
      const all = statements.slice(0, index).filter(mayMake);
      const near = statements.slice(Math.max(0, index - REACH), index).filter(mayMake);
      const members = isBare(mean)
        ? (membersOf(mean, near, previous) ?? membersByUnit(mean, all))
        : (membersByUnit(mean, all) ?? membersByName(mean, all, UNITS.get(mean.before.mean) ?? []));
      if (members === null || members.total === members.count) return;
      const { total, count } = members;
      ties.add({ type: "average", wording: mean.before.mean || "均", average: mean.claim.id, total: total.claim.id, count: count.claim.id });
    });
  });
}

/** 人均1.6万元, 平均每个法庭508件; not 人均可支配收入3万元, whose total no report prints. */
const isBare = ({ before: { thing, measure, mean } }: Statement): boolean => measure === "" && (thing === "" || EACH.has(mean));

const mayMake = ({ isLevel, claim, isBase }: Statement): boolean => isLevel && !isBase && claim.kind !== "per-unit";

function membersOf(mean: Statement, near: readonly Statement[], previous: readonly Statement[]): Members | null {
  // 审结690件。法官24名，人均结案29件: what the mean says was done is told of before.
  const total = totalOf(mean, mean.before.act === "" ? near : [...previous, ...near]);
  const count = countOf(mean, near);
  return total && count ? { total, count } : null;
}

/** The last figure in the unit of the mean that does what the mean says is done: 审结 for 人均结案. */
function totalOf(mean: Statement, before: readonly Statement[]): Statement | undefined {
  const { act } = mean.before;
  const alike = before.filter(({ number, before: { compare } }) => number.unit === mean.number.unit && compare === null);
  return act === "" ? alike.at(-1) : alike.findLast((level) => wordsOf(level).includes(act) || synonymsOf(act).includes(actOf(level)));
}

/** 平均每个法庭: the last count in the unit that is named, of the thing that is named; 人均: the last count of people. */
function countOf({ before: { mean, thing, act }, number }: Statement, before: readonly Statement[]): Statement | undefined {
  const units = UNITS.get(mean) ?? [];
  const named = EACH.has(mean) ? dictionary.units.find((unit) => thing.startsWith(unit)) : undefined;
  const counts = before.filter((level) => level.number.dimension === "count" && level.number.unit !== number.unit);
  if (named === undefined) return counts.findLast((level) => units.includes(level.number.unit));
  const rest = thing.slice(named.length);
  const inUnit = counts.filter((level) => level.number.unit === named);
  // 平均每起处罚8.4万元: behind the unit stands what was done, and no thing tells the counts apart.
  if (rest === act) return inUnit.length === 1 ? inUnit[0] : undefined;
  return inUnit.findLast((level) => level.claim.subject.includes(rest));
}
