import type { AcrossTie } from "../../model/across.js";
import type { Claim } from "../../model/claim.js";
import { relateReports } from "../../relate/across/index.js";
import type { CheckedFile } from "../checked-file.js";
import { shortPlace } from "../place.js";

/** What last year's report gives for claims of this one, by id: the figure as printed and its place there. */
export function lastYearOf({ report, previous }: CheckedFile): ReadonlyMap<string, string> {
  const said = new Map<string, string>();
  if (previous === undefined) return said;
  const claims = new Map(previous.report.claims.map((claim) => [claim.id, claim]));
  for (const tie of relateReports(report, previous.report)) {
    for (const [own, last] of pairsOf(tie)) {
      const claim = claims.get(last);
      if (claim !== undefined && !said.has(own)) said.set(own, quoteLast(claim));
    }
  }
  return said;

  function quoteLast({ quantity }: Claim): string {
    return `${quantity.text.replace(/\s+/g, "")}（${shortPlace(previous!.place(quantity.span))}）`;
  }
}

type Pair = readonly [own: string, last: string];

function pairsOf(tie: AcrossTie): readonly Pair[] {
  switch (tie.kind) {
    case "carry-over":
      return [[tie.brought, tie.carried]];
    case "restated":
      return [[tie.stated, tie.previous]];
    case "grown":
      return [[tie.current, tie.previous]];
    case "stock":
      return [[tie.stock, tie.previous]];
    case "unchanged-figure":
      return [[tie.claim, tie.previous]];
    case "unchanged-sentence":
      return tie.claims.flatMap((own, index): Pair[] => {
        const last = tie.previous[index];
        return last === undefined ? [] : [[own, last]];
      });
  }
}
