import dictionary from "../../../dictionaries/partitions.json";
import { areAlike, levelsOf, sharesPlace, wordsOf, type SentenceGroup } from "../words/nearby.js";
import type { PartList } from "../words/part-lists.js";
import { classOf, namesOtherPlace } from "../words/partitions.js";
import { canBePart } from "./take-parts.js";

/**
 * 新增债券73亿元。其中：一般债券18亿元，主要用于…。专项债券55亿元，用于…: a list of the classes of a known partition goes on over the full
 * stop where the next sentence begins with the class that is wanting.
 */
export function continueList(list: PartList, behind: readonly SentenceGroup[]): PartList {
  const { whole, parts } = list;
  const last = parts.at(-1)!;
  if (list.cut || list.open || last.utterance.clause.inside !== null) return list;
  const name = wordsOf(whole);
  for (const { classes, of, acts, wide } of dictionary.partitions) {
    if (acts || wide || classes.length <= parts.length || !of?.some((word) => name.includes(word))) continue;
    const found = new Set(parts.map((part) => classOf(classes, part)));
    if (found.has(-1) || found.size < parts.length) continue;
    const more = [];
    for (const sentence of behind) {
      const [next] = levelsOf(sentence);
      if (next === undefined || !canBePart(next) || !areAlike(next, whole) || !sharesPlace(next, last) || namesOtherPlace(next, whole)) break;
      const index = classOf(classes, next);
      if (index < 0 || found.has(index)) break;
      found.add(index);
      more.push(next);
    }
    if (found.size === classes.length) return { ...list, parts: [...parts, ...more] };
  }
  return list;
}
