import type { RelationOf } from "../model/relation.js";
import type { Member } from "./disagreement.js";
import { sumOf } from "./figure.js";
import type { Figure } from "./figure.js";
import type { Slack } from "./grade.js";
import { addIntervals, subtractInterval } from "./interval.js";
import type { Interval } from "./interval.js";
import * as r from "./rational.js";
import { remediesOfSum } from "./remedy.js";
import type { Remedy } from "./remedy.js";
import { writeSum } from "./wording.js";
import type { Wording } from "./wording.js";

/** Figures that are added up, and figures that are taken off again. */
export interface Parts {
  readonly parts: readonly Figure[];
  readonly minus: readonly Figure[];
}

export function readParts({ parts, minus }: Pick<RelationOf<"sum">, "parts" | "minus">, read: (id: string) => Figure): Parts {
  return { parts: parts.map(read), minus: (minus ?? []).map(read) };
}

/** Σ parts − Σ minus of the printed numbers. */
export function totalOf({ parts, minus }: Parts): r.Rational {
  return r.subtract(sumOf(parts), sumOf(minus));
}

/** The same with each figure allowed its slack. */
export function totalWithin({ parts, minus }: Parts, slack: Slack): Interval {
  return subtractInterval(addIntervals(parts.map(slack)), addIntervals(minus.map(slack)));
}

/** Out of more figures than these, some make up almost anything. */
const MOST_CHOSEN_FROM = 8;

/**
 * Whether some of the parts alone make the whole to the last digit, so that the others may be parts of those:
 * 保费收入50亿元，其中人身险30亿元，健康险8亿元，财产险20亿元.
 */
export function someMake(whole: Figure, { parts, minus }: Parts): boolean {
  if (minus.length > 0 || parts.length > MOST_CHOSEN_FROM) return false;
  const makes = (from: number, taken: number, rest: r.Rational): boolean => {
    if (from === parts.length) return taken > 1 && taken < parts.length && rest.num === 0n;
    return makes(from + 1, taken, rest) || makes(from + 1, taken + 1, r.subtract(rest, parts[from]!.value));
  };
  return makes(0, 0, whole.value);
}

/** The only part, where there is but one and nothing is taken off. */
export function soleOf({ parts, minus }: Parts): Figure | undefined {
  return parts.length === 1 && minus.length === 0 ? parts[0] : undefined;
}

export function membersOf({ parts, minus }: Parts): readonly Member[] {
  return [...parts.map((part): Member => ["part", part]), ...minus.map((part): Member => ["minus", part])];
}

/** `7843 + 361 − 20`, as each language sets it. */
export function writeParts({ parts, minus }: Parts): Wording {
  return { zh: writeSum(parts, minus, "wide"), en: writeSum(parts, minus, "narrow") };
}

/** Slips of any one figure after which the parts make the whole to the last digit. */
export function remediesOfTotal(whole: Figure, total: Parts): readonly Remedy[] {
  const { parts, minus } = total;
  const members = [[whole, 1], ...parts.map((part) => [part, -1] as const), ...minus.map((part) => [part, 1] as const)] as const;
  return remediesOfSum(members, r.subtract(whole.value, totalOf(total)));
}
