import words from "../../../dictionaries/contributions.json";
import type { Statement } from "../../extract/statement.js";
import { isAtConstantPrices, isIncrement, isPlainChange } from "../words/earlier.js";
import { statementsOf, type SentenceGroup } from "../words/nearby.js";
import type { Ties } from "../ties.js";

/** The last changes of a paragraph, by the name of what changed. */
interface Grown {
  readonly level: Statement;
  increment?: Statement;
  rate?: Statement;
}

/**
 * Ties 对税收增长的贡献率为50% to the increase of the part and of the whole, and 拉动税收增长5.6个百分点 to the growth of the whole. What grew
 * at constant prices, as all of 经济增长 does, is left alone.
 */
export function relateContributions(sentences: readonly SentenceGroup[], text: string, ties: Ties): void {
  const grown: Grown[] = [];
  for (const statement of sentences.flatMap(statementsOf)) {
    if (statement.claim.kind === "contribution") tieShare(statement, grown, ties);
    else if (statement.claim.kind === "points" && isPull(statement, text)) tiePull(statement, grown, ties);
    else keep(statement, grown);
  }
}

/** How many figures that grew are looked back over. */
const REMEMBERED = 40;

function keep(statement: Statement, grown: Grown[]): void {
  const { base } = statement;
  if (base === null || !base.isLevel || !isPlainChange(statement) || statement.before.change?.direction !== "up" || isAtConstantPrices(base)) return;
  let entry = grown.at(-1);
  if (entry?.level !== base) {
    grown.push((entry = { level: base }));
    if (grown.length > REMEMBERED) grown.shift();
  }
  if (isIncrement(statement, base)) entry.increment ??= statement;
  else if (statement.number.dimension === "percent") entry.rate ??= statement;
}

function tieShare(share: Statement, grown: readonly Grown[], ties: Ties): void {
  const whole = wholeNamed(share.claim.subject, grown);
  const part = grown.at(-1);
  if (whole?.increment === undefined || part?.increment === undefined || part === whole || part.level.number.unit !== whole.level.number.unit) return;
  ties.add({ type: "contribution", wording: "贡献率", share: share.claim.id, part: part.increment.claim.id, whole: whole.increment.claim.id });
}

function tiePull(pull: Statement, grown: readonly Grown[], ties: Ties): void {
  const whole = wholeNamed(pull.claim.subject + words.growth[0], grown);
  const part = grown.at(-1);
  if (whole?.rate === undefined || whole.increment === undefined || part?.increment === undefined || part === whole) return;
  const [increment, all] = [part.increment, whole.increment];
  ties.add({ type: "contribution", wording: "拉动", pull: pull.claim.id, part: increment.claim.id, whole: all.claim.id, growth: whole.rate.claim.id });
}

/** 税收增长: what is named before the word of growth, printed before as a figure of its own. */
function wholeNamed(subject: string, grown: readonly Grown[]): Grown | undefined {
  const ending = words.growth.find((word) => subject.endsWith(word));
  if (ending === undefined) return undefined;
  const name = subject.slice(0, -ending.length);
  if (name.length < 2) return undefined;
  return grown.findLast(({ level }) => level.name === name) ?? grown.findLast(({ level }) => level.name.startsWith(name));
}

/** 拉动 stands shortly before the figure. */
function isPull({ claim }: Statement, text: string): boolean {
  const { start } = claim.quantity.span;
  const lead = text.slice(Math.max(claim.sentence.start, start - LONGEST_LEAD), start);
  return words.pull.some((word) => lead.includes(word, Math.max(0, lead.lastIndexOf("，"))));
}

const LONGEST_LEAD = 30;
