import functionWords from "../../dictionaries/function-words.json";
import { LONGEST_JOINED } from "./fill-in.js";
import type { Reading } from "./interpret.js";
import type { Memory } from "./memory.js";

const PERSONS: readonly string[] = functionWords.persons;
/** Classifiers of people alone. */
const HEADCOUNTS: ReadonlySet<string> = new Set(functionWords.headcounts);

/** What the words of a clause left open, decided by what the text is about. */
export function recast(reading: Reading, among: boolean, divided: boolean, memory: Memory): Reading {
  return asMember(asOutcome(asNamed(reading, memory), among, memory), divided, memory);
}

/** 自产数据78条、下发数据36条: behind a member named by its sort a verb before the same sort is part of the next one's name. */
function asNamed(reading: Reading, { latest }: Memory): Reading {
  const { before, thing, act, isLevel, measure } = reading;
  if (!isLevel || !before.coordinate || thing === "" || thing !== before.thing || act === "" || act !== before.act || measure !== "") return reading;
  const isSort = latest !== null && !latest.claim.carried && latest.before.act === "" && latest.claim.subject.length > thing.length && latest.claim.subject.endsWith(thing);
  return isSort ? { ...reading, thing: act + thing, act: "" } : reading;
}

/** 其中给予政务处分6人, 审结案件中，驳回申请40件: what the act is done with is not what is counted. */
function asOutcome(reading: Reading, among: boolean, memory: Memory): Reading {
  const { before, thing, isLevel, measure, quantity } = reading;
  const { unit } = quantity.number;
  if (!isLevel || before.act === "" || thing === "" || measure !== "" || thing !== before.thing) return reading;
  if (!among && (!HEADCOUNTS.has(unit) || PERSONS.some((person) => thing.endsWith(person)))) return reading;
  const known = memory.governing(unit) ?? memory.inParagraph(unit) ?? (among ? memory.inReport(unit) : null);
  if (known === null) return reading;
  const act = before.agent === "" && before.act.length + thing.length <= LONGEST_JOINED ? before.act + thing : before.act;
  return { ...reading, thing: "", act };
}

/** 包括违规金额2亿元, 其中火灾扑救412次: on a list of parts a measure or an act is the name of a member. */
function asMember(reading: Reading, divided: boolean, memory: Memory): Reading {
  const { thing, act, measure, isLevel, quantity, before } = reading;
  const { dimension, unit } = quantity.number;
  if (!isLevel || !(divided || before.coordinate)) return reading;
  if (before.nounAct && act === before.act && (memory.governing(unit)?.claim.action ?? "") !== "") return { ...reading, act: "" };
  if (!divided || thing !== "" || measure === "" || act !== measure || dimension !== "money") return reading;
  return { ...reading, thing: measure, act: "", measure: "" };
}
