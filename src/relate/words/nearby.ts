import accounts from "../../../dictionaries/accounts.json";
import functionWords from "../../../dictionaries/function-words.json";
import type { Statement, Utterance } from "../../extract/statement.js";

/** The utterances of one sentence, in order. */
export type SentenceGroup = readonly Utterance[];

/** A sentence of more clauses or figures than this is no prose; it is read in pieces, so that no search over a sentence grows with it. */
const MOST_CLAUSES = 120;
const MOST_FIGURES = 240;

/** Groups utterances by paragraph, and in it by sentence. */
export function groupByPassage(utterances: readonly Utterance[]): readonly (readonly SentenceGroup[])[] {
  const passages: Utterance[][][] = [];
  let passage = -1;
  let sentence = -1;
  let clauses = 0;
  let figures = 0;
  for (const utterance of utterances) {
    if (utterance.passage !== passage) {
      passages.push([]);
      passage = utterance.passage;
      sentence = -1;
    }
    const sentences = passages.at(-1)!;
    if (utterance.sentence !== sentence || clauses === MOST_CLAUSES || figures > MOST_FIGURES) {
      clauses = figures = 0;
      sentences.push([]);
      sentence = utterance.sentence;
    }
    clauses++;
    figures += utterance.statements.length;
    sentences.at(-1)!.push(utterance);
  }
  return passages;
}

/** Every way of tying asks for the figures of the same sentences: they are gathered once. */
const gathered = new WeakMap<SentenceGroup, { readonly statements: readonly Statement[]; readonly levels: readonly Statement[] }>();

function gather(group: SentenceGroup): { readonly statements: readonly Statement[]; readonly levels: readonly Statement[] } {
  const known = gathered.get(group);
  if (known) return known;
  const statements = group.flatMap((utterance) => utterance.statements);
  const figures = { statements, levels: statements.filter(({ isLevel }) => isLevel) };
  gathered.set(group, figures);
  return figures;
}

export function statementsOf(group: SentenceGroup): readonly Statement[] {
  return gather(group).statements;
}

export function levelsOf(group: SentenceGroup): readonly Statement[] {
  return gather(group).levels;
}

/** Groups figures by their unit, in the order of the text. */
export function byUnit(levels: readonly Statement[]): readonly (readonly Statement[])[] {
  const groups = new Map<string, Statement[]>();
  for (const level of levels) {
    const group = groups.get(level.number.unit);
    if (group) group.push(level);
    else groups.set(level.number.unit, [level]);
  }
  return [...groups.values()];
}

/** Two figures that may be added or compared. */
export function areAlike(a: Statement, b: Statement): boolean {
  return a.number.unit === b.number.unit && isPerUnit(a) === isPerUnit(b);
}

const isPerUnit = ({ claim }: Statement): boolean => claim.kind === "per-unit";

/** Everything a statement says of itself in words: subject and action. */
export function wordsOf({ claim }: Statement): string {
  return claim.subject + claim.action;
}

/** Speaks of the same place, or at least not of different ones. */
export function sharesPlace(a: Statement, b: Statement): boolean {
  const [x, y] = [a.claim.scope?.place ?? null, b.claim.scope?.place ?? null];
  return x === y || x === null || y === null;
}

/** A figure said to be the total of what was listed: 共计214件, 收入总计5亿元; not 财政总收入, which is a name. */
export function isTotal({ before, claim }: Statement): boolean {
  // 一般公共预算收入总量519亿元
  if (accounts.amounts.includes(before.measure) && /(?:收入|支出)$/.test(before.thing)) return before.act === "" || before.weakAct;
  if (!before.connectives.has("total") || isPlanned(claim.action)) return false;
  // 一般公共预算收入总计519亿元: the total of that side.
  if (accounts.totals.includes(before.total) && /(?:收入|支出)$/.test(before.thing) && COUNTS.indexOf(before.thing[0] ?? "") < 2) return before.act === "" || before.weakAct;
  return before.thing === "" ? before.act === "" : /^总(?:收入|支出)$|总(?:[计量额]|来源|财力)$|合计$/.test(before.thing);
}

/** The numerals that a count of members is said in, at the place of what they stand for. */
const COUNTS: readonly string[] = functionWords.counts;

/** 两税合计, 三项支出合计: said to add up what stands before it. */
export function isSubtotal({ before, claim }: Statement): boolean {
  return before.total !== "" || accounts.totals.some((word) => claim.subject.endsWith(word));
}

/** How many figures a subtotal says that it adds up: 两税合计, 三项支出合计; 0 where it does not say. */
export function memberCount(subtotal: Statement): number {
  const { statements } = subtotal.utterance;
  const before = statements[statements.indexOf(subtotal) - 1];
  const count = COUNTS.indexOf(subtotal.before.thing[0] ?? "");
  if (count > 1) return count;
  return before?.number.dimension === "count" && (before.number.value ?? 0) < COUNTS.length ? (before.number.value ?? 0) : 0;
}

const isPlanned = (action: string): boolean => action.endsWith("预算");

/** Income is no part of expenditure, nor what is owed of what may be owed at most. */
export function areOpposed(a: Statement, b: Statement): boolean {
  const [x, y] = [sideOf(a), sideOf(b)];
  if (x !== null && y !== null && x !== y) return true;
  return (isLimit(a) && isBalance(b)) || (isBalance(a) && isLimit(b));
}

const isLimit = ({ name }: Statement): boolean => name.endsWith("限额");
const isBalance = ({ name }: Statement): boolean => name.endsWith("余额");

/** Speaks of both sides at once: 收入和支出总计均为206亿元. */
export function isSideless(statement: Statement): boolean {
  const words = wordsOf(statement);
  return words.includes("收入") && words.includes("支出");
}

/** Which side of an account a figure stands on, by its name. */
export function sideOf({ claim }: Statement): "收入" | "支出" | null {
  const words = claim.action === "收入" || claim.action === "支出" ? claim.action : claim.subject;
  if (words.includes("收入") && !words.includes("支出")) return "收入";
  return words.includes("支出") && !words.includes("收入") ? "支出" : null;
}
