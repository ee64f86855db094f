import type { Statement } from "../../extract/statement.js";
import { actOf, isIntake } from "../words/funnel-stages.js";
import { areAlike, isTotal, sharesPlace } from "../words/nearby.js";
import type { PartLists } from "../words/part-lists.js";
import { figuresBetween, fitsNumerator, isOfItsSense, judgeBase, type RateContext } from "./rate-base.js";
import { areContrary, holdsInOrder, isDue, knownRate, stemOf } from "./rate-words.js";
import { hasCarryIn, isCarriedIn } from "../steps/relate-funnels.js";
import { tieShare, type Ties } from "../ties.js";

/**
 * 应参检268家，实际参检255家，年检率95.1%: a rate is of the figure just before it that says the rate's own word, over the figure that
 * this one is some of.
 */
export function tieAdjacentRate(context: RateContext, ties: Ties): void {
  const { rate, near, lists } = context;
  const here = near.filter(({ utterance }) => utterance.sentence === rate.utterance.sentence);
  const inGroup = here.filter(({ utterance }) => utterance.group === rate.utterance.group);
  const numerator = numeratorOf(context, inGroup);
  if (numerator === undefined || !fitsNumerator(numerator, context)) return;
  const acts = knownRate(rate)?.denominators ?? [];
  const whole = lists.listOf(numerator)?.whole;
  const first = whole ?? denominatorOf(numerator, acts, here, near, lists);
  if (first === undefined || !areAlike(numerator, first)) return;
  // 受理3154件，达成协议2980件，履行2912件，履行率97.7%: of those that stand nearer.
  const denominator = whole ?? figuresBetween(first, numerator, context).at(-1) ?? first;
  const surety = judgeBase(numerator, denominator, context);
  if (surety !== null) tieShare(rate, numerator, denominator, surety === "said", ties);
}

/** The last figure that says all of the rate's name, or what such a rate is known to count; what should be done (应参检) is not done yet. */
function numeratorOf(context: RateContext, levels: readonly Statement[]): Statement | undefined {
  const { rate } = context;
  const stem = stemOf(rate);
  if (stem === "") return undefined;
  const known = knownRate(rate)?.numerators ?? [];
  const numerator = levels.findLast((level) => {
    const words = level.before.thing + level.before.act + level.claim.action;
    return !isDue(level) && isOfItsSense(level, context) && (holdsInOrder(words, stem) || known.some((word) => words.endsWith(word)));
  });
  // 优秀200卷、良好300卷、合格100卷，合格率100%: the rate may count more of the list than its last.
  const before = numerator && levels[levels.indexOf(numerator) - 1];
  const goesOn = before && numerator.before.coordinate && areAlike(before, numerator) && before.utterance === numerator.utterance;
  return goesOn && !areContrary(before, numerator) ? undefined : numerator;
}

/** What the figure is some of: a total or what was taken in, or the one other figure of the same things. */
function denominatorOf(
  numerator: Statement,
  acts: readonly string[],
  here: readonly Statement[],
  near: readonly Statement[],
  lists: PartLists,
): Statement | undefined {
  const usable = (levels: readonly Statement[]): readonly Statement[] => {
    const alike = levels.filter((level) => areAlike(level, numerator) && sharesPlace(level, numerator) && level.before.compare === null && !level.isBase);
    // 新收600件，上年结转50件: of both together, which is not printed.
    return alike.filter((level) => !lists.isPart(level) && !isCarriedIn(level) && !hasCarryIn(level, alike));
  };
  const earlier = usable(here.slice(0, here.indexOf(numerator)));
  const inGroup = earlier.filter(({ utterance }) => utterance.group === numerator.utterance.group);
  const total = inGroup.findLast((level) => isTotal(level) || isIntake(level) || isDue(level));
  if (total) return total;
  const intake = earlier.findLast((level) => isIntake(level) && level.claim.subject === numerator.claim.subject);
  if (intake) return intake;
  const beside = earlier.length > 0 ? inGroup : usable(near.filter(isInSentenceBefore(numerator)));
  const [only, another] = beside;
  const taken = beside.findLast(isIntake) ?? (another ? undefined : only);
  return taken && (isIntake(taken) || acts.includes(actOf(taken)) || isOfSameThings(numerator, taken)) ? taken : undefined;
}

const isInSentenceBefore = (statement: Statement) => ({ utterance }: Statement): boolean => utterance.sentence === statement.utterance.sentence - 1;

function isOfSameThings(part: Statement, whole: Statement): boolean {
  return part.claim.subject === whole.claim.subject && actOf(part) !== actOf(whole);
}
