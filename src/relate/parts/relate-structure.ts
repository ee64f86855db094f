import dictionary from "../../../dictionaries/series.json";
import type { Statement } from "../../extract/statement.js";
import { levelsOf, statementsOf, type SentenceGroup } from "../words/nearby.js";
import type { PartLists } from "../words/part-lists.js";
import { quotient, type Ties } from "../ties.js";

/** What the structure of the industries is reckoned from, unless it names something else. */
const MEASURES: readonly string[] = dictionary.of;

/**
 * Ties each member of a ratio (三次产业结构为3.4：45.7：50.9) to the part it is the share of, and to the whole of the parts. What the
 * structure was (由…调整为) and the structure of another year are shares of figures that are not printed here.
 */
export function relateStructure(sentences: readonly SentenceGroup[], lists: PartLists, ties: Ties): void {
  const parts = new Map<string, Statement>();
  for (const sentence of sentences) {
    for (const level of levelsOf(sentence)) if (lists.isPart(level)) parts.set(level.claim.subject, level);
    for (const share of statementsOf(sentence)) {
      if (share.number.group === undefined) continue;
      const part = parts.get(share.claim.subject);
      const list = part && lists.listOf(part);
      if (!list || share.before.from || !isOfOneTime(share, part) || !MEASURES.some((word) => list.whole.name.includes(word))) continue;
      ties.add({ ...quotient(share, part, list.whole, true), wording: "结构" });
    }
  }
}

function isOfOneTime({ claim: { period: a } }: Statement, { claim: { period: b } }: Statement): boolean {
  return a === b || (a !== null && b !== null && a.start === b.start && a.end === b.end && a.asOf === b.asOf);
}
