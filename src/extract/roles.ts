import functionWords from "../../dictionaries/function-words.json";
import type { Lexeme } from "./lexeme.js";
import { measureOf, nameOf, namesAgent, namesManner } from "./names.js";
import type { Notes } from "./notes.js";
import { isAct, isOf, isWord, type Slice } from "./phrase-words.js";
import { findVerbs, trailingVerbs, type Group } from "./verb-group.js";

/** Who did what to which thing, as one phrase says it. Empty where it does not. */
export interface Roles {
  readonly thing: string;
  /** Who did it, where the thing follows its verb. */
  readonly agent: string;
  readonly act: string;
  /** The act says little by itself: 开展, 帮助. */
  readonly weakAct: boolean;
  /** The name of the measure that ends the phrase: 面积, 成功率. */
  readonly measure: string;
  /** The phrase describes what the figure counts: 纳入目录的6项. */
  readonly relative: boolean;
  /** The act ends a name that may stand for a thing itself: 火灾扑救, 离婚登记. */
  readonly nounAct: boolean;
  /** The phrase only says among what: 在审结的案件中. */
  readonly among: boolean;
  /** The phrase tells of some of what stands before it: [床位3046张]中空置. */
  readonly within: boolean;
}

const NONE: Roles = { thing: "", agent: "", act: "", weakAct: false, measure: "", relative: false, nounAct: false, among: false, within: false };
/** An act with its object or its manner is named whole up to this length: 以普通程序审结. */
const LONGEST_ACT = 12;
const FULFILLING: ReadonlySet<string> = new Set(functionWords.fulfilling);
const SIDES: readonly string[] = functionWords.sides;
/** Prepositions of cause and manner: their noun is never the thing counted. */
const MANNER_PREPS: ReadonlySet<string> = new Set(functionWords.mannerPreps);

/** Splits the words of a phrase into who, what was done, and to what. `opening` are the words before them that open the phrase. */
export function assignRoles(whole: readonly Lexeme[], opening: readonly Lexeme[], notes: Notes, slice: Slice): Roles {
  for (const lexeme of whole) if (isWord(lexeme)) notes.hear(lexeme);
  const place = whole.findLastIndex((lexeme) => isWord(lexeme) && lexeme.word.locative === true);
  const { topic, done } = place > 0 ? topicOf(whole.slice(0, place), notes, slice) : NO_TOPIC;
  const body = whole.slice(place + 1);
  if (body.length === 0) return { ...NONE, thing: topic, act: done, among: place > 0 };
  return { ...rolesIn(body, topic, opening, notes, slice), within: place === 0 };
}

function rolesIn(body: readonly Lexeme[], topic: string, opening: readonly Lexeme[], notes: Notes, slice: Slice): Roles {
  const last = body.at(-1)!;
  if (isOf(last)) return { ...NONE, relative: true, ...describe(body.slice(0, -1), notes, slice), thing: topic };

  const measure = measureOf(body, slice);
  const rest = body.slice(0, body.length - measure.lexemes);
  // 因适用法律错误[败诉]: behind a cause or a manner the verb that ends the phrase is the main one.
  const inManner = MANNER_PREPS.has(notes.preposition) && measure.lexemes === 0;
  const group = (inManner ? trailingVerbs(rest, slice) : null) ?? findVerbs(rest, slice, notes.prep);
  if (group === null) return { ...NONE, measure: measure.text, thing: nameOf(rest, notes, slice) + measure.keep || topic };
  const outcome = outcomeOf(rest, group, measure.lexemes, slice);
  const [from, to] = outcome ?? group;
  const before = nameOf(rest.slice(outcome ? group[1] : 0, from), notes, slice);
  const behind = nameOf(rest.slice(to), notes, slice) + measure.keep;
  const verbs = rest.slice(from, to);
  const act = slice(verbs);
  const manner = behind === "" && measure.text === "" && (MANNER_PREPS.has(notes.preposition) || namesManner(before));
  if (manner) {
    const full = notes.preposition === "" ? act : slice([...opening.slice(notes.prepAt), ...rest]);
    return { ...NONE, thing: topic, act: full.length <= LONGEST_ACT ? full : act };
  }
  const named = behind === "" && before !== "" && !notes.prep && measure.text === "" && !namesAgent(before) && !isFulfilled(before, act) && endsInName(rest, from);
  if (named) return { ...NONE, thing: nameOf(rest, notes, slice), act, nounAct: true };
  const weakAct = verbs.every((lexeme) => !isAct(lexeme) || lexeme.word.act === "light" || lexeme.word.causative === true);
  // 开展工业产品[抽样送检]: the act is the verb that ends the name.
  const tail = rest.at(-1);
  const nounVerb = weakAct && measure.text === "" && rest.length - to > 1 && isAct(tail) && tail.word.act !== "stative" ? slice([tail]) : "";
  const thing = behind || (measure.text && !before ? "" : before) || topic;
  return { ...NONE, thing, agent: behind ? before : "", act: act + nounVerb, weakAct, measure: measure.text };
}

/** 一般公共预算支出[执行]469亿元: said of the side of an account, and no part of its name. */
const isFulfilled = (thing: string, act: string): boolean => FULFILLING.has(act) && SIDES.some((side) => thing.endsWith(side));

/** Nothing but verbs that are nouns too ends the phrase, directly behind what they are done to. */
function endsInName(rest: readonly Lexeme[], from: number): boolean {
  const previous = rest[from - 1];
  if (previous === undefined || (isWord(previous) && (previous.word.adverb || previous.word.of))) return false;
  return rest.slice(from).every((lexeme) => isAct(lexeme) && lexeme.word.act === "nominal");
}

/** 判决行政机关[败诉], 适用简易程序[审结]: the strong verb that ends a phrase behind another one's object. */
function outcomeOf(rest: readonly Lexeme[], group: Group, measured: number, slice: Slice): Group | null {
  const last = rest.at(-1);
  if (measured > 0 || !isAct(last) || last.word.act !== "strong") return null;
  const trail = trailingVerbs(rest, slice);
  const first = rest[group[0]];
  const leads = isAct(first) && first.word.act !== "light" && !first.word.causative;
  return trail !== null && leads && trail[0] > group[1] ? trail : null;
}

const NO_TOPIC = { topic: "", done: "" };

/** 审结的案件中 → 案件, and what was done to it. */
function topicOf(body: readonly Lexeme[], notes: Notes, slice: Slice): typeof NO_TOPIC {
  // 已[答复]的申请中: what is described is no verb, though it may be one elsewhere.
  const group = verbsBeforeOf(body) ?? findVerbs(body, slice);
  if (group === null) return { topic: nameOf(body, notes, slice), done: "" };
  return { topic: nameOf(body.slice(group[1]), notes, slice), done: slice(body.slice(...group)) };
}

/** [审结]的案件: the verbs that describe the thing. */
function verbsBeforeOf(body: readonly Lexeme[]): Group | null {
  const end = body.findLastIndex(isOf);
  let from = end;
  while (from > 0 && isAct(body[from - 1])) from--;
  return from < end ? [from, end] : null;
}

/** 被评定为优秀的, 超过法定期限的: what is said of the things counted. */
function describe(body: readonly Lexeme[], notes: Notes, slice: Slice): Pick<Roles, "act" | "agent"> {
  const from = body.findIndex((lexeme) => isAct(lexeme));
  if (from < 0) return { agent: "", act: nameOf(body, notes, slice) };
  const whole = slice(body.slice(from));
  const group = findVerbs(body.slice(from), slice);
  const act = whole.length <= LONGEST_ACT || group === null ? whole : slice(body.slice(from, from + group[1]));
  const agent = nameOf(body.slice(0, from), notes, slice);
  return { agent: namesAgent(agent) ? agent : "", act };
}
