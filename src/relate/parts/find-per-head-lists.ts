import type { Statement } from "../../extract/statement.js";
import { opensList, outsideBrackets, reachOf } from "./list-reach.js";
import { levelsOf, type SentenceGroup } from "../words/nearby.js";
import type { PartList } from "../words/part-lists.js";
import { partitionOf } from "../words/partitions.js";

/**
 * 人均筹资1070元，其中财政补助670元、个人缴费400元: what each one has is told apart by where it comes from. Only a known partition tells
 * that from a mean of some of them (平均标准800元，其中农村650元), which adds up to nothing.
 */
export function findPerHeadLists(sentence: SentenceGroup, before: SentenceGroup): readonly PartList[] {
  const clauses = outsideBrackets(sentence);
  return clauses.flatMap((opener, at): readonly PartList[] => {
    if (!opensList(opener)) return [];
    const earlier = levelsOf(clauses.slice(0, at));
    const isFirst = earlier.length === 0;
    const [whole, another] = (isFirst ? levelsOf(outsideBrackets(before)).filter(({ claim }) => claim.kind === "per-unit") : earlier).toReversed();
    // 城镇居民…元，农村居民…元。其中，工资性收入…: over the full stop of several none is meant more than another.
    if (whole === undefined || (isFirst && another !== undefined) || whole.claim.kind !== "per-unit" || whole.isBase || whole.before.compare !== null) return [];
    const parts = levelsOf(reachOf(clauses, at, isFirst)).filter((part) => isShareOf(part, whole));
    return partitionOf(whole, parts) === undefined ? [] : [{ whole, parts, wording: "其中", ...(isFirst ? { open: true } : {}) }];
  });
}

const isShareOf = ({ number, isBase, before }: Statement, whole: Statement): boolean => number.unit === whole.number.unit && !isBase && before.compare === null;
