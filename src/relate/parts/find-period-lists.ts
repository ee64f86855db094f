import { resolvePeriod, type PeriodToken } from "../../extract/periods.js";
import type { Statement } from "../../extract/statement.js";
import { outsideBrackets } from "./list-reach.js";
import { areAlike, levelsOf, type SentenceGroup } from "../words/nearby.js";
import type { PartList } from "../words/part-lists.js";
import { canBePart, isAdditive } from "./take-parts.js";

/** Any year will do where no figure names one. */
const ANY_YEAR = 2000;
const DAY = 86_400_000;

/** 四季度受理98件，10月、11月、12月分别受理31件、33件、34件; 2023年、2024年分别为12起、11起，两年累计23起: times that fill another. */
export function findPeriodLists(sentence: SentenceGroup): readonly PartList[] {
  const levels = levelsOf(outsideBrackets(sentence));
  return levels.flatMap((first, at): readonly PartList[] => {
    const { utterance } = first;
    if (utterance.statements[0] !== first || !utterance.connectives.has("respectively")) return [];
    const parts = utterance.statements.filter((part) => part.before.period !== null && canBePart(part) && areAlike(part, first));
    const wholes = [levels[at - 1], levels[at + parts.length]];
    const whole = wholes.find((level) => level !== undefined && isAdditive(level) && areAlike(level, first) && level.claim.subject === first.claim.subject && fills(parts, level));
    return whole ? [{ whole, parts, wording: "分别", all: true }] : [];
  });
}

/** Whether the times of the parts, one behind the other, are that of the whole. */
function fills(parts: readonly Statement[], whole: Statement): boolean {
  const last = parts.at(-1)?.before.period;
  if (parts.length < 2 || !last || whole.before.period === null) return false;
  const year = Number(stretchOf(last, ANY_YEAR)?.[1].slice(0, 4) ?? ANY_YEAR);
  const [all, ...each] = [whole, ...parts].map(({ before }) => (before.period ? stretchOf(before.period, year) : null));
  if (!all || !each.every((stretch) => stretch !== null)) return false;
  const follows = each.every(([start], i) => i === 0 || Date.parse(start) - Date.parse(each[i - 1]![1]) === DAY);
  return follows && each[0]![0] === all[0] && each.at(-1)![1] === all[1];
}

function stretchOf(token: PeriodToken, year: number): readonly [start: string, end: string] | null {
  const { start, end, asOf } = resolvePeriod(token, year);
  return start !== null && end !== null && asOf === null ? [start, end] : null;
}
