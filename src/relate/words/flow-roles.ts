import dictionary from "../../../dictionaries/flows.json";
import type { Statement } from "../../extract/statement.js";
import { isLastYears, printedYear } from "./earlier.js";
import { actOf } from "./funnel-stages.js";
import { areAlike, wordsOf } from "./nearby.js";

/** What a figure is in an account of things that are worked off: what there was, what came, what was done, what is left. */
export type FlowRole = "opening" | "arrival" | "done" | "rest";

export type Flow = (typeof dictionary.flows)[number];

const CARRIED: ReadonlySet<string> = new Set(dictionary.carried);
/** 结转 alone: what was brought here, or what goes on from here. */
const EITHER_WAY = "结转";
/** A stock with nothing but a date: 年初43件. */
const BARE_STOCK = "年初";

/** What the figures around one tell of its role: gathered once for all of them. */
export interface Surroundings {
  /** The latest year that one of them is printed with. */
  readonly latestYear: number;
  /** Where the first of them stands that says what was done. */
  readonly firstDone: number;
}

export function surroundingsIn(flow: Flow, near: readonly Statement[]): Surroundings {
  let [latestYear, firstDone] = [-Infinity, Infinity];
  for (const level of near) {
    latestYear = Math.max(latestYear, printedYear(level) ?? -Infinity);
    if (flow.out.includes(wordOfFlow(level))) firstDone = Math.min(firstDone, level.number.start);
  }
  return { latestYear, firstDone };
}

/** The role of a figure; `null` where its words name none. */
export function roleIn(flow: Flow, level: Statement, around: Surroundings): FlowRole | null {
  if (goesOn(level)) return "rest";
  const act = wordOfFlow(level);
  if (act === EITHER_WAY) return isOfEarlierYear(level, around) || level.number.start < around.firstDone ? "opening" : "rest";
  if (CARRIED.has(act) || (act === BARE_STOCK && flow.in.includes(act))) return "opening";
  if (flow.rest.includes(act)) return isOfEarlierYear(level, around) ? "opening" : "rest";
  if (flow.in.includes(act)) return "arrival";
  return flow.out.includes(act) ? "done" : null;
}

/** 年初未结, 旧存, 上年结转: what had come in before `other` did, and was worked off with it. */
export function isOpeningOf(level: Statement, other: Statement): boolean {
  return areOfOneThing(level, other) && isOpeningBeside(level, other);
}

/** The same, whatever it is that was counted. */
export function isOpeningBeside(level: Statement, other: Statement): boolean {
  if (level === other || wordOfFlow(level) === BARE_STOCK || !areAlike(level, other)) return false;
  return dictionary.flows.some((flow) => roleIn(flow, level, surroundingsIn(flow, [level, other])) === "opening");
}

const IN: ReadonlySet<string> = new Set(dictionary.flows.flatMap((flow) => flow.in));
const OUT: ReadonlySet<string> = new Set(dictionary.flows.flatMap((flow) => flow.out));
const REST: ReadonlySet<string> = new Set(dictionary.flows.flatMap((flow) => flow.rest));

/** 新收, 上年结转: what an account begins with, or what comes in. */
export const isInflow = (level: Statement): boolean => IN.has(wordOfFlow(level));

/** 审结: what was worked off. */
export const isOutflow = (level: Statement): boolean => OUT.has(wordOfFlow(level));

/** 未结: what is left to be worked off. */
export const isRemainder = (level: Statement): boolean => REST.has(wordOfFlow(level));

const known = new WeakMap<Statement, string>();

/** The word that an account knows a figure by. */
export function wordOfFlow(level: Statement): string {
  const word = known.get(level) ?? readWord(level);
  known.set(level, word);
  return word;
}

function readWord(level: Statement): string {
  const carried = carriedWordOf(level);
  if (carried !== undefined && level.claim.action === "" && !level.claim.carried) return carried;
  return level.claim.action === "" && level.before.period !== null ? BARE_STOCK : actOf(level);
}

/** 行政复议案件 and 案件: one is counted, give or take what stands before its name. A figure that names nothing goes on with the last. */
export function areOfOneThing(a: Statement, b: Statement): boolean {
  if (goesOn(a) || goesOn(b)) return true;
  const [x, y] = [thingOf(a), thingOf(b)];
  return x === y || (x.length > 1 && y.endsWith(x)) || (y.length > 1 && x.endsWith(y));
}

/** 上年结转案件15件: the word stands before what is counted, and whatever goes on with it takes both for its subject. */
const carriedWordOf = ({ claim }: Statement): string | undefined => dictionary.carried.find((word) => claim.subject.startsWith(word));

const thingOf = (level: Statement): string => level.claim.subject.slice(carriedWordOf(level)?.length ?? 0);

/** 结转下年度继续办理8件, 尚有319件结转至2025年办理: the words for what is left fill the place of the thing. */
function goesOn(level: Statement): boolean {
  const words = level.claim.carried ? level.claim.action : wordsOf(level);
  return dictionary.onward.some((word) => words.startsWith(word));
}

/** 年初未结, 2023年未结 beside 2024年新收: a stock of the year before. */
function isOfEarlierYear(level: Statement, { latestYear }: Surroundings): boolean {
  return isLastYears(level) || (printedYear(level) ?? latestYear) < latestYear;
}
