import type { RelationOf } from "../model/relation.js";
import { disagreement } from "./disagreement.js";
import type { Figure } from "./figure.js";
import { isComparable } from "./figure.js";
import { gradeTie } from "./grade.js";
import type { Slack } from "./grade.js";
import { perWhole, plainGrowth } from "./growth.js";
import { addIntervals, divideInterval, isPositive, meet, negateInterval, point, subtractInterval } from "./interval.js";
import type { Interval } from "./interval.js";
import { printRounded, readPrinting } from "./printing.js";
import { ratioFactors, ratioInterval } from "./quotient.js";
import * as r from "./rational.js";
import { remediesByTrial } from "./remedy.js";
import type { Draft, RuleContext } from "./rule.js";
import { numeral, printedText, quote, quoteEnglish } from "./wording.js";

/** A rate now, by how many points it changed, and what it is made of with the increase of each. */
interface Rebuilt {
  readonly rate: Figure;
  readonly points: Figure;
  readonly part: Figure;
  readonly partBy: Figure;
  readonly whole: Figure;
  readonly wholeBy: Figure;
}

/** The finding that a rate did not change by as many points as the figures that it is made of say; `null` where it may have. */
export function judgeRebuiltPoints({ rate, points, numerator, denominator }: RelationOf<"rate-change">, context: RuleContext): Draft | null {
  const ids = { rate, points, part: numerator.current, partBy: numerator.change, whole: denominator.current, wholeBy: denominator.change };
  const members = Object.fromEntries(Object.entries(ids).map(([role, id]) => [role, context.figure(id)])) as unknown as Rebuilt;
  const factor = ratioFactors(members.rate)[0];
  if (factor === undefined || !isComparable(members.part, members.whole)) return null;
  // Where the rate itself is wrong there is no use in saying so again of its change.
  if (!meet(members.rate.likely, ratioInterval(members.part.likely, members.whole.likely, factor))) return null;
  const grade = gradeTie((slack) => breaks(members, factor, slack), true);
  const before = rateBefore(members, factor, (figure) => point(figure.value)).min;
  if (grade === null || before === null) return null;
  const now = r.multiply(r.divide(members.part.value, members.whole.value), factor);
  const moved = r.subtract(now, before);
  const { text } = printRounded(r.absolute(moved), readPrinting(members.points.claim), members.points.value);
  const earlier = printRounded(before, readPrinting(members.rate.claim), members.rate.value).text;
  const computed = { zh: moved.num < 0n ? `下降${text}` : `上升${text}`, en: moved.num < 0n ? `−${text}` : text };
  const made = [[members.part, members.partBy], [members.whole, members.wholeBy]] as const;
  return disagreement({
    grade,
    at: members.points,
    others: [["rate", members.rate], ["numerator", members.part], ["increment", members.partBy], ["denominator", members.whole], ["increment", members.wholeBy]],
    message: {
      zh: `${quote(members.points)}，按${made.map(([current, by]) => `${quote(current)}（${by.claim.action}${printedText(by)}）`).join("、")}推算上期为${earlier}，本期${printedText(members.rate)}应为${computed.zh}。`,
      en: `${quoteEnglish(members.points)}: ${made.map(([current, by]) => `${quoteEnglish(current)} (${printedText(by)} more or less)`).join(" of ")} make ${earlier} before, so that ${printedText(members.rate)} is a change of ${computed.en}.`,
    },
    computed: computed.zh,
    formula: `${numeral(members.rate)} − ${earlier} ≈ ${computed.en} ≠ ${numeral(members.points)}`,
    remedies: () => remediesByTrial({ points: members.points, partBy: members.partBy, wholeBy: members.wholeBy }, (tried) => !breaks({ ...members, ...tried }, factor, (figure) => figure.likely)),
  });
}

/** The slack of both rates is in it: the last digit of a difference of two rounded rates may be off by one. */
function breaks(members: Rebuilt, factor: r.Rational, slack: Slack): boolean {
  const { rate, points } = members;
  const moved = subtractInterval(slack(rate), rateBefore(members, factor, slack));
  return !meet(moved, points.claim.direction === "down" ? negateInterval(slack(points)) : slack(points));
}

function rateBefore({ part, partBy, whole, wholeBy }: Rebuilt, factor: r.Rational, slack: Slack): Interval {
  return ratioInterval(figureBefore(part, partBy, slack), figureBefore(whole, wholeBy, slack), factor);
}

/** Less its increase, or over 1 + growth. What was nothing or less says nothing. */
function figureBefore(current: Figure, change: Figure, slack: Slack): Interval {
  const by = perWhole(change) === null ? null : plainGrowth(change, slack);
  const before =
    by === null
      ? subtractInterval(slack(current), change.claim.direction === "down" ? negateInterval(slack(change)) : slack(change))
      : divideInterval(slack(current), addIntervals([point(r.ONE), by]));
  return isPositive(before) ? before : { min: null, max: null };
}
