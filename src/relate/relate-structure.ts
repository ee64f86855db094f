import type { Statement } from "../extract/statement.js";
import { statementsOf, type SentenceGroup } from "./nearby.js";
import type { PartList } from "./part-list.js";
import type { Ties } from "./ties.js";

/** Ties each member of a ratio (三次产业结构为3.4：45.7：50.9) to the part it is the share of, and to the whole of the parts. */
export function relateStructure(sentences: readonly SentenceGroup[], lists: readonly PartList[], ties: Ties): void {
  for (const sentence of sentences) {
    const shares = statementsOf(sentence).filter(({ number, claim }) => number.group !== undefined || claim.template === "dealt-share");
    for (const share of shares) {
      const list = lists.find(({ parts }) => parts.some((part) => partOf(part, share)));
      const part = list?.parts.find((candidate) => partOf(candidate, share));
      if (list === undefined || part === undefined) continue;
      ties.add({
        type: "rate",
        wording: "结构",
        rate: share.claim.id,
        numerator: part.claim.id,
        denominator: list.whole.claim.id,
        certain: true,
      });
    }
  }
}

function partOf(part: Statement, share: Statement): boolean {
  return part.utterance.passage === share.utterance.passage && part.claim.subject === share.claim.subject;
}
