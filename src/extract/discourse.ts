import functionWords from "../../dictionaries/function-words.json";
import type { Claim } from "../model/claim.js";
import type { Clause } from "./clauses.js";
import { dealOut, type Dealt } from "./deal-out.js";
import { actOfMember, baseOf, dividesWhole, isGeneral, subjectOf, wholeOf } from "./fill-in.js";
import { recast } from "./recast.js";
import { interpretClause, type Reading } from "./interpret.js";
import type { Connective } from "./lexicon.js";
import { Memory } from "./memory.js";
import { closesSet, type Slice } from "./phrase-words.js";
import { readBefore } from "./read-before.js";
import type { PeriodToken } from "./periods.js";
import type { Statement, Utterance } from "./statement.js";

export { isPlan } from "./fill-in.js";

type MutableUtterance = Utterance & { readonly statements: Statement[] };

/** Where an utterance stands. */
export type Place = Pick<Utterance, "sentence" | "passage" | "where">;

/** Words for the sides by which a whole is divided. */
const DIVISIONS: readonly string[] = functionWords.divisions;
/** And so on: what stands behind it is on no list any more. */
const LIST_END = "等";
/** As many topics as a sentence is remembered by. */
const REMEMBERED_TOPICS = 16;

/**
 * What the text is about as it goes on: the clause before, the level stated last, the topic of a clause without figures. What a
 * sentence leaves out is filled from here.
 */
export class Discourse {
  readonly #memory = new Memory();
  #topic = "";
  /** What was done to it: 转派工单中，. */
  #topicAct = "";
  /** The topics of the sentence so far. */
  #topics: readonly string[] = [];
  /** The topic was named after the latest figure. */
  #topicIsFresh = false;
  /** The sentence tells what became of the things of its topic: 审结的案件中，. */
  #among = false;
  /** What was done to all that the sentence lists the parts of. */
  #listed = "";
  /** The paragraph is headed by how a whole is divided: 起火原因, 涉及领域. */
  #divided = false;
  #connectives = new Set<Connective>();
  #group = 0;
  /** The names that a list of figures was dealt out to last. */
  #names: readonly string[] = [];
  readonly #build: (draft: ClaimDraft) => Claim;

  constructor(build: (draft: ClaimDraft) => Claim) {
    this.#build = build;
  }

  /** A full stop: ellipsis inside the next sentence may still reach back over 其中 and 比上年. */
  startSentence(): void {
    this.#group++;
    this.#memory.startSentence();
    this.#names = [];
    this.#topicIsFresh = false;
    this.#topicAct = "";
    this.#among = false;
    this.#listed = "";
    this.#topics = [];
    this.#connectives = new Set();
  }

  /** A new paragraph: only what was counted alike reaches over it. */
  startPassage(topic: string): void {
    this.startSentence();
    this.#memory.startPassage();
    this.#topic = topic;
    this.#divided = false;
  }

  read(clause: Clause, place: Place, slice: Slice): Utterance {
    const utterance = this.#read(clause, place, slice);
    if (clause.inside === null && clause.mark === "semicolon") this.#group++;
    return utterance;
  }

  #read(clause: Clause, place: Place, slice: Slice): Utterance {
    if (clause.inside === null) this.#memory.leaveBracket();
    const readings = interpretClause(clause, slice);
    if (readings.length === 0) return this.#readTopic(clause, place, slice);
    const utterance: MutableUtterance = {
      statements: [],
      clause,
      connectives: new Set([...(clause.inside ? [] : this.#connectives), ...readings.flatMap(({ before }) => [...before.connectives])]),
      endsList: slice(clause.stretches.at(-1)!) === LIST_END,
      among: closesSet(clause.stretches.at(-1)!, slice) ? { thing: readings.at(-1)!.thing, act: readings.at(-1)!.act } : null,
      topic: "",
      topics: this.#topics,
      group: this.#group,
      ...place,
    };
    if (clause.inside === null) this.#connectives = new Set();
    const { dealt, names } = dealOut(readings, this.#memory.levels, this.#names, this.#topicIsFresh ? this.#topics : [], periodsIn(clause));
    this.#names = names;
    for (const share of dealt) {
      utterance.statements.push(this.#state(share, utterance));
      this.#topicIsFresh = false;
    }
    return utterance;
  }

  #readTopic(clause: Clause, place: Place, slice: Slice): Utterance {
    const before = readBefore(clause.stretches[0]!, false, slice);
    const topic = this.#memory.resolve(before.thing || before.agent);
    if (before.among) this.#among = true;
    if (DIVISIONS.some((division) => topic.endsWith(division))) this.#divided = true;
    if (topic !== "") this.#topics = [...this.#topics.slice(1 - REMEMBERED_TOPICS), topic];
    // 其中， and 分经济类型看， stand before the clause that they belong to.
    if (clause.inside === null) for (const connective of before.connectives) if (connective !== "even") this.#connectives.add(connective);
    // 其中，甲资金用于…；乙资金3亿元: what is listed has no figures, and the ； ends its first member.
    if (clause.inside === null && clause.mark === "semicolon") this.#connectives.clear();
    if (topic !== "" && !isGeneral(topic) && clause.inside === null && before.connectives.size === 0 && !before.adjusted) {
      this.#topic = topic;
      this.#topicAct = before.act;
      this.#topicIsFresh = true;
    }
    const among = closesSet(clause.stretches[0]!, slice) ? { thing: before.thing, act: before.act } : null;
    return { statements: [], clause, connectives: before.connectives, endsList: false, among, topic, topics: this.#topics, group: this.#group, ...place };
  }

  #state({ reading: printed, name, base: dealtBase }: Dealt, utterance: Utterance): Statement {
    const memory = this.#memory;
    const divided = this.#divided || dividesWhole(utterance.connectives);
    const reading = recast(printed, this.#among, divided, memory);
    const topic = { text: this.#topic, fresh: this.#topicIsFresh };
    const base = dealtBase ?? (reading.isLevel || name !== null ? null : baseOf(reading, memory, topic));
    const { subject, carried } = name !== null ? { subject: name, carried: false } : subjectOf(reading, base, memory, topic, utterance.clause);
    const whole = wholeOf(reading, divided, memory);
    const touched = reading.before.touching && reading.isLevel ? memory.latest : null;
    const sibling = siblingOf(reading, memory.latest, utterance);
    // As printed; else that of the list it goes on with, of the whole it is part of, of the figure it touches, of the total's items, of the topic.
    const action =
      reading.act ||
      sibling?.claim.action ||
      (whole && actOfMember(whole, divided)) ||
      touched?.claim.action ||
      (reading.isLevel && (totalOf(reading, memory) || this.#topicAct)) ||
      "";
    const claim = this.#build({ reading, subject, carried, action, base: base?.claim ?? null, utterance });
    const statement: Statement = {
      claim,
      number: reading.quantity.number,
      before: reading.before,
      base,
      isLevel: reading.isLevel && reading.kind !== "rate",
      isBase: reading.isBase,
      isMeasure: reading.measure !== "",
      name: nameOf(reading, subject),
      utterance,
    };
    if (dividesWhole(utterance.connectives)) this.#listed = memory.whole(reading.quantity.number.unit)?.claim.action ?? "";
    // 其中市本级收到30件，县（市、区）收到40件: the verb of the whole said again of a part.
    const repeats = action !== "" && action === this.#listed;
    // Parts, what a list goes on with and what stands in brackets leave the sentence speaking of what it spoke of.
    const isPart = whole !== null || sibling !== null || reading.before.touching || repeats || (divided && reading.act === "");
    memory.keep(statement, !isPart && utterance.clause.inside === null);
    return statement;
  }
}

/** The times named before the first figure of a clause: 10月、11月分别…. */
function periodsIn({ stretches }: Clause): readonly PeriodToken[] {
  return stretches[0]!.flatMap((lexeme) => (lexeme.kind === "time" ? [lexeme.period] : []));
}

/** 新建公园3座、停车位60个: the figure before on the list, whose act goes on. */
function siblingOf({ before, thing, act, isLevel }: Reading, latest: Statement | null, { clause }: Utterance): Statement | null {
  if (!isLevel || !before.coordinate || thing === "" || act !== "" || latest === null || latest.isMeasure) return null;
  return latest.isLevel && latest.utterance.clause === clause && latest.claim.action !== "" ? latest : null;
}

/** 收到司法建议4份、检察建议8份，合计12份: the act goes on in the total. */
function totalOf({ before, quantity, thing }: Reading, memory: Memory): string {
  if (!before.connectives.has("total") || thing !== "" || before.level === "") return "";
  return (memory.governing(quantity.number.unit)?.claim.action ?? "") + before.level;
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
function nameOf(reading: Reading, subject: string): string {
  if (reading.kind === "share") return `${subject}比重`;
  return subject + reading.measure;
}
