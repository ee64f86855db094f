import { continueList } from "./continue-list.js";
import { findBreakdowns, findDetails, findDistribution } from "./find-breakdowns.js";
import { findPartitions } from "./find-partitions.js";
import { findBracketLists, findOpenedLists } from "./find-opened-lists.js";
import type { Statement } from "../extract/statement.js";
import { stageOf } from "./funnel-stages.js";
import type { Heads } from "./heads.js";
import { memberCount, type SentenceGroup } from "./nearby.js";
import { PartLists, type PartList } from "./part-lists.js";
import { crossesClasses, disjointness, partitionOf } from "./partitions.js";
import type { Ties } from "./ties.js";

/** How many sentences behind it a list may go on in. */
const REACH = 3;

/** Ties the parts that a paragraph lists to their wholes, and returns the lists. */
export function relateParts(sentences: readonly SentenceGroup[], heads: Heads, ties: Ties): PartLists {
  const lists = new PartLists();
  const keep = (found: readonly PartList[]): void => {
    for (const list of found) {
      lists.add(list);
      tieList(list, ties);
      tieSubtotal(list, ties);
    }
  };
  sentences.forEach((sentence, index) => {
    const before = sentences.slice(Math.max(0, index - 2), index);
    keep(findOpenedLists(sentence, before, lists).map((list) => continueList(list, sentences.slice(index + 1, index + 1 + REACH))));
    keep(findDetails(sentence, before.at(-1) ?? []));
    keep(findBreakdowns(sentence, heads));
    keep(findBracketLists(sentence));
  });
  // What no word opens is looked for last, among what is left.
  keep(findPartitions(sentences, lists));
  for (const sentence of sentences) keep(findDistribution(sentence, heads, lists));
  return lists;
}

function tieList({ whole, parts, wording, cut, open }: PartList, ties: Ties): void {
  const own = withoutLaterStages(parts);
  const partition = cut ? undefined : partitionOf(whole, own);
  const apartness = (some: readonly Statement[]): { readonly disjoint?: boolean } => {
    if (partition === undefined) return some.length > 1 ? disjointness(some) : {};
    // Classes that may not be all there is lie apart all the same.
    return partition.loose && !partition.wide && !open ? { disjoint: true } : {};
  };
  const tie = (some: readonly Statement[]): void =>
    ties.add({
      type: "sum",
      wording,
      whole: whole.claim.id,
      parts: some.map((part) => part.claim.id),
      complete: partition !== undefined,
      ...(open || partition?.loose ? { open: true } : {}),
      ...apartness(some),
    });
  // What cuts across the other classes is a part by itself: 民生支出 among 教育支出, 农林水支出.
  const crossing = partition ? [] : own.filter(crossesClasses);
  for (const part of crossing) tie([part]);
  const rest = own.filter((part) => !crossing.includes(part));
  if (rest.length > 0) tie(rest);
}

/** 三项合计: the last three of the parts, by the number that is said. */
function tieSubtotal({ parts, subtotal }: PartList, ties: Ties): void {
  if (subtotal === undefined) return;
  const count = memberCount(subtotal);
  if (count < 2 || count > parts.length) return;
  const members = parts.slice(-count).map((part) => part.claim.id);
  ties.add({ type: "sum", wording: "合计", whole: subtotal.claim.id, parts: members, complete: true });
}

/** A later stage of the same procedure is no further part: 受理40件，审结37件. */
function withoutLaterStages(parts: readonly Statement[]): readonly Statement[] {
  return parts.filter((part) => {
    const stage = stageOf(part);
    if (stage === null) return true;
    return !parts.some((other) => {
      const earlier = stageOf(other);
      return other.claim.subject === part.claim.subject && earlier?.funnel === stage.funnel && earlier.stage < stage.stage;
    });
  });
}
