import changes from "../../../dictionaries/changes.json";
import words from "../../../dictionaries/orders.json";
import type { Statement } from "../../extract/statement.js";
import type { RelationOf } from "../../model/relation.js";
import { statementsOf, type SentenceGroup } from "../words/nearby.js";
import type { Ties } from "../ties.js";

type Order = RelationOf<"comparison">["is"];
interface Said {
  readonly is: Order;
  readonly word: string;
}

/** Units in which a rise may print a lesser number: 由第5位上升到第3位. */
const UNORDERED: ReadonlySet<string> = new Set(words.unordered);
/** What can be more or less of itself; of days and degrees less may be the improvement that is spoken of. */
const ORDERED = /^(?:count|money|percent|per-mille|area|volume|mass|length|energy)$/;
/** Between two figures that a word compares stand no more words than this. */
const LONGEST_GAP = 24;

/** Ties two printed figures to the word that says which one is greater: 410件，高于上年的430件; 由430件增加到410件; 与上年的430件持平. */
export function relateComparisons(sentences: readonly SentenceGroup[], text: string, ties: Ties): void {
  for (const sentence of sentences) {
    const statements = statementsOf(sentence);
    statements.forEach((second, at) => {
      const first = statements[at - 1];
      if (first === undefined || !areComparable(first, second)) return;
      const move = readMove(first, second);
      if (move !== null) tie(second, first, move, ties);
      else {
        const said = readVersus(first, second, text) ?? readEqual(first, second, text);
        if (said !== null) tie(first, second, said, ties);
      }
    });
  }
}

function areComparable(a: Statement, b: Statement): boolean {
  const { unit, dimension } = a.number;
  if (unit !== b.number.unit || dimension !== b.number.dimension || !ORDERED.test(dimension) || UNORDERED.has(unit)) return false;
  if (a.utterance.group !== b.utterance.group || a.utterance.connectives.has("respectively") || b.utterance.connectives.has("respectively")) return false;
  return a.claim.direction !== "down" && (a.claim.kind === "per-unit") === (b.claim.kind === "per-unit");
}

/** 由430件增加到410件 */
function readMove(from: Statement, to: Statement): Said | null {
  if (!from.before.from || from.utterance !== to.utterance || to.before.thing !== "" || to.before.coordinate) return null;
  const { level } = to.before;
  const stem = words.reaching.some((end) => level.endsWith(end)) ? level.slice(0, -1) : "";
  if (changes.up.includes(stem)) return { is: "above", word: level };
  return changes.down.includes(stem) ? { is: "below", word: level } : null;
}

/** 410件，高于上年的430件: 的 shows that the figure is what is compared with, not by how much. */
function readVersus(first: Statement, second: Statement, text: string): Said | null {
  const gap = gapBetween(first, second, text);
  if (gap === null || !gap.endsWith("的") || first.before.from) return null;
  const has = (list: readonly string[]): string | undefined => list.find((word) => gap.startsWith(word));
  const [above, below] = [has(words.above), has(words.below)];
  if (above !== undefined) return { is: "above", word: above };
  return below === undefined ? null : { is: "below", word: below };
}

/** 450件，与上年的430件持平, 与上年（430件）持平; not 基本持平. */
function readEqual(first: Statement, second: Statement, text: string): Said | null {
  const gap = gapBetween(first, second, text);
  if (gap === null || !words.versus.some((word) => gap.startsWith(word))) return null;
  const { end } = second.claim.quantity.span;
  const behind = text.slice(end, end + LONGEST_GAP).replace(/^[）)]/, "");
  const word = words.equal.find((equal) => behind.startsWith(equal));
  return word === undefined ? null : { is: "equal", word };
}

/** The words between two figures of neighbouring clauses, the mark between them left out. */
function gapBetween(first: Statement, second: Statement, text: string): string | null {
  const gap = text.slice(first.claim.quantity.span.end, second.claim.quantity.span.start).replace(/\s+/g, "");
  if (gap.length > LONGEST_GAP || !gap.startsWith("，")) return null;
  const words = gap.slice(1).replace(/[（(]$/, "");
  return /[，。；：、（(]/.test(words) ? null : words;
}

function tie(current: Statement, base: Statement, { is, word }: Said, ties: Ties): void {
  ties.add({ type: "comparison", wording: word, current: current.claim.id, base: base.claim.id, is });
}
