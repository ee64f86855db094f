import words from "../../../dictionaries/limits.json";
import type { Statement } from "../../extract/statement.js";
import { apartnessOf } from "../parts/apartness.js";
import { areAlike, levelsOf, type SentenceGroup } from "../words/nearby.js";
import type { PartLists } from "../words/part-lists.js";
import type { Ties } from "../ties.js";

interface Limit {
  readonly statement: Statement;
  readonly thing: string;
  readonly place: string | null;
}

/** How many limits back the one of a balance is looked for. */
const REMEMBERED = 40;

/**
 * Ties a balance to the limit set for it: 政府债务余额 ≤ 政府债务限额, 一般债务 under 余额 to 一般债务 under 限额. The limits of a section
 * may stand in the paragraphs before.
 */
export class Limits {
  #limits: readonly Limit[] = [];
  #section: string | null = null;
  readonly #ties: Ties;

  constructor(ties: Ties) {
    this.#ties = ties;
  }

  readPassage(sentences: readonly SentenceGroup[], lists: PartLists, text: string): void {
    const section = sentences[0]?.[0]?.where.section ?? null;
    if (section !== this.#section) this.#limits = [];
    this.#section = section;
    for (const sentence of sentences) this.#read(sentence, lists, text);
  }

  #read(sentence: SentenceGroup, lists: PartLists, text: string): void {
    let heading: "限额" | "余额" | null = null;
    let place: string | null = null;
    for (const level of levelsOf(sentence)) {
      if (level.number.dimension !== "money") continue;
      const { name } = level;
      if (keepsWithin(level)) {
        tieWithin(level, sentence, lists, text, this.#ties);
        continue;
      }
      if (/限额/.test(name)) heading = "限额";
      else if (/余额/.test(name)) heading = "余额";
      if (heading === null) continue;
      // 全市限额…，其中一般债务…: the place of the head is the parts' too.
      place = level.claim.scope?.place ?? (/限额|余额/.test(name) ? null : place);
      const thing = name.replace(/限额|余额|合计|共计/g, "");
      if (heading === "限额") this.#limits = [...this.#limits.slice(1 - REMEMBERED), { statement: level, thing, place }];
      else this.#tieBalance(level, thing, place);
    }
  }

  #tieBalance(balance: Statement, thing: string, place: string | null): void {
    if (thing === "") return;
    const known = this.#limits.filter((limit) => limit.thing === thing && limit.place === place && areAlike(limit.statement, balance));
    const last = known.at(-1)?.statement;
    if (last === undefined) return;
    // In another paragraph the city's own debts may follow those of all its districts: only a place that is said tells which are meant.
    const isNear = last.utterance.passage === balance.utterance.passage;
    const isOther = last.claim.modality !== balance.claim.modality;
    if (isNear || (place !== null && known.length === 1 && !isOther)) tieAtMost(balance, last, this.#ties);
  }
}

/** 控制在限额93亿元内: the limit is printed behind what it holds down, and has no name of its own. */
function keepsWithin({ name, before }: Statement): boolean {
  // 控制在省核定的债务限额51亿元以内: who set it stands in between.
  return name.endsWith("限额") && (words.within.includes(before.level) || words.within.some((word) => name.startsWith(word)));
}

/** The balances of the same stretch, alone or together, stay within it: 一般债务、专项债务余额分别为28亿元、65亿元，控制在限额93亿元内. */
function tieWithin(limit: Statement, sentence: SentenceGroup, lists: PartLists, text: string, ties: Ties): void {
  const levels = levelsOf(sentence.filter(({ group, clause }) => group === limit.utterance.group && clause.inside === null));
  const before = levels.slice(0, levels.indexOf(limit)).filter((level) => areAlike(level, limit) && !level.isBase);
  const since = before.slice(before.findLastIndex(keepsWithin) + 1);
  // 余额48亿元，其中一般债务19亿元、专项债务29亿元，控制在…: the parts are in the balance.
  const balances = since.filter((level) => !since.includes(lists.listOf(level)?.whole ?? level) || !lists.isPart(level));
  const [first, ...others] = balances;
  if (first === undefined || !balances.at(-1)!.name.includes("余额")) return;
  if (others.length === 0 && isOfKind(first, limit)) tieAtMost(first, limit, ties);
  else if (others.length > 0 && apartnessOf(limit, balances, text) === true)
    ties.add({ type: "sum", wording: WORDING, whole: limit.claim.id, parts: balances.map(({ claim }) => claim.id), complete: false, disjoint: true });
}

/** The limit set for one kind of debt holds down no other. */
function isOfKind(balance: Statement, limit: Statement): boolean {
  return words.kinds.every((kind) => !limit.name.includes(kind) || balance.name.includes(kind));
}

const WORDING = "余额≤限额";

function tieAtMost(balance: Statement, limit: Statement, ties: Ties): void {
  ties.add({ type: "at-most", wording: WORDING, part: balance.claim.id, whole: limit.claim.id, basis: "part", strict: true });
}
