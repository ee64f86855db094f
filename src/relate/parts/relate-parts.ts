import { continueList } from "./continue-list.js";
import { findBreakdowns, findDetails, findDistribution } from "./find-breakdowns.js";
import { COLON, findColonLists } from "./find-colon-lists.js";
import { findComposedLists } from "./find-composed-lists.js";
import { findMannerLists } from "./find-manner-lists.js";
import { findPartitions } from "./find-partitions.js";
import { findBracketLists, findOpenedLists } from "./find-opened-lists.js";
import { findPerHeadLists } from "./find-per-head-lists.js";
import { findPeriodLists } from "./find-period-lists.js";
import { findSetLists } from "./find-set-lists.js";
import type { Statement } from "../../extract/statement.js";
import { stageOf } from "../words/funnel-stages.js";
import type { Heads } from "./heads.js";
import { memberCount, type SentenceGroup } from "../words/nearby.js";
import { PartLists, type PartList } from "../words/part-lists.js";
import { apartnessOf, isRest, overlapIsStated } from "./apartness.js";
import { crossesClasses, partitionOf } from "../words/partitions.js";
import { nameIn } from "../words/printed-words.js";
import type { Ties } from "../ties.js";

/** How many sentences behind it a list may go on in. */
const REACH = 3;

/** Ties the parts that a paragraph lists to their wholes, and returns the lists. */
export function relateParts(sentences: readonly SentenceGroup[], heads: Heads, text: string, ties: Ties): PartLists {
  const lists = new PartLists();
  const keep = (found: readonly PartList[]): void => {
    for (const list of found) {
      lists.add(list);
      tieList(list, text, ties);
      tieSubtotal(list, ties);
    }
  };
  sentences.forEach((sentence, index) => {
    const before = sentences.slice(Math.max(0, index - 2), index);
    keep(findOpenedLists(sentence, before, lists).map((list) => continueList(list, sentences.slice(index + 1, index + 1 + REACH))));
    keep(findSetLists(sentence, heads, lists));
    keep(findPerHeadLists(sentence, before.at(-1) ?? []));
    keep(findColonLists(sentence));
    keep(findDetails(sentence, before.at(-1) ?? []));
    keep(findBreakdowns(sentence, heads, lists));
    keep(findBracketLists(sentence));
    keep(findComposedLists(sentence, text));
    keep(findPeriodLists(sentence));
    keep(findMannerLists(sentence, before.at(-1) ?? [], lists));
  });
  // What no word opens is looked for last, among what is left.
  keep(findPartitions(sentences, lists));
  for (const sentence of sentences) keep(findDistribution(sentence, heads, lists));
  return lists;
}

interface Completeness {
  readonly loose?: boolean;
  readonly wide?: boolean;
}

function tieList({ whole, parts, wording, cut, open, all }: PartList, text: string, ties: Ties): void {
  const own = withoutLaterStages(parts);
  const partition: Completeness | undefined = cut ? undefined : all ? {} : (partitionOf(whole, own, own.map((part) => nameIn(part, text))) ?? restPartition(own, text));
  // 在校学生90人：小学40人，初中30人: what lies apart is a part by its name alone.
  const lieApart = own.length > 1 && apartnessOf(whole, own, text) === true;
  const isNamed = lieApart && wording === COLON && own.every(({ before }) => before.act === "");
  const unsure = (open && !isNamed) || partition?.loose;
  const apartness = (some: readonly Statement[]): { readonly disjoint?: boolean } => {
    if (some.length < 2) return {};
    const apart = apartnessOf(whole, some, text);
    if (partition === undefined) return apart === undefined ? {} : { disjoint: apart };
    if (apart === false && overlapIsStated(some, text)) return { disjoint: false };
    // Classes that may not be all there is lie apart all the same.
    return partition.loose && !open && (!partition.wide || apart) ? { disjoint: true } : {};
  };
  const tie = (some: readonly Statement[]): void =>
    ties.add({
      type: "sum",
      wording,
      whole: whole.claim.id,
      parts: some.map((part) => part.claim.id),
      complete: partition !== undefined,
      ...(unsure ? { open: true } : {}),
      ...apartness(some),
    });
  // What cuts across the other classes is a part by itself: 民生支出 among 教育支出, 农林水支出.
  const crossing = partition || lieApart ? [] : own.filter(crossesClasses);
  for (const part of crossing) tie([part]);
  const rest = own.filter((part) => !crossing.includes(part));
  if (rest.length > 0) tie(rest);
}

/**
 * 公安26件、市场监管18件、其他领域8件: a count of all others ends a list that holds everything, as a reading: those before it may overlap.
 * 其他支出 is the name of a budget item.
 */
function restPartition(parts: readonly Statement[], text: string): { readonly loose: boolean; readonly wide: boolean } | undefined {
  const last = parts.at(-1);
  const holdsAll = parts.length > 2 && last?.number.dimension === "count" && isRest(nameIn(last, text));
  return holdsAll ? { loose: true, wide: true } : undefined;
}

/** 三项合计: the last three of the parts, by the number that is said; all together no more than the whole. */
function tieSubtotal({ whole, parts, subtotal, open }: PartList, ties: Ties): void {
  if (subtotal === undefined) return;
  ties.add({ type: "at-most", wording: "合计", part: subtotal.claim.id, whole: whole.claim.id, basis: "part", strict: open !== true });
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
