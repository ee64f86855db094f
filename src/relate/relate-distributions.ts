import type { Statement } from "../extract/statement.js";
import type { Heads } from "./heads.js";
import { areAlike, statementsOf, type SentenceGroup } from "./nearby.js";
import type { PartList } from "./part-list.js";

/**
 * A distribution: 电气176起，占42.7%；用火98起，占23.8%；其他138起，占33.5%. Three or more figures, each with its share, divide the figure
 * before them. That they do is a reading: nothing says it in words.
 */
export function findDistributions(sentences: readonly SentenceGroup[], heads: Heads, lists: readonly PartList[]): readonly PartList[] {
  const listed = new Set(lists.flatMap(({ parts }) => parts));
  return sentences.flatMap((sentence): PartList[] => {
    const statements = statementsOf(sentence);
    const parts = statements.flatMap((statement, index) => (isBareShare(statement, statements[index - 1]) ? [statement.base!] : []));
    const [first] = parts;
    if (first === undefined || parts.length < 3 || parts.some((part) => listed.has(part) || !areAlike(part, first))) return [];
    const whole = heads.nearest(first);
    const isCount = first.number.dimension === "count";
    return whole && isCount && !parts.includes(whole) ? [{ whole, parts, wording: "占", open: true }] : [];
  });
}

/** 占42.7% right behind the figure that it speaks of. */
function isBareShare({ claim, base, before }: Statement, previous: Statement | undefined): boolean {
  return claim.kind === "share" && base?.isLevel === true && base === previous && before.share === "" && before.thing === "";
}
