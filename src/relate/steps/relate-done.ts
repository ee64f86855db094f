import words from "../../../dictionaries/funnels.json";
import bounds from "../../../dictionaries/bounds.json";
import { isPlan } from "../../extract/discourse.js";
import type { Statement } from "../../extract/statement.js";
import type { Ties } from "../ties.js";
import { isOpeningBeside } from "../words/flow-roles.js";
import { areAlike, levelsOf, sharesPlace, wordsOf, type SentenceGroup } from "../words/nearby.js";
import type { PartLists } from "../words/part-lists.js";
import { wordsBefore } from "../words/printed-words.js";

const { done } = words;

/**
 * Ties what has 已 been done, with no thing of its own, to the figure right before it: 确定治理问题12个，已完成治理11个; 多收395万元，已退回371万元.
 * That it was done to those is a reading.
 */
export function relateDone(sentences: readonly SentenceGroup[], lists: PartLists, text: string, ties: Ties): void {
  for (const sentence of sentences) {
    const levels = levelsOf(sentence);
    levels.forEach((part, at) => {
      const whole = levels[at - 1];
      if (whole === undefined || !isDone(part, text) || !mayHaveBeenDone(whole, part, lists)) return;
      // 查出的328个问题中，已整改311个: the list says so already.
      if (lists.listOf(part)?.whole === whole) return;
      if (levels.some((level) => isOpeningBeside(level, whole))) return;
      ties.add({ type: "at-most", wording: done.already[0]!, part: part.claim.id, whole: whole.claim.id, basis: "funnel", strict: false });
    });
  }
}

function isDone(part: Statement, text: string): boolean {
  const { thing, act, connectives, compare } = part.before;
  if (thing !== "" || act === "" || compare !== null || connectives.size > 0 || part.utterance.clause.inside !== null) return false;
  const lead = wordsBefore(part, text);
  return done.already.some((word) => lead.startsWith(word)) && !done.overall.some((word) => lead.includes(word));
}

/** What was planned may be passed, and what came in this year may be done with what there was. */
function mayHaveBeenDone(whole: Statement, part: Statement, lists: PartLists): boolean {
  const { sentence, clause } = whole.utterance;
  if (sentence !== part.utterance.sentence || clause === part.utterance.clause || clause.inside !== null || lists.isPart(whole)) return false;
  if (whole.isBase || whole.before.compare !== null || whole.before.from || isPlan(whole) || !areAlike(whole, part) || !sharesPlace(whole, part)) return false;
  if (part.number.dimension !== "count" && part.number.dimension !== "money") return false;
  const name = wordsOf(whole);
  return ![...bounds.bases, ...done.passed].some((word) => name.includes(word));
}
