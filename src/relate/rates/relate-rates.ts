import dictionary from "../../../dictionaries/rates.json";
import type { Statement } from "../../extract/statement.js";
import { tieAdjacentRate } from "./adjacent-rates.js";
import { actOf } from "../words/funnel-stages.js";
import { areAlike, isTotal, levelsOf, sharesPlace, statementsOf, wordsOf, type SentenceGroup } from "../words/nearby.js";
import { hasCarryIn } from "../steps/relate-funnels.js";
import type { PartLists } from "../words/part-lists.js";
import { fitsNumerator, isOfClearing, judgeBase, type RateContext } from "./rate-base.js";
import { isRate, knownRate } from "./rate-words.js";
import { quotient, tieShare, type Ties } from "../ties.js";

/** How many sentences back the figures of a rate may stand. */
const REACH = 2;

const INTAKES: readonly string[] = dictionary.intakes;

/** Ties a rate to the figures that it is made of: 受理50件，调解成功45件，调解成功率90%. */
export function relateRates(sentences: readonly SentenceGroup[], lists: PartLists, text: string, ties: Ties): void {
  sentences.forEach((sentence, position) => {
    const before = sentences.slice(Math.max(0, position - REACH), position).flatMap(levelsOf);
    statementsOf(sentence).forEach((rate, index, statements) => {
      if (rate.claim.kind !== "rate" && rate.claim.kind !== "share") return;
      const near = [...before, ...statements.slice(0, index).filter(({ isLevel }) => isLevel)];
      tieNamedRate(rate, near, lists, ties);
      if (!isRate(rate, near)) return;
      if (isOfClearing(rate) && statements.slice(0, index).some(isRatioOfArrivals)) return;
      const context = { rate, near, lists, text };
      const tied = rate.claim.kind === "rate" && tieRate(context, ties);
      if (!tied) tieAdjacentRate(context, ties);
    });
  });
}

/** 结收比98.9%，结案率94.1%: where both are printed, the rate is not of the arrivals. */
const isRatioOfArrivals = (statement: Statement): boolean => dictionary.clearing.ratios.some((word) => wordsOf(statement).endsWith(word));

/** A rate that its name defines: 城镇化率 is 城镇人口 of 常住人口. */
function tieNamedRate(rate: Statement, levels: readonly Statement[], lists: PartLists, ties: Ties): void {
  const known = dictionary.named.find(({ names }) => names.some((name) => rate.name.endsWith(name)));
  if (known === undefined) return;
  const named = (words: readonly string[]): Statement | undefined => levels.findLast(({ name }) => words.some((word) => name.endsWith(word)));
  const numerator = named(known.numerators);
  // 户籍人口城镇化率 is of 户籍人口 alone.
  const isOfKind = ({ name }: Statement): boolean => known.kinds.every((kind) => name.includes(kind) === rate.name.includes(kind));
  const isWhole = (level: Statement): boolean => isOfKind(level) && isNamedWhole(level);
  const isNamedWhole = ({ name }: Statement): boolean =>
    known.denominators.some((word) => name.endsWith(word)) && !known.not.some((word) => name.includes(word));
  const denominator = levels.findLast((level) => level !== numerator && isWhole(level));
  if (!numerator || !denominator || !areAlike(numerator, denominator) || !sharesPlace(numerator, denominator)) return;
  // 户籍人口500万人，其中城镇人口200万人；常住人口450万人，城镇化率55%: a part of another whole.
  const list = lists.listOf(numerator);
  if (list !== undefined && list.whole !== denominator) return;
  ties.add(quotient(rate, numerator, denominator, true));
}

/** By the acts that the rate is known to be made of. Says whether the rate is accounted for. */
function tieRate(context: RateContext, ties: Ties): boolean {
  const { rate, near, lists } = context;
  const levels = near.filter(({ claim }) => claim.subject === rate.claim.subject);
  const name = rate.claim.action;
  const known = knownRate(rate);
  const counted = (acts: readonly string[]): Statement | undefined => levels.findLast((level) => acts.includes(level.claim.action) || acts.includes(actOf(level)));
  const numerator = counted([name.slice(0, -1), ...(known?.numerators ?? [])]);
  if (numerator === undefined) {
    const base = known && counted(known.denominators);
    // 办结45件，按时办结率90%: the figure may be the rate's own numerator.
    const stem = name.slice(0, -1);
    const namesPart = base !== undefined && (wordsOf(base).includes(stem) || stem.endsWith(actOf(base)));
    if (!base || base !== levels.at(-1) || namesPart) return false;
    ties.add({ type: "granularity", wording: name, rate: rate.claim.id, denominator: base.claim.id });
    return true;
  }
  // 其余85处中整改79处，累计整改率99.5%: whatever it is of, it is not of this figure alone.
  if (!fitsNumerator(numerator, context)) return true;
  const upTo = levels.slice(0, levels.indexOf(numerator)).filter((level) => areAlike(level, numerator) && sharesPlace(level, numerator));
  const acts = known ? known.denominators : INTAKES;
  const nearest = upTo.at(-1);
  const denominator = lists.listOf(numerator)?.whole ?? (nearest && isTotal(nearest) ? nearest : upTo.findLast((level) => acts.includes(actOf(level))));
  // 新收600件，上年结转50件，审结620件，结案率95.4%: of both together, which is not printed.
  if (denominator === undefined || !areAlike(denominator, numerator) || (INTAKES.includes(actOf(denominator)) && !isTotal(denominator) && hasCarryIn(denominator, levels))) return false;
  // Over a full stop the same thing may be counted anew.
  const together = [numerator, denominator].every(({ utterance }) => utterance.sentence === rate.utterance.sentence);
  if (rate.claim.subject === "" && !together) return false;
  const surety = judgeBase(numerator, denominator, context);
  if (surety !== null) tieShare(rate, numerator, denominator, surety === "said", ties);
  return true;
}
