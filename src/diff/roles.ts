import { membersOf } from "../model/relation-members.js";
import type { Relation } from "../model/relation.js";

/** The members of a relation that are made of the others; none where neither is made of the other. */
export function resultsOf(relation: Relation): readonly string[] {
  switch (relation.type) {
    case "sum":
      return [relation.whole];
    case "rate":
    case "granularity":
    case "annual-growth":
      return [relation.rate];
    case "change":
      return [relation.change, relation.increment].filter((id) => id !== undefined);
    case "average":
      return [relation.average];
    case "listing":
      return [relation.count];
    case "mix":
      return [relation.whole.change];
    case "rate-change":
      return [relation.points];
    case "contribution":
      return [relation.share, relation.pull].filter((id) => id !== undefined);
    default:
      return [];
  }
}

/** What of a relation stayed, what moved, and which of the two is made of the other; `null` where all of it stayed or all moved. */
export function splitMembers(relation: Relation, hasMoved: (id: string) => boolean | null): Split | null {
  const members = [...new Set(membersOf(relation))];
  const results = new Set(resultsOf(relation));
  const moved = members.filter((id) => hasMoved(id) === true);
  // A figure that is new in the text did not stay.
  const stayed = members.filter((id) => hasMoved(id) === false);
  if (moved.length === 0 || stayed.length === 0) return null;
  if (results.size === 0) return { kind: "tie", stayed, moved };
  const standing = stayed.filter((id) => results.has(id));
  const feeding = moved.filter((id) => !results.has(id));
  if (standing.length > 0 && feeding.length > 0) return { kind: "result", stayed: standing, moved: feeding };
  const led = moved.every((id) => results.has(id)) && members.every((id) => results.has(id) || stayed.includes(id));
  return led ? { kind: "members", stayed, moved } : null;
}

export interface Split {
  readonly kind: "result" | "members" | "tie";
  readonly stayed: readonly string[];
  readonly moved: readonly string[];
}
