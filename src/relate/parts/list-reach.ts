import type { Statement, Utterance } from "../../extract/statement.js";
import { isTotal, type SentenceGroup } from "../words/nearby.js";
import { continuesPartition } from "../words/partitions.js";

/** Begins a list of parts: 其中, 包括. */
export const opensList = ({ connectives, statements }: Utterance): boolean =>
  (connectives.has("part") || connectives.has("consist")) && statements.length > 0;

export const outsideBrackets = (group: SentenceGroup): SentenceGroup => group.filter(({ clause }) => clause.inside === null);

/**
 * The utterances over which a list reaches: to the end of the sentence, or only to the ； where it began inside a group (`wide` false).
 * Totals and balances end it, and a list inside it is left out.
 */
export function reachOf(sentence: SentenceGroup, from: number, wide: boolean): SentenceGroup {
  const reach: Utterance[] = [];
  const before = sentence[from - 1];
  const toTheEnd = wide || before?.clause.mark === "colon";
  let nested = false;
  for (let i = from; i < sentence.length; i++) {
    const utterance = sentence[i]!;
    if (i > from && endsList(utterance)) break;
    // 其中甲31万元，包含乙16万元、丙15万元；丁7万元: the inner list ends at the ；.
    if (i > from && opensList(utterance)) nested = true;
    if (utterance.clause.inside === null && !nested) reach.push(utterance);
    // 包括甲3亿元、乙2亿元等，丙9亿元
    if (utterance.endsList && !nested && utterance.clause.inside === null) break;
    // 其中直接起诉3件：维持2件、未审结1件；复议后起诉2件: a colon behind a part opens its own list.
    if (utterance.clause.mark === "colon" && utterance.statements.length > 0) nested = true;
    if (utterance.clause.mark !== "semicolon") continue;
    nested = false;
    if (!toTheEnd && !continuesPartition(sentence, i, lastLevel(before))) break;
  }
  return reach;
}

function endsList({ connectives, statements }: Utterance): boolean {
  return connectives.has("balance") || connectives.has("add") || statements.some(isTotal);
}

function lastLevel(utterance: Utterance | undefined): Statement | undefined {
  return utterance?.statements.findLast(({ isLevel }) => isLevel);
}
