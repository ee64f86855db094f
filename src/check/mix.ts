import type { RelationOf } from "../model/relation.js";
import type { Figure } from "./figure.js";
import { isComparable } from "./figure.js";
import { gradeTie, likely, proof } from "./grade.js";
import type { Grade, Slack } from "./grade.js";
import { plainGrowth } from "./growth.js";
import { addIntervals, divideInterval, hull, isPositive, meet, point } from "./interval.js";
import type { Interval } from "./interval.js";
import * as r from "./rational.js";
import type { RuleContext } from "./rule.js";

/** A figure and how it stands to its base: by how much it grew, or what share of its budget it makes. */
export interface Measured {
  readonly current: Figure;
  readonly change: Figure;
  readonly of: RelationOf<"mix">["of"];
}

/** A whole that stands to its base otherwise than its parts to theirs: `outside` of them all, or not as their bases say. */
export interface BrokenMix {
  readonly grade: Grade;
  readonly whole: Measured;
  readonly parts: readonly Measured[];
  readonly outside: boolean;
  /** How many times its base the whole is if the parts are right. */
  readonly factor: r.Rational;
}

/** Whether the whole's growth, or share of its budget, cannot be made of its parts'; `null` where it can, or where nothing is sure. */
export function judgeMix(relation: RelationOf<"mix">, context: RuleContext): BrokenMix | null {
  const { of } = relation;
  const read = ({ current, change }: { readonly current: string; readonly change: string }): Measured => ({
    current: context.figure(current),
    change: context.figure(change),
    of,
  });
  const [whole, parts] = [read(relation.whole), relation.parts.map(read)];
  const all = [whole, ...parts];
  if (parts.length < 2 || !all.every(({ current }) => isComparable(current, whole.current))) return null;
  if (!all.every(isReckonable)) return null;
  const factor = factorOfParts(parts);
  if (factor === null) return null;
  const broken = (grade: Grade | null, outside: boolean): BrokenMix | null => grade && { grade, whole, parts, outside, factor };
  const outside = broken(gradeTie((slack) => isOutside(whole, parts, slack), relation.certain), true);
  // What a part that is not listed does to the sum of the bases, nobody knows.
  if (outside !== null || !relation.certain) return outside;
  // Where the amounts do not add up, there is no use in saying that their bases do not.
  if (!meet(whole.current.likely, addIntervals(parts.map(({ current }) => current.likely)))) return null;
  return broken(gradeTie((slack) => !meet(baseOf(whole, slack), addIntervals(parts.map((part) => baseOf(part, slack)))), true), false);
}

/** The figure is surely above zero, and so was its base. */
function isReckonable(measured: Measured): boolean {
  const { current } = measured;
  return [current.likely, current.proof].every(isPositive) && factorOf(measured, likely) !== null && factorOf(measured, proof) !== null;
}

/** How many times its base a figure is, 1 + growth or the share itself, where that is surely above zero. */
function factorOf({ change, of }: Measured, slack: Slack): Interval | null {
  const plain = plainGrowth(change, slack);
  const factor = plain && addIntervals([point(of === "growth" ? r.ONE : r.ZERO), plain]);
  return factor !== null && isPositive(factor) ? factor : null;
}

/** The weights are positive, so that the whole's factor lies between the least and the greatest of the parts'. */
function isOutside(whole: Measured, parts: readonly Measured[], slack: Slack): boolean {
  const factors = parts.map((part) => factorOf(part, slack)!);
  return !meet(factorOf(whole, slack)!, factors.reduce(hull));
}

/** The figure of the year before, or the budget. */
function baseOf(measured: Measured, slack: Slack): Interval {
  return divideInterval(slack(measured.current), factorOf(measured, slack)!);
}

/** Σ current / Σ base of the printed numbers. */
function factorOfParts(parts: readonly Measured[]): r.Rational | null {
  let [now, before] = [r.ZERO, r.ZERO];
  for (const part of parts) {
    const factor = factorOf(part, ({ value }) => point(value))?.min;
    if (!factor) return null;
    [now, before] = [r.add(now, part.current.value), r.add(before, r.divide(part.current.value, factor))];
  }
  return before.num > 0n ? r.divide(now, before) : null;
}
