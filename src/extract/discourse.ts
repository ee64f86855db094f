import type { Claim } from "../model/claim.js";
import type { Clause } from "./clauses.js";
import { dealOut, type Dealt } from "./deal-out.js";
import { interpretClause, type Reading } from "./interpret.js";
import type { Connective } from "./lexicon.js";
import type { Slice } from "./phrase-words.js";
import { readBefore } from "./read-before.js";
import type { Statement, Utterance } from "./statement.js";
import functionWords from "../../dictionaries/function-words.json";

const HEADS: ReadonlySet<string> = new Set(functionWords.heads);
/** Classifiers under which people and offices are counted; under any other one they are the ones who act. */
const PLANS: ReadonlySet<string> = new Set(functionWords.plans);
const PERSONAL_UNITS: ReadonlySet<string> = new Set(functionWords.personalUnits);

type MutableUtterance = Utterance & { readonly statements: Statement[] };

/** Where an utterance stands. */
export type Place = Pick<Utterance, "sentence" | "passage" | "where">;

/**
 * What the text is about as it goes on: the clause before, the level stated last, the topic of a clause without figures. What a
 * sentence leaves out is filled from here.
 */
export class Discourse {
  /** Levels of the current sentence, latest last. */
  #levels: Statement[] = [];
  /** The latest statement of any kind in this sentence. */
  #latest: Statement | null = null;
  #topic = "";
  /** Every topic of the sentence so far. */
  #topics: string[] = [];
  /** The topic was named after the latest figure. */
  #topicIsFresh = false;
  #carriedOver: Statement | null = null;
  #connectives = new Set<Connective>();
  /** The names that a list of figures was dealt out to last. */
  #names: readonly string[] = [];
  readonly #build: (draft: ClaimDraft) => Claim;

  constructor(build: (draft: ClaimDraft) => Claim) {
    this.#build = build;
  }

  /** A full stop: ellipsis inside the next sentence may still reach back over 其中 and 比上年. */
  startSentence(): void {
    this.#carriedOver = this.#levels[0] ?? this.#carriedOver;
    this.#levels = [];
    this.#latest = null;
    this.#topicIsFresh = false;
    this.#topics = [];
    this.#connectives = new Set();
  }

  /** A new paragraph: nothing reaches over it. */
  startPassage(topic: string): void {
    this.startSentence();
    this.#carriedOver = null;
    this.#topic = topic;
  }

  read(clause: Clause, place: Place, slice: Slice): Utterance {
    const readings = interpretClause(clause, slice);
    if (readings.length === 0) return this.#readTopic(clause, place, slice);
    const utterance: MutableUtterance = {
      statements: [],
      clause,
      connectives: new Set([...(clause.inside ? [] : this.#connectives), ...readings.flatMap(({ before }) => [...before.connectives])]),
      topic: "",
      topics: [...this.#topics],
      ...place,
    };
    if (clause.inside === null) this.#connectives = new Set();
    const { dealt, names } = dealOut(readings, this.#levels, this.#names);
    this.#names = names;
    for (const share of dealt) {
      const statement = this.#state(share, utterance);
      utterance.statements.push(statement);
      this.#latest = statement;
      if (statement.isLevel) this.#levels.push(statement);
      this.#topicIsFresh = false;
    }
    return utterance;
  }

  #readTopic(clause: Clause, place: Place, slice: Slice): Utterance {
    const before = readBefore(clause.stretches[0]!, false, slice);
    const topic = before.thing || before.agent;
    if (topic !== "") this.#topics.push(topic);
    // 其中， and 分经济类型看， stand before the clause that they belong to.
    if (clause.inside === null) for (const connective of before.connectives) if (connective !== "even") this.#connectives.add(connective);
    if (topic !== "" && clause.inside === null && before.connectives.size === 0 && !before.adjusted) {
      this.#topic = topic;
      this.#topicIsFresh = true;
    }
    return { statements: [], clause, connectives: before.connectives, topic, topics: [...this.#topics], ...place };
  }

  #state({ reading, name, base: dealtBase }: Dealt, utterance: Utterance): Statement {
    const { before, kind } = reading;
    const base = dealtBase ?? (reading.isLevel || name !== null ? null : this.#baseOf(reading));
    const { subject, carried } = name === null ? this.#subjectOf(reading, base) : { subject: name, carried: false };
    const action = reading.act || this.#actOf(reading);
    const claim = this.#build({ reading, subject, carried, action, base: base?.claim ?? null, utterance });
    return {
      claim,
      number: reading.quantity.number,
      before,
      base,
      isLevel: reading.isLevel && kind !== "rate",
      name: nameOf(reading, subject, action),
      utterance,
    };
  }

  /** What a change or a share speaks of: the figure of the clause before, if this clause names nothing itself. */
  #baseOf(reading: Reading): Statement | null {
    if (reading.thing !== "") return null;
    if (reading.kind === "points") return this.#latest;
    if (reading.before.ofPrevious) return this.#levels.slice(0, -1).findLast((level) => !isPlan(level)) ?? this.#carriedOver;
    const level = this.#levels.at(-1) ?? null;
    if (level !== null) return level;
    return this.#topicIsFresh ? null : (this.#latest ?? this.#carriedOver);
  }

  #subjectOf(reading: Reading, base: Statement | null): { subject: string; carried: boolean } {
    const thing = isAgent(reading) ? "" : reading.thing;
    if (thing !== "" && !HEADS.has(thing)) return { subject: thing, carried: false };
    if (base !== null) return { subject: base.name, carried: true };
    if (thing !== "") {
      // 出庭应诉案件19宗 after 行政诉讼案件80宗: a general word stands for the special one.
      const named = [...this.#levels].reverse().find((level) => level.claim.subject.endsWith(thing));
      return named ? { subject: named.claim.subject, carried: true } : { subject: thing, carried: false };
    }
    const { unit } = reading.quantity.number;
    if (this.#topicIsFresh || (this.#levels.length === 0 && this.#carriedOver === null)) return { subject: this.#topic, carried: true };
    const alike = this.#levels.findLast((level) => level.number.unit === unit) ?? this.#levels.at(-1) ?? this.#carriedOver;
    return { subject: alike?.claim.subject ?? this.#topic, carried: true };
  }

  /** 公示执法数据8195条，其中行政许可7834条: the act goes on for things counted alike. */
  #actOf(reading: Reading): string {
    if (!reading.isLevel || reading.quantity.number.dimension !== "count") return "";
    const before = this.#latest ?? this.#carriedOver;
    if (before === null || !before.isLevel || reading.thing === "") return "";
    const sameUnit = before.number.unit === reading.quantity.number.unit;
    return sameUnit || reading.before.coordinate ? before.claim.action : "";
  }
}

/** Everything that goes into a claim, decided. */
export interface ClaimDraft {
  readonly reading: Reading;
  readonly subject: string;
  readonly carried: boolean;
  readonly action: string;
  readonly base: Claim | null;
  readonly utterance: Utterance;
}

/** 小麦 + 面积; 新能源汽车零售额 + 比重; a plain count is named by its subject alone. */
function nameOf(reading: Reading, subject: string, action: string): string {
  if (reading.kind === "share") return `${subject}比重`;
  return reading.isMeasure ? subject + action : subject;
}

/** 年初预算500万元: what was planned, printed beside what was done. */
export function isPlan({ claim }: Statement): boolean {
  return PLANS.has(claim.action) || PLANS.has(claim.subject);
}

/** 行政机关败诉102件: the office did it, and something else was counted. */
function isAgent({ thing, act, isLevel, before, quantity }: Reading): boolean {
  if (!isLevel || act === "" || before.agent !== "" || PERSONAL_UNITS.has(quantity.number.unit)) return false;
  return functionWords.agents.some((agent) => thing.endsWith(agent));
}
