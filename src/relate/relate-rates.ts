import dictionary from "../../dictionaries/rates.json";
import type { Statement } from "../extract/statement.js";
import { actOf, stagesOf } from "./funnel-stages.js";
import { areAlike, isTotal, levelsOf, sharesPlace, statementsOf, wordsOf, type SentenceGroup } from "./nearby.js";
import { hasCarryIn } from "./relate-funnels.js";
import type { PartLists } from "./part-lists.js";
import { quotient, type Ties } from "./ties.js";

/** How many sentences back the figures of a rate may stand. */
const REACH = 2;

const INTAKES: readonly string[] = dictionary.intakes;

/** Ties a rate to the figures that it is made of: 受理50件，调解成功45件，调解成功率90%. */
export function relateRates(sentences: readonly SentenceGroup[], lists: PartLists, ties: Ties): void {
  sentences.forEach((sentence, position) => {
    const before = sentences.slice(Math.max(0, position - REACH), position).flatMap(levelsOf);
    statementsOf(sentence).forEach((rate, index, statements) => {
      if (rate.claim.kind !== "rate" && rate.claim.kind !== "share") return;
      const near = [...before, ...statements.slice(0, index).filter(({ isLevel }) => isLevel)];
      tieNamedRate(rate, near, lists, ties);
      if (rate.claim.kind === "rate" && rate.claim.action.endsWith("率")) tieRate(rate, near, ties);
    });
  });
}

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

function tieRate(rate: Statement, near: readonly Statement[], ties: Ties): void {
  const levels = near.filter(({ claim }) => claim.subject === rate.claim.subject);
  const name = rate.claim.action;
  const known = dictionary.rates.find(({ names }) => names.includes(name));
  const counted = (acts: readonly string[]): Statement | undefined => levels.findLast((level) => acts.includes(level.claim.action) || acts.includes(actOf(level)));
  const numerator = counted([name.slice(0, -1), ...(known?.numerators ?? [])]);
  if (numerator === undefined) {
    if (!known) tieAdjacentRate(rate, near, ties);
    const base = known && counted(known.denominators);
    // 办结45件，按时办结率90%: the figure may be the rate's own numerator.
    const stem = name.slice(0, -1);
    const namesPart = base !== undefined && (wordsOf(base).includes(stem) || stem.endsWith(actOf(base)));
    if (base && base === levels.at(-1) && !namesPart)
      ties.add({ type: "granularity", wording: name, rate: rate.claim.id, denominator: base.claim.id });
    return;
  }
  const upTo = levels.slice(0, levels.indexOf(numerator)).filter((level) => areAlike(level, numerator) && sharesPlace(level, numerator));
  const acts = known ? known.denominators : INTAKES;
  const nearest = upTo.at(-1);
  const denominator = nearest && isTotal(nearest) ? nearest : upTo.findLast((level) => acts.includes(actOf(level)));
  // 新收600件，上年结转50件，审结620件，结案率95.4%: of both together, which is not printed.
  if (denominator === undefined || (INTAKES.includes(actOf(denominator)) && !isTotal(denominator) && hasCarryIn(denominator, levels))) return;
  // Over a full stop the same thing may be counted anew.
  const together = [numerator, denominator].every(({ utterance }) => utterance.sentence === rate.utterance.sentence);
  if (rate.claim.subject === "" && !together) return;
  ties.add(quotient(rate, numerator, denominator, together));
}

/** The first stage of some procedure: 受理, 发现, 抽检. */
function isIntake(level: Statement): boolean {
  return INTAKES.includes(actOf(level)) || stagesOf(level).some(({ stage }) => stage === 0);
}

/** 回访352件，回访率90%: the rate is of the figure just before it, if that says the same act, over the one before that counted alike. */
function tieAdjacentRate(rate: Statement, levels: readonly Statement[], ties: Ties): void {
  const stem = rate.claim.action.slice(0, -1);
  const numerator = levels.at(-1);
  if (numerator === undefined || stem.length < 2 || !numerator.claim.action.includes(stem) || rate.number.dimension !== "percent") return;
  const denominator = levels
    .slice(0, -1)
    .findLast((level) => areAlike(level, numerator) && sharesPlace(level, numerator) && level.claim.subject === numerator.claim.subject);
  if (denominator === undefined || !isIntake(denominator)) return;
  ties.add(quotient(rate, numerator, denominator, false));
}
