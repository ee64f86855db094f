import rates from "../../../dictionaries/rates.json";
import type { Statement } from "../../extract/statement.js";
import { actOf } from "../words/funnel-stages.js";
import { areAlike, sharesPlace } from "../words/nearby.js";
import type { PartLists } from "../words/part-lists.js";

/** Words that say only that the whole of it is meant. */
const WHOLLY = /^(?:全部|全院|全市|全区|全县|全省|全年|同期|总)/;

/** Words that close the name of a base: 收案总数. */
const TAILS: readonly string[] = rates.generic.tails;

/** 被检查机构: those to whom it was done. */
const PASSIVE: readonly string[] = rates.generic.passive;

/** Marks between the name of a base and its figure. */
const BRACKETS: readonly string[] = rates.generic.brackets;

/** 占转派工单总量（112060件）的64.6%: the figure of the base stands in brackets behind its name. */
export function baseInBrackets(base: string, share: Statement, statements: readonly Statement[], text: string): Statement | undefined {
  return statements.find(({ utterance, claim, isLevel }) => {
    const { start } = claim.quantity.span;
    if (!isLevel || utterance.clause.inside !== share.utterance.clause || start > share.claim.quantity.span.start) return false;
    return BRACKETS.some((bracket) => text.slice(start - base.length - bracket.length, start) === base + bracket);
  });
}

/** 一般性转移支付占全部转移支付: the whole that the part was listed under, if its name fits. */
export function listedBase(base: string, part: Statement, levels: readonly Statement[], lists: PartLists): Statement | undefined {
  const whole = lists.listOf(part)?.whole;
  // 市级财力安排的支出中，民生支出53亿元，占总支出的72%: the set may have been found far off, by no more than its name.
  return whole !== undefined && levels.includes(whole) && whole.name.length > 1 && (base.endsWith(whole.name) || whole.name.endsWith(base.replace(WHOLLY, "")))
    ? whole
    : undefined;
}

/** The base by its name: 占一般公共预算收入的. */
export function namedBase(base: string, numerator: Statement, levels: readonly Statement[]): Statement | undefined {
  const usable = levels.filter((level) => level !== numerator && areAlike(level, numerator) && sharesPlace(level, numerator));
  const bare = base.replace(WHOLLY, "");
  const byName = usable.findLast(({ name }) => name === base || name === bare);
  if (byName) return byName;
  // 地方一般公共预算收入 for 一般公共预算收入: two names that end so leave it open which one is meant.
  const longer = usable.filter(({ name }) => base.length >= 4 && name.endsWith(base));
  if (longer.length > 0) return new Set(longer.map(({ name }) => name)).size === 1 ? longer.at(-1) : undefined;
  const passive = PASSIVE.find((word) => bare.startsWith(word));
  if (passive !== undefined) {
    const done = bare.slice(passive.length);
    return usable.findLast((level) => actOf(level).length > 1 && done.startsWith(actOf(level)) && level.claim.subject.endsWith(done.slice(actOf(level).length)));
  }
  const counted = /^(.{2,6}?)(?:案件|工单)?(?:总数|总量|数|案件数|人数|天数|面积)$/.exec(base)?.[1];
  if (counted === undefined) return undefined;
  const acts = [counted, ...rates.generic.things.map((thing) => counted + thing)];
  return usable.findLast(({ claim }) => acts.includes(claim.action) || claim.subject.includes(counted));
}

/** 全院办案总数 → 办案 */
export function bareBase(base: string): string {
  const tail = TAILS.find((word) => base.endsWith(word)) ?? "";
  return base.slice(0, base.length - tail.length).replace(WHOLLY, "");
}
