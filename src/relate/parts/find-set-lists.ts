import type { Utterance } from "../../extract/statement.js";
import type { Heads } from "./heads.js";
import { outsideBrackets, reachOf } from "./list-reach.js";
import { areAlike, byUnit, levelsOf, type SentenceGroup } from "../words/nearby.js";
import type { PartList, PartLists } from "../words/part-lists.js";
import { canBePart, isAdditive, takeParts } from "./take-parts.js";

/** Finds the members of a set that a clause names: 审结的案件中，维持40件…; 败诉案件102件中，…; 床位3046张中空置1584张. */
export function findSetLists(sentence: SentenceGroup, heads: Heads, known: PartLists): readonly PartList[] {
  return outsideBrackets(sentence).flatMap((utterance): readonly PartList[] => {
    const inside = findInside(utterance);
    return inside.length > 0 || utterance.among === null ? inside : findBehind(utterance, utterance.among, sentence, heads, known);
  });
}

/** 床位3046张中空置1584张: the set and its member stand in one clause. */
function findInside({ statements }: Utterance): readonly PartList[] {
  return statements.flatMap((part, i): readonly PartList[] => {
    const whole = statements[i - 1];
    if (!whole?.isLevel || !part.isLevel || !part.before.within || !canBePart(part)) return [];
    return takeParts(whole, statements.slice(i).filter(canBePart), WORDING);
  });
}

const WORDING = "…中";

function findBehind(
  utterance: Utterance,
  set: NonNullable<Utterance["among"]>,
  sentence: SentenceGroup,
  heads: Heads,
  known: PartLists,
): readonly PartList[] {
  const from = sentence.indexOf(utterance) + 1;
  if (from === sentence.length) return [];
  const atStart = sentence.slice(0, from).every(({ statements }, i) => statements.length === 0 || i === from - 1);
  const candidates = levelsOf(reachOf(sentence, from, atStart)).filter(canBePart);
  const counted = utterance.statements.findLast((level) => level.isLevel && isAdditive(level));
  return byUnit(candidates).flatMap((some): readonly PartList[] => {
    const whole = utterance.statements.length > 0 ? counted : heads.ofSet(set, some[0]!, known);
    return whole && areAlike(whole, some[0]!) ? takeParts(whole, some, `${set.act}${set.thing}中`) : [];
  });
}
