import type { Statement, Utterance } from "../extract/statement.js";

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
  if (!before.connectives.has("total") || isPlanned(claim.action)) return false;
  return before.thing === "" ? before.act === "" : /^总(?:收入|支出)$|总[计量额]$|合计$/.test(before.thing);
}

const isPlanned = (action: string): boolean => action.endsWith("预算");

/** Which side of an account a figure stands on, by its name. */
export function sideOf({ claim }: Statement): "收入" | "支出" | null {
  const words = claim.action === "收入" || claim.action === "支出" ? claim.action : claim.subject;
  if (words.includes("收入") && !words.includes("支出")) return "收入";
  return words.includes("支出") && !words.includes("收入") ? "支出" : null;
}
