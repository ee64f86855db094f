import words from "../../../dictionaries/funnels.json";
import type { Statement } from "../../extract/statement.js";
import type { Ties } from "../ties.js";
import { actOf } from "../words/funnel-stages.js";
import { leadOf } from "../words/lead.js";
import { areAlike, levelsOf, type SentenceGroup } from "../words/nearby.js";
import type { PartLists } from "../words/part-lists.js";

const { inspected } = words;
/** Of so many characters names of one sort of thing have the last in common: 市属国有[企业], [企业]. */
const SORT = 2;
/** As far behind a figure as the name of what it counts is looked for. */
const LONGEST_NAME = 8;

/**
 * Ties those of the inspected things that something was found with to all of them: 抽查14个项目，有5个项目管护不到位; 审计16户国有企业，发现10户企业账实不符.
 * The sentence may have gone on to others: it is a reading.
 */
export function relateFound(sentences: readonly SentenceGroup[], lists: PartLists, text: string, ties: Ties): void {
  for (const sentence of sentences) {
    const levels = levelsOf(sentence);
    const all = levels.find(isInspected);
    if (all === undefined) continue;
    for (const part of levels.slice(levels.indexOf(all) + 1)) {
      if (!areAlike(part, all) || lists.isPart(part) || part.utterance.clause === all.utterance.clause || !isFound(part, all, levels, text)) continue;
      ties.add({ type: "at-most", wording: actOf(all), part: part.claim.id, whole: all.claim.id, basis: "funnel", strict: false });
    }
  }
}

function isInspected(level: Statement): boolean {
  const { number, isBase, before, claim } = level;
  if (number.dimension !== "count" || isBase || before.compare !== null || claim.subject.length < SORT) return false;
  return inspected.acts.some((act) => actOf(level).endsWith(act));
}

/** 有[5个]项目, 发现[10户]企业: nothing but the word for it stands before the figure, and the same sort of thing behind. */
function isFound(part: Statement, all: Statement, levels: readonly Statement[], text: string): boolean {
  const sort = all.claim.subject.slice(-SORT);
  const { end } = part.claim.quantity.span;
  if (part.utterance.clause.inside !== null || !text.slice(end, end + LONGEST_NAME).split(/[，。；：、]/u)[0]!.includes(sort)) return false;
  const clause = leadOf(levels, levels.indexOf(part), text).split(/[，。；：]/u).at(-1)!;
  return inspected.found.includes(clause);
}
