import flows from "../../../dictionaries/flows.json";
import type { Statement } from "../../extract/statement.js";
import { isOpeningOf } from "../words/flow-roles.js";
import { stagesOf } from "../words/funnel-stages.js";
import { areAlike, sharesPlace, levelsOf, type SentenceGroup } from "../words/nearby.js";
import type { PartLists } from "../words/part-lists.js";
import type { Ties } from "../ties.js";

const CARRIED_IN: ReadonlySet<string> = new Set(flows.flows.flatMap((flow) => flow.in));

/** Of the same things, no more can have reached a later stage than an earlier one: 审结 ≤ 受理. */
export function relateFunnels(sentences: readonly SentenceGroup[], lists: PartLists, ties: Ties): void {
  sentences.forEach((sentence, position) => {
    const before = staged(sentences[position - 1] ?? []);
    const levels = staged(sentence);
    const near = [...levelsOf(sentences[position - 1] ?? []), ...levelsOf(sentence)];
    levels.forEach((later, index) => {
      const candidates = [...before, ...levels.slice(0, index)];
      const earlier = nearestEarlierStage(candidates, later);
      if (earlier === null || hasCarryIn(earlier, near)) return;
      const list = lists.listOf(later);
      const inList = list !== undefined && list === lists.listOf(earlier);
      ties.add({
        type: "at-most",
        wording: `${earlier.claim.action}…${later.claim.action}`,
        part: later.claim.id,
        whole: earlier.claim.id,
        basis: "funnel",
        strict: inList,
      });
    });
  });
}

/** 新收100件，旧存20件，审结110件: what was carried in may have been worked off too. */
export function hasCarryIn(level: Statement, candidates: readonly Statement[]): boolean {
  const isInflow = ({ claim }: Statement): boolean => claim.subject === level.claim.subject && claim.action !== level.claim.action && CARRIED_IN.has(claim.action);
  return candidates.some((other) => isInflow(other) || isOpeningOf(other, level));
}

/** 上年结转, 旧存: what had come in before. */
export const isCarriedIn = ({ claim }: Statement): boolean => flows.carried.includes(claim.action);

const staged = (sentence: SentenceGroup): readonly Statement[] =>
  levelsOf(sentence).filter((level) => stagesOf(level).length > 0 || CARRIED_IN.has(level.claim.action));

function nearestEarlierStage(candidates: readonly Statement[], later: Statement): Statement | null {
  for (const stage of stagesOf(later)) {
    const before = candidates.filter(
      (candidate) =>
        areAlike(candidate, later) &&
        sharesPlace(candidate, later) &&
        candidate.claim.subject === later.claim.subject &&
        stagesOf(candidate).some((other) => other.funnel === stage.funnel && other.stage < stage.stage),
    );
    if (before.length > 0) return before.at(-1)!;
  }
  return null;
}
