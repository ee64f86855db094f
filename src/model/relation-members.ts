import type { Relation } from "./relation.js";

/** The ids of all claims that a relation ties together; none for a type that this version does not know. */
export function membersOf(relation: Relation): readonly string[] {
  switch (relation.type) {
    case "sum":
      return [relation.whole, ...relation.parts, ...(relation.minus ?? [])];
    case "at-most":
      return [relation.part, relation.whole];
    case "rate":
      return [relation.rate, relation.numerator, relation.denominator];
    case "granularity":
      return [relation.rate, relation.denominator];
    case "change":
      return [relation.current, relation.change, relation.base, relation.increment].filter((id) => id !== undefined);
    case "same":
      return relation.claims;
    case "average":
      return [relation.average, relation.total, relation.count];
    case "listing":
      return [relation.count];
    case "equation":
      return relation.terms.map((term) => term.claim);
    case "shares":
      return relation.shares;
    case "mix":
      return [relation.whole, ...relation.parts].flatMap(({ current, change }) => [current, change]);
    case "rate-change":
      return [relation.rate, relation.points, ...[relation.numerator, relation.denominator].flatMap(({ current, change }) => [current, change])];
    case "two-years":
      return relation.rows.flatMap(({ current, base }) => [current, base]);
    case "annual-growth":
      return [relation.start, relation.end, relation.rate];
    case "comparison":
      return [relation.current, relation.base];
    case "index":
      return [relation.index, relation.change];
    case "tally":
      return relation.changes;
    case "contribution":
      return [relation.share, relation.pull, relation.part, relation.whole, relation.growth].filter((id) => id !== undefined);
    default:
      return [];
  }
}
