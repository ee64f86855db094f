import partitions from "../../../dictionaries/partitions.json";
import type { Statement } from "../../extract/statement.js";
import { startsSide } from "../account/account-words.js";
import { isBreakdown, type Heads } from "./heads.js";
import { opensList, outsideBrackets, reachOf } from "./list-reach.js";
import { sharedEnding, shareWord } from "../words/names.js";
import { areAlike, byUnit, levelsOf, sideOf, statementsOf, type SentenceGroup } from "../words/nearby.js";
import type { PartList, PartLists } from "../words/part-lists.js";
import { partitionOf } from "../words/partitions.js";
import { canBePart, takeParts } from "./take-parts.js";

/** 从渠道看，甲40件、乙20件: a division of what the paragraph is about; whether it is all of it is not said. */
export function findBreakdowns(sentence: SentenceGroup, heads: Heads, known: PartLists): readonly PartList[] {
  const from = sentence.findIndex((utterance) => utterance.statements.length > 0 && isBreakdown(utterance));
  if (from < 0) return [];
  const wording = `分${sentence[from]!.topics.at(-1) ?? ""}看`;
  const levels = levelsOf(outsideBrackets(reachOf(sentence, from, true))).filter(canBePart);
  return byUnit(levels).flatMap((some) => {
    const whole = heads.before(some[0]!);
    if (whole === undefined || some.length < 2) return [];
    // Many sums of money stand in one paragraph: only a like name tells which one is divided, or a known partition of the only one that is no part itself.
    const isNearest = heads.lastOutside(known, some[0]!) === whole;
    if (whole.number.dimension !== "money" || (partitionOf(whole, some) !== undefined && isNearest) || some.every((part) => shareWord(part.name, whole.name))) return takeParts(whole, some, wording);
    // 各项贷款余额264亿元。按行业分，制造业贷款11亿元，农林业贷款8亿元
    const isOfOneSort = isNearest && some.every((part) => sharedEnding(part.name, stemOf(whole)) >= 2);
    return isOfOneSort ? takeParts(whole, some, wording).map((list) => ({ ...list, open: true })) : [];
  });
}

/** 各项贷款余额 → 各项贷款 */
function stemOf({ name }: Statement): string {
  const tail = partitions.tails.find((word) => name.endsWith(word)) ?? "";
  return name.slice(0, name.length - tail.length);
}

/** 支出完成469亿元。主要支出项目：教育支出61亿元、农林水支出52亿元: some of what the figure before the colon is made of. */
export function findDetails(sentence: SentenceGroup, before: SentenceGroup): readonly PartList[] {
  const colon = sentence.findIndex(({ statements, clause }) => statements.length === 0 && clause.mark === "colon" && clause.inside === null);
  const next = sentence[colon + 1];
  // 加：甲5亿元、乙3亿元 is added to it.
  if (colon < 0 || next === undefined || opensList(next) || sentence[colon]!.connectives.has("add")) return [];
  const parts = levelsOf(reachOf(sentence, colon + 1, true)).filter(canBePart);
  const [first, second] = parts;
  // An account that begins behind the colon (平衡情况：…) starts with the figure of a side itself.
  if (!first || !second || first.number.dimension !== "money" || parts.some(startsSide)) return [];
  const earlier = [...levelsOf(before), ...levelsOf(sentence.slice(0, colon))];
  const whole = earlier.findLast((level) => startsSide(level) && areAlike(level, first));
  const side = sideOf(first);
  return whole && side !== null && sideOf(whole) === side ? [{ whole, parts, wording: "主要", open: true }] : [];
}

/**
 * A distribution: 电气176起，占42.7%；用火98起，占23.8%；其他138起，占33.5%. Three or more figures, each with its share, divide the figure
 * before them. That they do is a reading: nothing says it in words.
 */
export function findDistribution(sentence: SentenceGroup, heads: Heads, known: PartLists): readonly PartList[] {
  const statements = statementsOf(sentence);
  const parts = statements.flatMap((statement, index) => (isBareShare(statement, statements[index - 1]) ? [statement.base!] : []));
  const [first] = parts;
  if (!first || parts.length < 3 || first.number.dimension !== "count") return [];
  if (parts.some((part) => known.isPart(part) || !areAlike(part, first))) return [];
  const whole = heads.nearest(first);
  return whole && !parts.includes(whole) ? [{ whole, parts, wording: "占", open: true }] : [];
}

/** 占42.7% right behind the figure that it speaks of. */
function isBareShare({ claim, base, before }: Statement, previous: Statement | undefined): boolean {
  return claim.kind === "share" && base?.isLevel === true && base === previous && before.share === "" && before.thing === "";
}
