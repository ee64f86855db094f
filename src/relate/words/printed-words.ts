import type { Statement } from "../../extract/statement.js";
import { wordsOf } from "./nearby.js";

/** How many characters before a figure its name is looked for in, and behind it a remark. */
const BEFORE = 40;
const BEHIND = 60;

const CLAUSE_MARK = /[，,；;：:。！]/;
/** A bracket that opens and does not close again: what stands in it is a clause by itself. */
const OPEN_BRACKET = /.*[（(](?!.*[）)])/;
/** What joins a member of a list to the ones before, and words that open the list. */
const JOINT = /^(?:[、和及与或]|以及|其中|包括|包含|有|涉及)+/;

/** The words printed right before a figure, back to the figure before or the mark of its clause, without what joins it to a list. */
export function wordsBefore(statement: Statement, text: string): string {
  const { sentence, quantity } = statement.claim;
  const siblings = statement.utterance.statements;
  const previous = siblings[siblings.indexOf(statement) - 1]?.claim.quantity.span.end ?? 0;
  const from = Math.max(sentence.start, quantity.span.start - BEFORE, previous);
  const clause = text.slice(from, quantity.span.start).split(CLAUSE_MARK).at(-1)!;
  return clause.replace(/\s/g, "").replace(OPEN_BRACKET, "").replace(JOINT, "").replace(/的$/, "");
}

/** The clauses behind a figure up to the end of its sentence, as far as a remark on it may stand. */
export function wordsBehind({ claim: { sentence, quantity } }: Statement, text: string): readonly string[] {
  const end = Math.min(sentence.end, quantity.span.end + BEHIND);
  return text.slice(quantity.span.end, end).replace(/\s/g, "").split(/[，,；;：:。！（(）)]/);
}

/** What a member of a list is called: as printed before its figure, or as 分别 dealt it out. */
export function nameIn(part: Statement, text: string): string {
  return part.utterance.connectives.has("respectively") ? wordsOf(part) : wordsBefore(part, text);
}
