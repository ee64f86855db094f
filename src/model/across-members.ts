import type { AcrossTie } from "./across.js";

/** The ids of the claims that a tie across reports holds together: this report's, and last year's. */
export function membersAcross(tie: AcrossTie): readonly [own: readonly string[], last: readonly string[]] {
  switch (tie.kind) {
    case "carry-over":
      return [[tie.brought], [tie.carried]];
    case "restated":
      return [[tie.stated], [tie.previous]];
    case "grown":
      return [[tie.current, tie.increment, tie.change].filter((id) => id !== undefined), [tie.previous]];
    case "stock":
      return [[tie.stock, ...tie.added, ...tie.removed], [tie.previous]];
    case "unchanged-figure":
      return [[tie.claim], [tie.previous]];
    case "unchanged-sentence":
      return [tie.claims, tie.previous];
  }
}
