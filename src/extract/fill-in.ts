import functionWords from "../../dictionaries/function-words.json";
import type { Clause } from "./clauses.js";
import type { Reading } from "./interpret.js";
import type { Connective } from "./lexicon.js";
import type { Memory } from "./memory.js";
import { namesAgent } from "./names.js";
import type { Statement } from "./statement.js";

const HEADS: ReadonlySet<string> = new Set(functionWords.heads);
/** Classifiers under which people and offices are counted; under any other one they are the ones who act. */
const PERSONAL_UNITS: ReadonlySet<string> = new Set(functionWords.personalUnits);
const PLANS: ReadonlySet<string> = new Set(functionWords.plans);
/** Words that stand for all the things just named: 三者, 两项, 以上. */
const TOGETHER: ReadonlySet<string> = new Set(functionWords.together);
/** How far back 前者 and 后者 point. */
const POINTERS: ReadonlyMap<string, number> = new Map(Object.entries(functionWords.pointers));
/** A name is joined with what it leans on up to this length. */
export const LONGEST_JOINED = 12;

export interface Subject {
  readonly subject: string;
  readonly carried: boolean;
}

/** What the text is about where no figure says so. */
export interface Topic {
  readonly text: string;
  /** It was named after the latest figure. */
  readonly fresh: boolean;
}

/** Too general to be what a text is about. */
export const isGeneral = (name: string): boolean => HEADS.has(name) || TOGETHER.has(name) || POINTERS.has(name);

/** What a change or a share speaks of: the figure of the clause before, if this clause names nothing itself. */
export function baseOf(reading: Reading, memory: Memory, topic: Topic): Statement | null {
  const pointer = POINTERS.get(reading.thing);
  if (pointer !== undefined) return memory.levels.at(pointer) ?? null;
  if (reading.thing !== "") return null;
  // 事故起数减少5起、下降18%: the change before named what changes.
  const { latest } = memory;
  if (latest !== null && latest.before.change !== null && latest.base === null && !latest.claim.carried) return latest;
  if (reading.kind === "points") return memory.latest;
  if (reading.before.ofPrevious) return memory.levels.slice(0, -1).findLast((level) => !isPlan(level) && !level.isBase) ?? memory.carriedOver;
  const level = memory.levels.findLast((candidate) => !isPlan(candidate) && !candidate.isBase) ?? memory.levels.at(-1);
  if (level !== undefined) return level;
  return topic.fresh ? null : (memory.latest ?? memory.carriedOver);
}

/** The thing counted: as printed, or what the sentence, the paragraph or the report was about. */
export function subjectOf(reading: Reading, base: Statement | null, memory: Memory, topic: Topic, clause: Clause): Subject {
  const { unit } = reading.quantity.number;
  const general = TOGETHER.has(reading.thing) || isAgent(reading);
  const thing = general ? "" : reading.thing;
  if (base !== null && (thing === "" || POINTERS.has(thing))) return { subject: nameAsBase(base, reading), carried: true };
  if (thing !== "" && !HEADS.has(thing)) return { subject: thing, carried: false };
  if (thing !== "") {
    // 出庭应诉案件19宗 after 行政诉讼案件80宗: a general word stands for the special one.
    const named = memory.namedLike(thing, unit);
    return named ? { subject: named.claim.subject, carried: true } : { subject: thing, carried: false };
  }
  if (topic.fresh) return { subject: topic.text, carried: true };
  const { latest } = memory;
  if (latest !== null && latest.isLevel && continues(latest, reading, clause)) return { subject: latest.claim.subject, carried: true };
  const level = memory.governing(unit) ?? memory.inParagraph(unit) ?? memory.anyLevel() ?? memory.carriedOver;
  if (level !== null) return { subject: level.claim.subject, carried: true };
  return { subject: topic.text || (memory.inReport(unit)?.claim.subject ?? ""), carried: true };
}

/** A figure counted otherwise than the one before it in the clause: 由8个县承办214件, 案件912件1003人, 建筑施工5起、死亡6人. */
function continues(latest: Statement, { quantity }: Reading, clause: Clause): boolean {
  return latest.number.unit !== quantity.number.unit && latest.utterance.clause === clause;
}

/** 立案调查的案件占12%: a share of things told apart by their act alone names the act too. */
function nameAsBase(base: Statement, reading: Reading): string {
  const { subject, carried, action } = base.claim;
  const joined = action + subject;
  return reading.kind === "share" && carried && base.isLevel && action !== "" && joined.length <= LONGEST_JOINED ? joined : base.name;
}

/** 公示执法数据8195条，其中行政许可7834条: the level of which a bare name is a member. */
export function wholeOf(reading: Reading, divided: boolean, memory: Memory): Statement | null {
  if (!reading.isLevel || reading.thing === "" || reading.act !== "") return null;
  const { unit, dimension } = reading.quantity.number;
  const whole = memory.whole(unit) ?? (divided ? memory.inReport(unit) : null);
  if (whole === null || (whole.claim.action === "" && !divided)) return null;
  return dimension === "count" || divided || reading.before.coordinate ? whole : null;
}

/** 其中, 包括, 从…看: what follows are parts of what was said. */
export const dividesWhole = (connectives: ReadonlySet<Connective>): boolean =>
  connectives.has("part") || connectives.has("consist") || connectives.has("partition");

/** The act that goes on for the members of a list: 收到申请90件，其中公安30件. */
export function actOfMember(whole: Statement, divided: boolean): string {
  const { subject, action } = whole.claim;
  if (whole.isMeasure || subject === "") return action;
  const joined = action + subject;
  if (action === "") return divided ? subject : "";
  return joined.length <= LONGEST_JOINED && !action.includes(subject) ? joined : action;
}

/** 年初预算500万元: what was planned, printed beside what was done. */
export function isPlan({ claim }: Statement): boolean {
  return PLANS.has(claim.action) || PLANS.has(claim.subject);
}

/** 行政机关败诉102件: the office did it, and something else was counted. */
function isAgent({ thing, act, isLevel, before, quantity }: Reading): boolean {
  if (!isLevel || act === "" || before.agent !== "" || PERSONAL_UNITS.has(quantity.number.unit)) return false;
  return namesAgent(thing);
}
