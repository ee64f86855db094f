import type { Statement } from "../../extract/statement.js";
import { areAlike, levelsOf, type SentenceGroup } from "../words/nearby.js";
import type { PartList, PartLists } from "../words/part-lists.js";

/** How long the act is, at least, that is told apart by how it was done. */
const SHORTEST = 2;

/** 审结26件。以普通程序审结22件，以简易程序审结4件: the act of the figure before, told apart by how it was done; that these are all is a reading. */
export function findMannerLists(sentence: SentenceGroup, before: SentenceGroup, known: PartLists): readonly PartList[] {
  const levels = levelsOf(sentence);
  const earlier = [...levelsOf(before), ...levels].filter((level) => level.claim.action.length >= SHORTEST && !known.isPart(level));
  const [first] = levels.flatMap((level) => {
    const whole = earlier.findLast((other) => other.number.start < level.number.start && doesSo(level, other));
    return whole && !known.isPart(level) ? [{ whole, level }] : [];
  });
  if (first === undefined) return [];
  const parts = levels.filter((level) => doesSo(level, first.whole) && !known.isPart(level));
  return parts.length > 1 ? [{ whole: first.whole, parts, wording: first.whole.claim.action, open: true }] : [];
}

/** 以普通程序[审结] and 审结, of the same things. */
function doesSo(part: Statement, whole: Statement): boolean {
  const [own, act] = [part.claim.action, whole.claim.action];
  return own.length > act.length + 1 && own.endsWith(act) && areAlike(part, whole) && part.claim.subject === whole.claim.subject;
}
