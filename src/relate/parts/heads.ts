import functionWords from "../../../dictionaries/function-words.json";
import partitions from "../../../dictionaries/partitions.json";
import rates from "../../../dictionaries/rates.json";
import type { Statement, Utterance } from "../../extract/statement.js";
import { actOf, synonymsOf } from "../words/funnel-stages.js";
import { sharedEnding } from "../words/names.js";
import { areAlike, levelsOf, statementsOf, type SentenceGroup } from "../words/nearby.js";
import type { PartLists } from "../words/part-lists.js";

/** How many figures are looked back over. */
const REMEMBERED = 100;
/** How many paragraphs before a set that is named again its figure may stand: farther off another may go by the same name. */
const FARTHEST = 4;
/** Words that fit whatever was counted: 案件, 事项. */
const GENERAL: ReadonlySet<string> = new Set(functionWords.heads);
/** 案件, 工单: names so short tell no thing from another. */
const LONGEST_GENERAL = 2;

/** Names of cases in the words for a base: 转派工单. */
const THINGS: ReadonlySet<string> = new Set(rates.generic.things);

type Named = NonNullable<Utterance["among"]>;

interface Head {
  readonly level: Statement;
  readonly section: string | null;
  /** It has a share of another one, and is not what a paragraph is about. */
  readonly shared: boolean;
}

/**
 * What the text has been about: the first figure of a paragraph in each unit, and the figures that may be named again. A paragraph
 * that breaks one down (从原因看，…) may begin after the one that names it, so the heads of the paragraphs before stay until another
 * figure takes their place or the section ends.
 */
export class Heads {
  readonly #byUnit = new Map<string, Head>();
  /** The latest figures. */
  #levels: Head[] = [];
  /** The first count of the report by its unit and act. */
  readonly #firstByAct = new Map<string, Map<string, Statement>>();
  #section: string | null = null;

  startPassage(sentences: readonly SentenceGroup[]): void {
    this.#section = sentences[0]?.[0]?.where.section ?? null;
    for (const [unit, head] of this.#byUnit) if (!this.#isOpen(head)) this.#byUnit.delete(unit);
    const breaksDown = sentences[0]?.some(isBreakdown) === true;
    const own = new Set<string>();
    // 住宅发生火灾187起，占总数的45.4%: what has a share of something is not what the paragraph is about.
    const shared = new Set(sentences.flatMap(statementsOf).flatMap(({ claim, base }) => (claim.kind === "share" && base ? [base] : [])));
    for (const level of sentences.flatMap(levelsOf)) {
      const { unit } = level.number;
      if (level.claim.kind === "per-unit" || level.utterance.clause.inside !== null) continue;
      this.#keepAct(level);
      const head = { level, section: this.#section, shared: shared.has(level) };
      this.#levels.push(head);
      if (this.#levels.length > 2 * REMEMBERED) this.#levels = this.#levels.slice(-REMEMBERED);
      if (head.shared || own.has(unit)) continue;
      own.add(unit);
      if (!breaksDown || !this.#byUnit.has(unit)) this.#byUnit.set(unit, head);
    }
  }

  #keepAct(level: Statement): void {
    const act = actOf(level);
    if (act.length < 2 || level.number.dimension !== "count" || level.before.compare !== null) return;
    const acts = this.#firstByAct.get(level.number.unit) ?? new Map<string, Statement>();
    this.#firstByAct.set(level.number.unit, acts);
    if (!acts.has(act)) acts.set(act, level);
  }

  /** The head counted in this unit that stands before `statement`. */
  before(statement: Statement): Statement | undefined {
    const head = this.#byUnit.get(statement.number.unit)?.level;
    return head !== undefined && head.number !== statement.number && isEarlier(head, statement) ? head : undefined;
  }

  /** The last figure counted like `statement` before it that has no share of another. */
  nearest(statement: Statement): Statement | undefined {
    return this.#levels.findLast((head) => !head.shared && areAlike(head.level, statement) && isEarlier(head.level, statement) && this.#isOpen(head))?.level;
  }

  /** The last figure counted like `statement` before it that is no part of a list. */
  lastOutside(known: PartLists, statement: Statement): Statement | undefined {
    return this.#levels.findLast(({ level }) => areAlike(level, statement) && isEarlier(level, statement) && !known.isPart(level))?.level;
  }

  /** The figure that a set named by its things and by what was done to them has: [审结]的[案件]中. */
  ofSet(set: Named, part: Statement, known: PartLists): Statement | undefined {
    const fits = (level: Statement): boolean => areAlike(level, part) && isEarlier(level, part) && level.before.compare === null && isNamed(level, set, known);
    const near = this.#levels.findLast((head) => this.#isOpen(head) && part.utterance.passage - head.level.utterance.passage <= FARTHEST && fits(head.level));
    if (near) return near.level;
    // Farther off only what was done first in all is meant by the act alone.
    const first = this.#firstByAct.get(part.number.unit)?.get(set.act);
    return first !== undefined && fits(first) ? first : undefined;
  }

  /** The count that a base (占收案总数) names by what was done: 收到. What is done is counted first in all, and then in part. */
  ofBase(base: string, part: Statement): Statement | undefined {
    for (const [act, level] of this.#firstByAct.get(part.number.unit) ?? [])
      if (level !== part && isEarlier(level, part) && areAlike(level, part) && namesAct(base, act, level)) return level;
    return undefined;
  }

  /** Whether what a section says is still being spoken of: in it, under the same heading of the second level, or below it. */
  #isOpen({ section }: Head): boolean {
    const here = this.#section;
    return topSection(section) === topSection(here) || (section !== null && here?.startsWith(`${section}.`) === true);
  }
}

/** Whether a figure is the one of a set that goes by its act and its things, or by these alone. */
function isNamed(level: Statement, { thing, act }: Named, known: PartLists): boolean {
  if (act !== "") {
    const isThing = thing.length <= LONGEST_GENERAL || GENERAL.has(thing) || sharedEnding(thing, level.claim.subject) >= 2;
    return isThing && !known.isPart(level) && (level.claim.action === act || actOf(level) === act);
  }
  return thing.length > 2 && (level.name === thing || level.claim.action === thing || (level.name.length > 2 && startsOrEnds(thing, level.name)));
}

/** 转派工单 and 转派; 复议收案 and 收到, which is one act; but not 网上受理 and 受理 of something else. */
function namesAct(base: string, act: string, { claim }: Statement): boolean {
  const word = [act, ...synonymsOf(act)].find((name) => base.includes(name));
  if (word === undefined) return false;
  const rest = base.replace(word, "");
  return rest === "" || GENERAL.has(rest) || THINGS.has(rest) || claim.subject.includes(rest);
}

/** 职工医保参保人员 of 职工医保, 货物出口总额 of 出口总额. */
function startsOrEnds(thing: string, name: string): boolean {
  return thing.startsWith(name) || thing.endsWith(name) || name.endsWith(thing);
}

/** 从…看, 按…分: what follows divides a whole that was named before. */
export function isBreakdown({ connectives, topics, statements }: Utterance): boolean {
  // 按经办性质分，公办3家…
  const topic = statements.length > 0 ? (topics.at(-1) ?? "") : "";
  return connectives.has("partition") || partitions.divided.some((word) => topic.endsWith(word));
}

function isEarlier(a: Statement, b: Statement): boolean {
  return a.claim.quantity.span.start < b.claim.quantity.span.start;
}

/** 2.1.3 → 2.1: what a heading of the second level holds together. */
function topSection(section: string | null): string | null {
  return section?.split(".").slice(0, 2).join(".") ?? null;
}
