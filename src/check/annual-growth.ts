import type { Figure } from "./figure.js";
import type { Slack } from "./grade.js";
import { addIntervals, divideInterval, isPositive, meet, multiplyInterval, negateInterval, point, scaleInterval } from "./interval.js";
import type { Interval } from "./interval.js";
import { printDigits } from "./printing.js";
import * as r from "./rational.js";

/** Two figures some years apart and the growth of each year between them. */
export interface AnnualGrowth {
  readonly start: Figure;
  readonly end: Figure;
  /** In percent. */
  readonly rate: Figure;
  readonly years: number;
  /** The calendar year of `start`. */
  readonly first: number;
  readonly down: boolean;
}

const HUNDREDTH: r.Rational = { num: 1n, den: 100n };
/** More years than this no report reckons over. */
const MOST_YEARS = 60;
/** How much a figure may have grown, or fallen, in the year before the first one printed. */
const USUAL_GROWTH: Interval = { min: { num: -2n, den: 10n }, max: { num: 3n, den: 10n } };

/**
 * Whether the growth fits, taken over the years between the two figures or over one more. In the first year of a five-year plan the
 * growth may count from the year before, whose figure is not printed: then any usual growth in that year will do.
 */
export function fitsAnnualGrowth({ start, end, rate, years, first, down }: AnnualGrowth, slack: Slack): boolean {
  if (years > MOST_YEARS || rate.claim.quantity.dimension !== "percent") return true;
  const growth = scaleInterval(slack(rate), HUNDREDTH);
  const factor = addIntervals([point(r.ONE), down ? negateInterval(growth) : growth]);
  const [from, to] = [slack(start), slack(end)];
  if (!isPositive(factor) || !isPositive(from) || !isPositive(to)) return true;
  const over = (n: number): Interval => multiplyInterval(from, power(factor, n));
  if (meet(over(years), to) || meet(over(years + 1), to)) return true;
  if (first % 5 !== 1) return false;
  const base = divideInterval(to, power(factor, years + 1));
  return meet(divideInterval(from, base), addIntervals([point(r.ONE), USUAL_GROWTH]));
}

function power(factor: Interval, n: number): Interval {
  let result = point(r.ONE);
  for (let i = 0; i < n; i++) result = multiplyInterval(result, factor);
  return result;
}

/** The growth as it should be printed, to so many decimals: a root, so only to be shown. */
export function annualGrowthBetween({ start, end, years }: AnnualGrowth, decimals: number): string | null {
  const ratio = toNumber(end.value) / toNumber(start.value);
  const growth = (ratio ** (1 / years) - 1) * 100;
  const value = r.parseDecimal(growth.toFixed(decimals + 2));
  return value === null ? null : `${printDigits(value, decimals, false)}%`;
}

const toNumber = ({ num, den }: r.Rational): number => Number(num) / Number(den);
