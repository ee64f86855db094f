import { opensList, outsideBrackets, reachOf } from "./list-reach.js";
import { areAlike, isTotal, levelsOf, type SentenceGroup } from "../words/nearby.js";
import type { PartList } from "../words/part-lists.js";
import { canBePart, isAdditive, takeParts } from "./take-parts.js";

/** What opens these lists. */
export const COLON = "：";

/** 登记社会组织286家：社会团体118家、基金会3家: a colon behind a figure opens a list of what it is made of, as a reading. */
export function findColonLists(sentence: SentenceGroup): readonly PartList[] {
  const clauses = outsideBrackets(sentence);
  const openers = clauses.filter(({ clause, statements }) => clause.mark === "colon" && statements.length > 0);
  return openers.flatMap((opener): readonly PartList[] => {
    const whole = opener.statements.findLast((level) => level.isLevel && isAdditive(level));
    const from = clauses.indexOf(opener) + 1;
    const next = clauses[from];
    // 每周半天：周三下午半天…: stretches of time are not made of what follows.
    if (whole === undefined || next === undefined || opensList(next) || isTotal(whole) || whole.number.dimension === "time") return [];
    // 直接起诉3件：维持2件、未审结1件；复议后起诉2件：…: each list ends at its ；.
    const reach = reachOf(clauses, from, false).filter(({ group }) => openers.length === 1 || group === next.group);
    const parts = levelsOf(reach).filter((level) => canBePart(level) && areAlike(level, whole));
    return parts.length > 1 ? takeParts(whole, parts, COLON).map((list) => ({ ...list, open: true })) : [];
  });
}
