import dictionary from "../../../dictionaries/partitions.json";
import type { Statement } from "../../extract/statement.js";
import { outsideBrackets } from "./list-reach.js";
import { areAlike, levelsOf, type SentenceGroup } from "../words/nearby.js";
import type { PartList } from "../words/part-lists.js";
import { wordsBefore, wordsBehind } from "../words/printed-words.js";
import { isAdditive } from "./take-parts.js";

const { composed } = dictionary;
/** Classifiers of people, which one list may mix. */
const PERSONS: ReadonlySet<string> = new Set(composed.persons);

/** Finds lists that are said to be all there is: 由甲5件、乙3件组成; 共8件，分别为甲5件、乙3件. */
export function findComposedLists(sentence: SentenceGroup, text: string): readonly PartList[] {
  const levels = levelsOf(outsideBrackets(sentence));
  return [...findMadeOf(levels, text), ...findSpelledOut(levels, text)];
}

/** 由地表水1.9亿吨和地下水0.3亿吨构成 */
function findMadeOf(levels: readonly Statement[], text: string): readonly PartList[] {
  return levels.flatMap((last, at): readonly PartList[] => {
    if (!composed.closers.some((word) => wordsBehind(last, text)[0]!.startsWith(word))) return [];
    const from = levels.findLastIndex((level, i) => i <= at && composed.openers.some((word) => wordsBefore(level, text).startsWith(word)));
    return from < 0 ? [] : listOf(levels[from - 1], levels.slice(from, at + 1), `${composed.openers[0]!}…${composed.closers[0]!}`);
  });
}

/** 共86万元，分别为会议费52万元、培训费34万元: each with its name. */
function findSpelledOut(levels: readonly Statement[], text: string): readonly PartList[] {
  return levels.flatMap((first, at): readonly PartList[] => {
    const name = wordsBefore(first, text);
    const opener = composed.spelled.find((word) => name.startsWith(word) && name.length > word.length);
    if (opener === undefined) return [];
    const parts = levels.slice(at).filter(({ utterance }) => utterance === first.utterance);
    return parts.every((part) => wordsBefore(part, text) !== "") ? listOf(levels[at - 1], parts, opener) : [];
  });
}

function listOf(whole: Statement | undefined, parts: readonly Statement[], wording: string): readonly PartList[] {
  if (whole === undefined || parts.length < 2 || !isAdditive(whole) || whole.before.compare !== null) return [];
  return parts.every((part) => isAdditive(part) && countsAlike(part, whole)) ? [{ whole, parts, wording, all: true }] : [];
}

/** 人员147名，由…112人、…35人组成 */
function countsAlike(a: Statement, b: Statement): boolean {
  return areAlike(a, b) || (PERSONS.has(a.number.unit) && PERSONS.has(b.number.unit));
}
