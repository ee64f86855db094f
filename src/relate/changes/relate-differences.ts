import dictionary from "../../../dictionaries/differences.json";
import type { Statement } from "../../extract/statement.js";
import { isComparedWith, isLastYears } from "../words/earlier.js";
import { leadOf } from "../words/lead.js";
import { areAlike, sharesPlace, statementsOf, type SentenceGroup } from "../words/nearby.js";
import type { Ties } from "../ties.js";

/** In how many sentences before the difference the two figures may stand: 出口…；进口…。货物进出口顺差…. */
const REACH = 2;

type Difference = (typeof dictionary.differences)[number];

/** A figure with the words between it and the one before it. */
interface Named {
  readonly statement: Statement;
  readonly lead: string;
}

/** Ties a difference that has a name to what it is the difference of: 送审a，审定b，核减c; 出生率a，死亡率b，自然增长率c. */
export function relateDifferences(sentences: readonly SentenceGroup[], text: string, ties: Ties): void {
  const named = sentences.map((sentence) => {
    const statements = statementsOf(sentence);
    return statements.map((statement, at): Named => ({ statement, lead: leadOf(statements, at, text) }));
  });
  named.forEach((sentence, index) => {
    sentence.forEach((left, at) => {
      const difference = dictionary.differences.find((known) => isCalled(left, known.left));
      if (difference === undefined || !isPlain(left.statement)) return;
      tie(difference, left.statement, [...named.slice(Math.max(0, index - REACH), index).flat(), ...sentence.slice(0, at)], ties);
    });
  });
}

function tie({ name, from, take, ...others }: Difference, left: Statement, before: readonly Named[], ties: Ties): void {
  if (before.some((other) => isCalled(other, others.with))) return;
  const alike = before.filter(({ statement }) => areAlike(statement, left) && isPlain(statement) && statement.claim.kind === left.claim.kind);
  const [whole, taken] = [only(alike, from), only(alike, take)];
  if (whole && taken && sharesPlace(whole, taken) && sharesPlace(whole, left))
    ties.add({ type: "sum", wording: name, whole: left.claim.id, parts: [whole.claim.id], minus: [taken.claim.id], complete: true });
}

/** The one figure of this name: of two of them either may be meant. */
function only(figures: readonly Named[], names: readonly string[]): Statement | undefined {
  const [first, another] = figures.filter((figure) => isCalled(figure, names));
  return another ? undefined : first?.statement;
}

/** By its own words: 贸易逆差340亿元。一般贸易出口41亿元 takes the name of the figure before it for its act. */
function isCalled({ statement: { claim }, lead }: Named, names: readonly string[]): boolean {
  return [claim.subject, claim.action].some((name) => names.includes(name) && lead.includes(name));
}

/** Neither a change nor a figure of another year. */
const isPlain = (level: Statement): boolean => level.before.change === null && !isComparedWith(level) && !isLastYears(level) && level.claim.modality === "fact";
