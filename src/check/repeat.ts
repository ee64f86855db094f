import type { RelationOf } from "../model/relation.js";
import { caveat, disagreement } from "./disagreement.js";
import { isComparable } from "./figure.js";
import type { Figure } from "./figure.js";
import { gradeTie } from "./grade.js";
import type { Grade, Slack } from "./grade.js";
import { isBelow } from "./interval.js";
import { printExactly, readPrinting } from "./printing.js";
import * as r from "./rational.js";
import { remediesOfSum } from "./remedy.js";
import type { Remedy } from "./remedy.js";
import type { Draft, RuleContext } from "./rule.js";
import { powerBetween, remediesOfPower } from "./unit-slips.js";
import { numeral, printedText, quote, quoteEnglish } from "./wording.js";
import type { Wording } from "./wording.js";

/** Mentions of one fact that cannot all be right, and how sure that is. */
export interface BrokenRepeat {
  readonly grade: Grade;
  readonly mentions: readonly Figure[];
  /** The two that are furthest apart, in the order of the text. */
  readonly earlier: Figure;
  readonly later: Figure;
}

/** Whether the mentions of one fact disagree; `null` where they agree or cannot be compared. */
export function judgeRepeat(relation: RelationOf<"same">, context: RuleContext): BrokenRepeat | null {
  const mentions = [...new Set(relation.claims)].map(context.figure);
  const first = mentions[0];
  if (first === undefined || !mentions.every((mention) => isComparable(mention, first))) return null;
  // Intervals meet two by two exactly when all share a point: the highest floor against the lowest ceiling.
  const grade = gradeTie((slack) => isBelow(lowest(mentions, slack), highest(mentions, slack)), relation.certain !== false);
  if (grade === null) return null;
  const slack: Slack = (figure) => (grade === "proof" ? figure.proof : figure.likely);
  const pair = [extreme(mentions, slack, "low"), extreme(mentions, slack, "high")] as const;
  const [earlier, later] = start(pair[0]) <= start(pair[1]) ? pair : [pair[1], pair[0]];
  return { grade, mentions, earlier, later };
}

/** The finding that says so, at the figure `at`, of the other one `against` it; `whereFrom` says where that one stands: 前文的. */
export function draftOfRepeat(broken: BrokenRepeat, at: Figure, whereFrom: Wording): Draft {
  const { grade, mentions, earlier, later } = broken;
  const against = at === later ? earlier : later;
  const difference = r.subtract(at.value, against.value);
  const apart = printExactly(r.absolute(difference), readPrinting(at.claim));
  const note = caveat(grade, { zh: "；如非同一事项，请注明", en: "; if they are not the same fact, the text should say so" });
  return disagreement({
    grade,
    at,
    others: mentions.filter((mention) => mention !== at).map((mention) => ["mention", mention]),
    message: {
      zh: `${quote(at)}，与${whereFrom.zh}${quote(against)}不一致，相差${apart}${note.zh}。`,
      en: `${quoteEnglish(at)} disagrees with ${quoteEnglish(against)} ${whereFrom.en}, by ${apart}${note.en}.`,
    },
    computed: printedText(against),
    formula: `${numeral(at)} ≠ ${numeral(against)}`,
    // With two mentions either may be the slip; the third tells which.
    remedies: () => (mentions.length === 2 ? remediesOfTwo(at, against, difference) : oddOneOut(mentions, later, earlier)),
  });
}

function remediesOfTwo(at: Figure, against: Figure, difference: r.Rational): readonly Remedy[] {
  const power = powerBetween(at, against);
  return power === null ? remediesOfSum([[at, 1], [against, -1]], difference) : remediesOfPower(at, against, power);
}

function start(figure: Figure): number {
  return figure.claim.quantity.span.start;
}

const lowest = (mentions: readonly Figure[], slack: Slack) => slack(extreme(mentions, slack, "low"));
const highest = (mentions: readonly Figure[], slack: Slack) => slack(extreme(mentions, slack, "high"));

/** The mention whose interval ends lowest, or begins highest; open ends never win. */
function extreme(mentions: readonly Figure[], slack: Slack, side: "low" | "high"): Figure {
  return mentions.reduce((best, one) => {
    const [a, b] = side === "low" ? [slack(one).max, slack(best).max] : [slack(best).min, slack(one).min];
    return a !== null && (b === null || r.compare(a, b) < 0) ? one : best;
  });
}

/** The slip that brings one mention to the value on which all others agree. */
function oddOneOut(mentions: readonly Figure[], later: Figure, earlier: Figure): readonly Remedy[] {
  return [later, earlier].flatMap((odd) => {
    const others = mentions.filter((mention) => mention !== odd);
    const value = others[0]?.value;
    if (value === undefined || !others.every((other) => r.compare(other.value, value) === 0)) return [];
    return remediesOfSum([[odd, 1]], r.subtract(odd.value, value));
  });
}
