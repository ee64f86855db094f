import type { Statement } from "../extract/statement.js";
import { stagesOf } from "./funnel-stages.js";
import { areAlike, sharesPlace, levelsOf, type SentenceGroup } from "./nearby.js";
import type { PartList } from "./part-list.js";
import type { Ties } from "./ties.js";

/** Of the same things, no more can have reached a later stage than an earlier one: 审结 ≤ 受理. */
export function relateFunnels(sentences: readonly SentenceGroup[], lists: readonly PartList[], ties: Ties): void {
  sentences.forEach((sentence, position) => {
    const before = staged(sentences[position - 1] ?? []);
    const levels = staged(sentence);
    levels.forEach((later, index) => {
      const earlier = nearestEarlierStage([...before, ...levels.slice(0, index)], later);
      if (earlier === null) return;
      const inList = lists.some(({ parts }) => parts.includes(later) && parts.includes(earlier));
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

const staged = (sentence: SentenceGroup): readonly Statement[] => levelsOf(sentence).filter((level) => stagesOf(level).length > 0);

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
