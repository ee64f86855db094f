import type { RelationOf } from "../model/relation.js";
import type { Figure } from "./figure.js";
import { isComparable } from "./figure.js";
import type { Slack } from "./grade.js";
import {
  addIntervals, divideInterval, isPositive, meet, multiplyInterval, negateInterval, point, scaleInterval, subtractInterval,
} from "./interval.js";
import type { Interval } from "./interval.js";
import * as r from "./rational.js";
import type { Rational } from "./rational.js";

/** The figures of a change that can be reckoned with. */
export interface Growth {
  readonly current: Figure;
  readonly base: Figure | undefined;
  readonly increment: Figure | undefined;
  /** %, ‰, 倍 or 番. */
  readonly change: Figure | undefined;
  /** 百分点: the difference of two rates. */
  readonly points: Figure | undefined;
  readonly down: boolean;
  /** Said to be on a comparable basis: increment and growth share it, but the current figure may not. */
  readonly adjusted: boolean;
}

/**
 * Picks the members that may be compared as printed. Beside a printed base, what is on a comparable basis (同口径, 可比, 不变价) is
 * left out: its base is another one.
 */
export function readGrowth(relation: RelationOf<"change">, figure: (id: string) => Figure): Growth {
  const current = figure(relation.current);
  const isAdjusted = (member: Figure | undefined): boolean => member?.claim.comparison?.adjusted === true;
  const take = (id: string | undefined): Figure | undefined => {
    const member = id === undefined ? undefined : figure(id);
    return relation.base !== undefined && isAdjusted(member) ? undefined : member;
  };
  const like = (member: Figure | undefined): Figure | undefined =>
    member !== undefined && isComparable(member, current) ? member : undefined;
  const [change, increment] = [take(relation.change), take(relation.increment)];
  const isPoints = (member: Figure | undefined): boolean => member?.claim.quantity.dimension === "points";
  const percentages = current.claim.quantity.dimension === "percent";
  return {
    current,
    base: like(take(relation.base)),
    increment: like(increment),
    change: change !== undefined && perWhole(change) !== null ? change : undefined,
    points: percentages ? [change, increment].find(isPoints) : undefined,
    down: relation.direction === "down",
    adjusted: [change, increment].some(isAdjusted),
  };
}

/** How many of the change's units make the whole base: 100 %, 1000 ‰, 1 倍. */
export function perWhole({ claim }: Figure): Rational | null {
  switch (claim.quantity.dimension) {
    case "percent":
      return r.whole(100);
    case "per-mille":
      return r.whole(1000);
    case "multiple":
      return r.ONE;
    default:
      return null;
  }
}

/** 翻番: the number says how many times the base the current figure is, not by how many times it grew. */
export function isDoubling({ claim }: Figure): boolean {
  return claim.quantity.text.includes("番");
}

/** Ways to read a printed change; writers mix 增长2倍 and 增长到2倍, so the second is no proof but no fault to be sure of either. */
export type Reading = "usual" | "loose";

/** The signed growth that the printed change stands for, as a plain number: 下降13.5% is −0.135. */
function growthOf(change: Figure, { down }: Growth, slack: Slack, reading: Reading): readonly Interval[] {
  const unit = perWhole(change) ?? r.ONE;
  const plain = scaleInterval(slack(change), r.divide(r.ONE, unit));
  if (change.claim.quantity.dimension !== "multiple") return signed(plain, change, down);
  const less = subtractInterval(plain, point(r.ONE));
  return isDoubling(change) === (reading === "usual") ? [less] : [plain];
}

/** The signed growth of a figure as a plain number, for a change in % or ‰: what a rule over several figures reckons with. */
export function plainGrowth(change: Figure, slack: Slack): Interval | null {
  const unit = perWhole(change);
  if (unit === null || change.claim.quantity.dimension === "multiple" || change.value.num < 0n) return null;
  const plain = scaleInterval(slack(change), r.divide(r.ONE, unit));
  return change.claim.direction === "down" ? negateInterval(plain) : plain;
}

/** A fall is printed without a sign. Where it has one after all (下降-5.2%), both meanings are allowed. */
function signed(interval: Interval, { value }: Figure, down: boolean): readonly Interval[] {
  if (!down) return [interval];
  return value.num < 0n ? [interval, negateInterval(interval)] : [negateInterval(interval)];
}

/** One equation of a change: `null` where its members are not all printed, or where it says nothing. */
export type Breaks = (growth: Growth, slack: Slack, reading: Reading) => boolean;

/** current = base ± increment */
export const breaksBridge: Breaks = (growth, slack) => {
  const { current, base, increment, down } = growth;
  if (base === undefined || increment === undefined) return false;
  return signed(slack(increment), increment, down).every((by) => !meet(slack(current), addIntervals([slack(base), by])));
};

/** current = base × (1 ± change); where both are rates, a change in % may also be their difference. */
export const breaksRate: Breaks = (growth, slack, reading) => {
  const { current, base, change, down } = growth;
  if (!breaksProportion(growth, slack, reading)) return false;
  const bothRates = current.claim.quantity.dimension === "percent" && change?.claim.quantity.dimension === "percent";
  return !bothRates || base === undefined || change === undefined || breaksDifference(current, base, change, down, slack);
};

/** The same where a change in % is what it says, whatever has changed. */
export const breaksProportion: Breaks = (growth, slack, reading) => {
  const { current, base, change, down } = growth;
  if (base === undefined || change === undefined || !isPositive(slack(base))) return false;
  if (change.claim.quantity.dimension === "multiple" && down) return false;
  return growthOf(change, growth, slack, reading).every(
    (by) => !meet(slack(current), multiplyInterval(slack(base), addIntervals([point(r.ONE), by]))),
  );
};

/** current = base ± 百分点 */
export const breaksPoints: Breaks = ({ current, base, points, down }, slack) =>
  base !== undefined && points !== undefined && breaksDifference(current, base, points, down, slack);

function breaksDifference(current: Figure, base: Figure, by: Figure, down: boolean, slack: Slack): boolean {
  const difference = subtractInterval(slack(current), slack(base));
  return signed(slack(by), by, down).every((change) => !meet(difference, change));
}

/** change = increment / base; with no base printed, increment / (current ∓ increment) */
export const breaksShare: Breaks = (growth, slack, reading) => {
  const { increment, change, down } = growth;
  if (increment === undefined || change === undefined || increment.value.num < 0n) return false;
  if (change.claim.quantity.dimension === "multiple" && down) return false;
  const share = shareOfBase(growth, slack);
  return share !== null && growthOf(change, growth, slack, reading).every((by) => !meet(by, share));
};

/** The signed growth that the increment makes; `null` where the base may be zero or less, which says nothing. */
function shareOfBase({ current, base, increment, down }: Growth, slack: Slack): Interval | null {
  if (increment === undefined) return null;
  const sign = (growth: Interval): Interval => (down ? negateInterval(growth) : growth);
  if (base !== undefined) return isPositive(slack(base)) ? sign(divideInterval(slack(increment), slack(base))) : null;
  const ofCurrent = divideInterval(slack(increment), slack(current));
  // i / (c ∓ i) = t / (1 ∓ t) with t = i / c. It rises with t throughout, so the ends of t give its exact ends.
  const share = (t: Rational | null): Rational | null => {
    if (t === null) return null;
    const rest = down ? r.add(r.ONE, t) : r.subtract(r.ONE, t);
    return rest.num > 0n ? r.divide(t, rest) : null;
  };
  const min = share(ofCurrent.min);
  return min === null ? null : sign({ min, max: share(ofCurrent.max) });
}

/** Whether the base, printed or reckoned back, is surely above zero: only then do the equations with a change say anything. */
export function hasSureBase({ current, base, increment, down }: Growth, slack: Slack): boolean {
  if (base !== undefined) return isPositive(slack(base));
  if (increment === undefined) return false;
  return isPositive(subtractInterval(slack(current), down ? negateInterval(slack(increment)) : slack(increment)));
}

/** The change is what comes out when the increment is divided by the current figure instead of the base. */
export function hasWrongBase(growth: Growth, slack: Slack): boolean {
  const { current, base, increment, change, down } = growth;
  if (change === undefined || change.claim.quantity.dimension === "multiple" || !isPositive(slack(current))) return false;
  const sign = (interval: Interval): Interval => (down ? negateInterval(interval) : interval);
  const by = increment !== undefined ? slack(increment) : base && sign(subtractInterval(slack(current), slack(base)));
  if (by === undefined) return false;
  const share = sign(divideInterval(by, slack(current)));
  return growthOf(change, growth, slack, "usual").some((printed) => meet(printed, share));
}
