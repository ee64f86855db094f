import type { Statement } from "../extract/statement.js";
import { levelsOf, statementsOf, type SentenceGroup } from "./nearby.js";
import type { PartLists } from "./part-lists.js";
import { quotient, type Ties } from "./ties.js";

/** Ties each member of a ratio (三次产业结构为3.4：45.7：50.9) to the part it is the share of, and to the whole of the parts. */
export function relateStructure(sentences: readonly SentenceGroup[], lists: PartLists, ties: Ties): void {
  const parts = new Map<string, Statement>();
  for (const sentence of sentences) {
    for (const level of levelsOf(sentence)) if (lists.isPart(level)) parts.set(level.claim.subject, level);
    for (const share of statementsOf(sentence)) {
      if (share.number.group === undefined) continue;
      const part = parts.get(share.claim.subject);
      const list = part && lists.listOf(part);
      if (!list) continue;
      ties.add({ ...quotient(share, part, list.whole, true), wording: "结构" });
    }
  }
}
