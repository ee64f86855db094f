import words from "../../../dictionaries/tallies.json";
import type { Statement } from "../../extract/statement.js";
import type { Span } from "../../model/span.js";
import { statementsOf, type SentenceGroup } from "../words/nearby.js";
import type { Ties } from "../ties.js";

const SENSES = ["up", "flat", "down"] as const;
type Sense = (typeof SENSES)[number];
const NUMERALS: ReadonlyMap<string, number> = new Map(Object.entries(words.numerals));
// 十一涨: longer counts are taken whole, and then left alone.
const COUNT = `(?:[${[...NUMERALS.keys()].join("")}]{1,3}|[0-9]{1,2})`;
const SENSE = `[${SENSES.flatMap((sense) => words[sense]).join("")}]`;
// 八大类价格四涨一平三降
//           ^^^^^^
const TALLY = new RegExp(`(?:${COUNT}${SENSE}){2,3}`, "g");
const TERM = new RegExp(`(${COUNT})(${SENSE})`, "g");

/** Ties 四涨一平三降 to the changes listed behind it. */
export function relateTallies(sentences: readonly SentenceGroup[], text: string, ties: Ties): void {
  for (const sentence of sentences) {
    const changes = statementsOf(sentence).filter(({ before, utterance }) => before.change !== null && utterance.clause.inside === null);
    const [first] = changes;
    if (first === undefined) continue;
    // A sentence without end is read in pieces, and so are its words.
    const [start, end] = [Math.max(first.claim.sentence.start, startOf(first) - BEFORE), Math.min(first.claim.sentence.end, startOf(changes.at(-1)!) + BEHIND)];
    for (const match of text.slice(start, end).matchAll(TALLY)) {
      const span = { start: start + match.index, end: start + match.index + match[0].length };
      tie(match[0], span, changes.filter((change) => startOf(change) >= span.end), findLevel(text, span.end, end), ties);
    }
  }
}

/** How far before the first change and behind the last one is looked. */
const BEFORE = 120;
const BEHIND = 60;

const startOf = ({ claim }: Statement): number => claim.quantity.span.start;

function tie(wording: string, span: Span, changes: readonly Statement[], unchanged: readonly Span[], ties: Ties): void {
  const counts = countsIn(wording);
  if (changes.length === 0 || counts === null) return;
  ties.add({ type: "tally", wording, span, ...counts, changes: changes.map(({ claim }) => claim.id), unchanged });
}

function countsIn(tally: string): Readonly<Record<Sense, number>> | null {
  const counts: Record<Sense, number> = { up: 0, flat: 0, down: 0 };
  for (const [, count = "", word = ""] of tally.matchAll(TERM)) {
    const sense = SENSES.find((each) => words[each].includes(word));
    const number = NUMERALS.get(count) ?? Number(count);
    if (sense === undefined || Number.isNaN(number)) return null;
    counts[sense] = number;
  }
  return counts;
}

/** Where a member is said not to have changed. */
function findLevel(text: string, from: number, to: number): readonly Span[] {
  const found: Span[] = [];
  for (const word of words.level) {
    for (let at = text.indexOf(word, from); at >= 0 && at < to; at = text.indexOf(word, at + word.length)) found.push({ start: at, end: at + word.length });
  }
  return found;
}
