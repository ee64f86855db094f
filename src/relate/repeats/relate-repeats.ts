import outcomes from "../../../dictionaries/outcomes.json";
import type { Statement, Utterance } from "../../extract/statement.js";
import type { Section } from "../../model/section.js";
import { isOfOtherTime } from "../words/earlier.js";
import { sharesPlace } from "../words/nearby.js";
import { relatePointers } from "./relate-pointers.js";
import { relateRestatements } from "./relate-restatements.js";
import type { Ties } from "../ties.js";

/** Ties figures that state one fact twice: same thing, act, unit, place and period, and neither has a qualifier that the other lacks. */
export function relateRepeats(utterances: readonly Utterance[], text: string, sections: readonly Section[], ties: Ties): void {
  relateOutcomes(utterances, ties);
  relatePointers(utterances, text, ties);
  relateRestatements(utterances, text, sections, ties);
}

/** 行政诉讼案件…败诉2件, and 2件行政败诉案件 elsewhere. */
function relateOutcomes(utterances: readonly Utterance[], ties: Ties): void {
  const byFact = new Map<string, Statement>();
  for (const statement of utterances.flatMap((utterance) => utterance.statements)) {
    const fact = outcomeOf(statement);
    if (fact === null) continue;
    const earlier = byFact.get(fact);
    if (earlier === undefined || !sharesPlace(earlier, statement)) {
      byFact.set(fact, statement);
      continue;
    }
    ties.add({ type: "same", wording: fact, claims: [earlier.claim.id, statement.claim.id], certain: false });
  }
}

/**
 * The outcome that a count is of, whichever way it is said: 行政诉讼案件…败诉2件 and 2件行政败诉案件 are both 行政|败诉. Only outcomes
 * that happen to a case once in a year are counted so (`dictionaries/outcomes.json`).
 */
function outcomeOf(statement: Statement): string | null {
  const { claim, isLevel, number, before } = statement;
  if (!isLevel || number.dimension !== "count" || claim.modality !== "fact" || isOfOtherTime(statement)) return null;
  for (const { word, fields, heads } of outcomes.outcomes) {
    // 败诉案件11件，其中程序违法败诉的5件: an outcome within the outcome is another fact.
    const asAct = claim.action === word && !claim.subject.includes(word);
    const head = heads.find((name) => claim.subject.endsWith(name));
    const asAttribute = head !== undefined && !claim.carried && claim.subject.endsWith(word + head);
    if (!asAct && !asAttribute) continue;
    const rest = asAct ? claim.subject : claim.subject.slice(0, -(word.length + head!.length));
    const field = fields.find((name) => rest.startsWith(name));
    if (field === undefined || before.agent !== "") return null;
    const bare = asAct ? heads.some((ending) => rest.endsWith(ending)) : rest === field || rest === `${field}机关`;
    if (bare) return `${field}${word}|${number.unit}`;
  }
  return null;
}
