import dictionary from "../../../dictionaries/rates.json";
import type { Statement } from "../../extract/statement.js";
import { actOf, isIntake } from "../words/funnel-stages.js";
import { sharedEnding } from "../words/names.js";
import { areAlike, isTotal, wordsOf } from "../words/nearby.js";
import type { PartList, PartLists } from "../words/part-lists.js";
import { areContrary, isDue, isNumeratorByName, knownRate, stemOf, wordsBefore } from "./rate-words.js";

const { whole: WHOLE, due: DUE, kinds: KINDS } = dictionary.qualifiers;
const WAITING: readonly string[] = dictionary.clearing.waiting;
const NEW: readonly string[] = dictionary.clearing.arrivals;

/** How sure it is that a rate is of two figures: its words say so, or it is only read so, or something speaks against it (`null`). */
export type Surety = "said" | "read" | null;

/** A rate with the figures before it, and the lists among them. */
export interface RateContext {
  readonly rate: Statement;
  /** Figures before the rate, in order, of whatever they are counted in. */
  readonly near: readonly Statement[];
  readonly lists: PartLists;
  readonly text: string;
}

/** Whether nothing that the rate says of itself sets it apart from the figure: 累计整改率 is not of 整改79处 alone, nor 当年结案率 of 结案172件. */
export function fitsNumerator(numerator: Statement, { rate, text }: RateContext): boolean {
  const [name, figure] = [wordsBefore(rate, text), wordsBefore(numerator, text)];
  return ![...WHOLE, ...KINDS].some((word) => name.includes(word) && !figure.includes(word));
}

/** 不合格率 is of what did not pass, 合格率 of what did. */
export function isOfItsSense(numerator: Statement, { rate, text }: RateContext): boolean {
  const stem = stemOf(rate);
  const [name, figure] = [wordsBefore(rate, text), wordsBefore(numerator, text)];
  return dictionary.contrary.every((not) => name.includes(not + stem) === figure.includes(not + stem));
}

/** Whether the thing that the rate names is that of its figures: 重大隐患整改率 is not of 隐患. */
function isOfItsThing(rate: Statement, figures: readonly Statement[], text: string): boolean {
  const { thing } = rate.before;
  if (thing === "" || rate.claim.carried || rate.claim.action === "") return true;
  return figures.some((figure) => (wordsOf(figure) + wordsBefore(figure, text)).includes(thing));
}

/** How sure it is that what the figure is some of is the rate's base. */
export function judgeBase(numerator: Statement, denominator: Statement, context: RateContext): Surety {
  const { rate, lists } = context;
  if (!isOfItsThing(rate, [numerator, denominator], context.text)) return null;
  const known = knownRate(rate);
  const due = judgeDue(denominator, context);
  if (due === null) return null;
  const isNamed = known?.denominators.includes(actOf(denominator)) === true || due === "said";
  const isSaid = isNumeratorByName(numerator, rate) && (due === "said" || !isInTime(context)) && !known?.names.some((word) => dictionary.loose.includes(word));
  const together = [numerator, denominator].every(({ utterance }) => utterance.sentence === rate.utterance.sentence);

  const list = lists.listOf(numerator);
  if (list?.whole === denominator) {
    const place = standing(numerator, list);
    // 办结2296件，其中调解成功1842件，调解成功率91%: of those that were mediated, and it is known that only they are counted.
    const isAnother = known !== undefined && actOf(denominator) !== "" && !denominator.isMeasure && !denominator.before.connectives.has("total");
    if (place === null || (isAnother && !isNamed)) return null;
    return together && isSaid && place === "said" && list.open !== true ? "said" : "read";
  }
  const isOtherThing = !areNamedAlike(numerator, denominator);
  // 新收600件，审结590件，结案率94%: what was there before belongs to the base. 受理申请640件，办结指派案件598件: not every one became a case.
  if (isOfClearing(rate) && (isOtherThing || NEW.includes(actOf(denominator)))) return null;
  const isClosed = figuresBetween(denominator, numerator, context).length > 0;
  if (isClosed && known) return null;
  const isBase = isNamed || isTotal(denominator) || isIntake(denominator);
  return together && isSaid && isBase && !isClosed && !isOtherThing && isLast(numerator, context) ? "said" : "read";
}

/** The rates of what was worked off: 结案率. */
export const isOfClearing = ({ claim }: Statement): boolean => dictionary.clearing.names.includes(claim.action);

const isInTime = ({ rate, text }: Pick<RateContext, "rate" | "text">): boolean => DUE.words.some((word) => wordsBefore(rate, text).includes(word));

/** Whether the base is what fell due: by its words, as far as the rate goes, or against them (受理50件，按期办结45件). */
function judgeDue(denominator: Statement, { rate, text }: RateContext): Surety {
  if (isDue(denominator) || DUE.bases.some((word) => wordsBefore(denominator, text).includes(word))) return "said";
  const name = wordsBefore(rate, text);
  const act = actOf(denominator);
  // 办结50件，按时办结45件: of all that was done, what was done in time.
  if (isInTime({ rate, text })) return act !== "" && name.includes(act) && !isIntake(denominator) ? "read" : null;
  // 受理1208件，办结1190件，办结率99.5%（含未到期12件）: of what fell due, or with what did not.
  const { span } = rate.claim.quantity;
  const behind = text.slice(span.end, Math.min(rate.claim.sentence.end, span.end + BEHIND));
  return DUE.pending.some((word) => behind.includes(word)) ? null : "read";
}

/** What says of the rest that it is not due stands no farther behind. */
const BEHIND = 60;

/** Whether two counts may be of one kind of thing; what money is for says nothing of it. */
function areNamedAlike(a: Statement, b: Statement): boolean {
  const [x, y] = [a.claim.subject, b.claim.subject];
  return a.number.dimension !== "count" || x === "" || y === "" || a.claim.carried || sharedEnding(x, y) > 0;
}

/** The first of a list is of its whole; a later one may be of the one before it, or be counted with it: 优秀200卷、合格100卷. */
function standing(part: Statement, { whole, parts }: PartList): Surety {
  const before = parts[parts.indexOf(part) - 1];
  // 受理52件，批准逮捕40件，不批准逮捕10件: some of what came in may not have been decided on yet.
  if (parts.some((other) => areContrary(other, part)) && WAITING.includes(actOf(whole))) return "read";
  if (before === undefined || areContrary(before, part)) return "said";
  return part.before.coordinate ? "read" : null;
}

/** Whether no other figure counted alike stands between the numerator and the rate. */
function isLast(numerator: Statement, { near }: RateContext): boolean {
  return !near.slice(near.indexOf(numerator) + 1).some((level) => areAlike(level, numerator));
}

/** A figure that stands between is a nearer base: 受理50件，符合条件48件，调解成功45件. Parts of the base are none. */
export function figuresBetween(denominator: Statement, numerator: Statement, { near, lists }: RateContext): readonly Statement[] {
  const between = near.slice(near.indexOf(denominator) + 1, Math.max(0, near.indexOf(numerator)));
  return between.filter(
    (level) => areAlike(level, numerator) && level.before.compare === null && !level.isBase && level.utterance.clause.inside === null && lists.listOf(level)?.whole !== denominator,
  );
}
