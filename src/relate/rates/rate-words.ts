import dictionary from "../../../dictionaries/rates.json";
import type { Statement } from "../../extract/statement.js";
import { actOf } from "../words/funnel-stages.js";

/** What a rate of a known name is made of. */
export type KnownRate = (typeof dictionary.rates)[number];

const SUFFIXES: readonly string[] = dictionary.suffixes;
const UNBASED: readonly string[] = dictionary.unbased;

/** What should be done begins so: 应参检, 应当出庭应诉. */
const DUE = "应";

/** 采纳率, 优良天数比例: a rate that is named for what some of the things did; not 失业率, whose base no report prints. */
export function isRate(rate: Statement, near: readonly Statement[]): boolean {
  const name = nameOfRate(rate);
  if (rate.before.share !== null || !SUFFIXES.some((suffix) => name.endsWith(suffix))) return false;
  if (!UNBASED.some((word) => name.endsWith(word))) return true;
  // 应参保295万人，实际参保287万人，参保率97%: here it does.
  return near.some((level) => level.claim.action === DUE + stemOf(rate) && level.utterance.sentence === rate.utterance.sentence);
}

/** 支出进度: a rate may be all that its phrase names. */
const nameOfRate = ({ claim }: Statement): string => claim.action || claim.subject;

export function knownRate(rate: Statement): KnownRate | undefined {
  const name = nameOfRate(rate);
  return dictionary.rates.find(({ names }) => names.includes(name));
}

/** What the rate is named for: 采纳率 → 采纳. */
export function stemOf(rate: Statement): string {
  const name = nameOfRate(rate);
  const suffix = SUFFIXES.find((word) => name.endsWith(word)) ?? "";
  return name.slice(0, name.length - suffix.length) || rate.before.thing;
}

/** 应答复, 应持证: what had to be done, all of it. */
export function isDue({ claim }: Statement): boolean {
  return claim.action.startsWith(DUE) && !dictionary.qualifiers.due.not.some((word) => claim.action.startsWith(word));
}

/** 不批准逮捕 holds 不捕, as abbreviations do: every character, in its order. */
export function holdsInOrder(words: string, abbreviation: string): boolean {
  let at = 0;
  for (const char of words) if (char === abbreviation[at]) at++;
  return at === abbreviation.length;
}

/** Whether a figure counts what the rate is named for, and no kind of it: 调解成功 for 调解成功率, but not 一次调解成功. */
export function isNumeratorByName(numerator: Statement, rate: Statement): boolean {
  const stem = stemOf(rate);
  const act = actOf(numerator);
  const said = [act, numerator.claim.action, numerator.before.act];
  if (said.some((word) => word.startsWith(stem) || knownRate(rate)?.numerators.includes(word))) return true;
  return !act.includes(stem) && holdsInOrder(numerator.before.thing + numerator.before.act + act, stem);
}

/** 起诉、不起诉: the one or the other. */
export function areContrary(a: Statement, b: Statement): boolean {
  const [x, y] = [actOf(a), actOf(b)];
  return dictionary.contrary.some((not) => x === not + y || y === not + x);
}

/** The words of the text before a figure, from the figure or the mark before it on. */
export function wordsBefore({ claim }: Statement, text: string): string {
  const { start } = claim.quantity.span;
  const said = text.slice(Math.max(claim.sentence.start, start - LONGEST), start).replaceAll(/\s/g, "");
  return said.slice(1 + Math.max(...[...said].map((char, at) => (MARKS.has(char) ? at : -1))));
}

/** Marks end the words for a figure, and so does the figure before it. */
const MARKS: ReadonlySet<string> = new Set(dictionary.marks);
/** The name of a rate is no longer than this. */
const LONGEST = 40;
