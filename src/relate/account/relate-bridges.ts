import words from "../../../dictionaries/bridges.json";
import type { Statement } from "../../extract/statement.js";
import { leadOf, LONGEST_LEAD } from "../words/lead.js";
import { areOpposed, statementsOf, type SentenceGroup } from "../words/nearby.js";
import type { Ties } from "../ties.js";

/** A step on the way from the first figure to the last. */
interface Step {
  readonly statement: Statement;
  readonly sign: 1 | -1;
  /** The word names all that was changed: 调增. */
  readonly whole: boolean;
}

/** Ties a budget to what was put in and taken out: 年初预算281.9亿元，调增1.8亿元，调整后283.7亿元; 由190.3亿元变动为195.8亿元，调增5.5亿元. */
export function relateBridges(sentences: readonly SentenceGroup[], text: string, ties: Ties): void {
  let before: readonly Statement[] = [];
  for (const sentence of sentences) {
    const statements = statementsOf(sentence).filter(({ number, utterance }) => number.dimension === "money" && utterance.clause.inside === null);
    statements.forEach((statement, at) => {
      tieAdjusted(statements, at, text, ties);
      tieMove(statements, at, text, ties);
      tieAgainstFirst([...before, ...statements.slice(0, at)], statement, text, ties);
    });
    before = statements;
  }
}

/** 年初预算a，调增b，减少c，调整后d: read from its end. */
function tieAdjusted(statements: readonly Statement[], at: number, text: string, ties: Ties): void {
  const result = statements[at]!;
  if (!result.isLevel || !hasWord(leadOf(statements, at, text), words.adjusted)) return;
  const steps: Step[] = [];
  for (let i = at - 1; i >= 0; i--) {
    // 再加上上级补助等安排支出: something was put in that has no figure.
    if (hasWord(withoutCause(leadOf(statements, i + 1, text)), words.unprinted)) return;
    const step = stepOf(statements, i, text);
    if (step !== null) steps.unshift(step);
    else {
      const first = statements[i]!;
      const isOneSide = [first, ...steps.map(({ statement }) => statement)].every((member) => !areOpposed(member, result));
      if (steps.length > 0 && isInitial(first) && isOneSide) tie(result, first, steps, ties);
      return;
    }
  }
}

/** 由a变动为b，调增c */
function tieMove(statements: readonly Statement[], at: number, text: string, ties: Ties): void {
  const [first, result] = [statements[at]!, statements[at + 1]];
  if (!first.before.from || result?.utterance !== first.utterance || result.before.level === "") return;
  const step = at + 2 < statements.length ? stepOf(statements, at + 2, text) : null;
  if (step?.whole && step.statement.utterance.group === result.utterance.group) tie(result, first, [step], ties);
}

/** 支出预算为a。…调整后的支出预算为b，比年初预算增加c */
function tieAgainstFirst(earlier: readonly Statement[], statement: Statement, text: string, ties: Ties): void {
  const result = earlier.at(-1);
  if (result === undefined || statement.before.change === null || result.utterance.sentence !== statement.utterance.sentence) return;
  const { start } = statement.claim.quantity.span;
  const lead = text.slice(Math.max(result.claim.quantity.span.end, start - LONGEST_LEAD), start);
  if (!hasWord(lead, words.against) || !hasWord(leadOf(earlier, earlier.length - 1, text), words.adjusted)) return;
  const first = earlier.slice(0, -1).findLast((level) => level.isLevel && level.number.unit === result.number.unit);
  if (first === undefined || !isInitial(first)) return;
  tie(result, first, [{ statement, sign: statement.before.change.direction === "down" ? -1 : 1, whole: true }], ties);
}

const isInitial = ({ isLevel, name, claim }: Statement): boolean => isLevel && words.initial.some((word) => (name + claim.action).includes(word));

function stepOf(statements: readonly Statement[], at: number, text: string): Step | null {
  const lead = leadOf(statements, at, text);
  const [up, down] = [hasWord(lead, words.up), hasWord(lead, words.down)];
  if (up === down || hasWord(lead, words.adjusted) || hasWord(lead, words.against)) return null;
  return { statement: statements[at]!, sign: up ? 1 : -1, whole: hasWord(lead, words.whole) };
}

/** 因上级追加等增加3亿元: what it came from is no further figure. */
function withoutCause(lead: string): string {
  return lead.split("，").filter((clause) => !hasWord(clause, words.causes)).join("，");
}

const hasWord = (lead: string, list: readonly string[]): boolean => list.some((word) => lead.includes(word));

function tie(result: Statement, first: Statement, steps: readonly Step[], ties: Ties): void {
  if ([first, ...steps.map(({ statement }) => statement)].some(({ number }) => number.unit !== result.number.unit)) return;
  ties.add({
    type: "equation",
    wording: "调整",
    terms: [
      { claim: result.claim.id, coefficient: 1 },
      { claim: first.claim.id, coefficient: -1 },
      ...steps.map(({ statement, sign }) => ({ claim: statement.claim.id, coefficient: -sign })),
    ],
    op: "=",
    // 上级补助增加3亿元: what else was put in need not be printed.
    certain: steps.every(({ whole }) => whole),
  });
}
