import type { RelationOf } from "../model/relation.js";
import type { Figure } from "./figure.js";
import { isComparable } from "./figure.js";
import { gradeTie } from "./grade.js";
import type { Grade, Slack } from "./grade.js";
import { addIntervals, isBelow, meet, negateInterval, point, scaleInterval } from "./interval.js";
import type { Interval } from "./interval.js";
import * as r from "./rational.js";
import type { RuleContext } from "./rule.js";
import { isRoundingAlone } from "./rounding-note.js";

/** One side of a linear tie: a figure and by what it counts. */
export interface Term {
  readonly figure: Figure;
  readonly coefficient: r.Rational;
}

/** A linear tie that does not come out. `first` is what the others should make up. */
export interface BrokenBalance {
  readonly grade: Grade;
  readonly first: Term;
  readonly others: readonly Term[];
  /** Σ coefficient × value: what is left over. */
  readonly excess: r.Rational;
}

/** Whether an equation fails; `null` where it holds or its figures cannot be added. */
export function judgeBalance(relation: RelationOf<"equation">, context: RuleContext): BrokenBalance | null {
  const terms = relation.terms.flatMap(({ claim, coefficient }): Term[] => {
    const exact = r.parseDecimal(String(coefficient));
    return exact === null ? [] : [{ figure: context.figure(claim), coefficient: exact }];
  });
  const [first, ...others] = terms;
  if (first === undefined || others.length === 0 || terms.length < relation.terms.length) return null;
  if (!others.every(({ figure }) => isComparable(figure, first.figure))) return null;

  const total = (slack: Slack): Interval => addIntervals(terms.map(({ figure, coefficient }) => times(slack(figure), coefficient)));
  const zero = point(r.ZERO);
  const grade = gradeTie((slack) => (relation.op === "=" ? !meet(total(slack), zero) : isBelow(zero, total(slack))), relation.certain !== false);
  if (grade === null) return null;
  const excess = weigh(terms);
  const figures = terms.map(({ figure }) => figure);
  return { grade: isRoundingAlone(figures, excess, context) ? "remark" : grade, first, others, excess };
}

function times(interval: Interval, by: r.Rational): Interval {
  return by.num < 0n ? negateInterval(scaleInterval(interval, r.negate(by))) : scaleInterval(interval, by);
}

/** What the others make of the first: −Σ coefficient × value of the others, over its own coefficient. */
export function dueOf({ first, others }: Pick<BrokenBalance, "first" | "others">): r.Rational {
  return r.divide(r.negate(weigh(others)), first.coefficient);
}

/** Σ coefficient × value. */
function weigh(terms: readonly Term[]): r.Rational {
  return terms.reduce((sum, { figure, coefficient }) => r.add(sum, r.multiply(figure.value, coefficient)), r.ZERO);
}
