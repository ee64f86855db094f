import words from "../../../dictionaries/orders.json";
import type { Statement } from "../../extract/statement.js";
import type { Direction } from "../../model/claim.js";
import { isAtConstantPrices, isComparedWith, isIncrement, isLastYears, isPlainChange } from "../words/earlier.js";
import { statementsOf, type SentenceGroup } from "../words/nearby.js";
import { quotient, type Ties } from "../ties.js";

/** A figure, the one it is compared with, and what is said of the way between them. */
interface Move {
  readonly current: Statement;
  readonly base: Statement;
  readonly changes: readonly Statement[];
  readonly wording: string;
}

/**
 * Ties a figure to the earlier one printed beside it and to the change between them: 办结率95.2%，比上年的92.0%提高3.2个百分点;
 * 受理45件，上年为50件，同比下降10%; 由16项增加到95项，增长4.9倍.
 */
export function relateTwoTimes(sentences: readonly SentenceGroup[], ties: Ties): void {
  for (const sentence of sentences) {
    const statements = statementsOf(sentence);
    statements.forEach((base, at) => {
      tieMultiple(statements, at, ties);
      const move = readMoveTo(statements, at) ?? readComparison(statements, at) ?? readAfterthought(statements, at);
      if (base.claim.modality === "requirement" || move === null || (isAtConstantPrices(move.current) && !isRate(move.current))) return;
      tie(move, ties);
    });
  }
}

/** 由92.0%提高到95.2%，提高3.2个百分点 */
function readMoveTo(statements: readonly Statement[], at: number): Move | null {
  const [base, current] = [statements[at]!, statements[at + 1]];
  if (!base.before.from || current?.utterance !== base.utterance || !isSameKind(base, current) || current.before.level === "") return null;
  if (base.utterance.connectives.has("respectively")) return null;
  return { base, current, changes: changesBehind(statements, at + 2, current), wording: "由…到" };
}

/** 95.2%，比上年的92.0%提高3.2个百分点; 95.2%，上年为92.0%，同比提高3.2个百分点 */
function readComparison(statements: readonly Statement[], at: number): Move | null {
  const [current, base, change] = [statements[at - 1], statements[at]!, statements[at + 1]];
  if (current === undefined || change === undefined || !isSameKind(current, base) || !namesNothingElse(base, current)) return null;
  const compared = isComparedWith(base) && change.utterance === base.utterance;
  const beside = isLastYears(base) && !isComparedWith(base) && (change.before.compare === null || change.claim.comparison?.to === "last-year");
  if (!compared && !beside) return null;
  if (isOneOfSeveral(current, statements[at - 2]) || isComparedWith(current) || isLastYears(current)) return null;
  return { base, current, changes: changesBehind(statements, at + 1, current), wording: compared ? "比" : "上年" };
}

/** 98.3%，较上年提升1.6个百分点，上年为96.7% */
function readAfterthought(statements: readonly Statement[], at: number): Move | null {
  const [current, change, base] = [statements[at - 2], statements[at - 1], statements[at]!];
  if (current === undefined || change === undefined || change.base !== current || !isLastYears(base) || isComparedWith(base)) return null;
  if (!isSameKind(current, base) || !namesNothingElse(base, current) || base.utterance.group !== current.utterance.group) return null;
  if (change.before.compare !== null && !isYearly(change)) return null;
  if (isOneOfSeveral(current, statements[at - 3]) || isComparedWith(current) || isLastYears(current)) return null;
  return { base, current, changes: changesBehind(statements.slice(0, at), at - 1, current), wording: "上年" };
}

/** 现有405家，是2020年120家的3.4倍 */
function tieMultiple(statements: readonly Statement[], at: number, ties: Ties): void {
  const [current, base, multiple] = [statements[at - 1], statements[at]!, statements[at + 1]];
  if (current === undefined || multiple?.claim.kind !== "multiple" || !multiple.before.ofPrevious || multiple.utterance !== base.utterance) return;
  const isEqualled = base.utterance.statements[0] === base && (base.before.period !== null || base.before.place !== null);
  if (!isEqualled || !isSameKind(current, base) || isOneOfSeveral(current, statements[at - 2])) return;
  ties.add({ ...quotient(multiple, current, base, true), wording: "倍" });
}

/** Both are levels counted alike, or both are rates. */
function isSameKind(a: Statement, b: Statement): boolean {
  if (a.utterance.clause.inside !== null || b.utterance.clause.inside !== null || a.number.unit !== b.number.unit) return false;
  return (a.isLevel && b.isLevel) || (isRate(a) && isRate(b));
}

function isRate({ claim, number }: Statement): boolean {
  return number.dimension === "percent" && (claim.kind === "rate" || claim.kind === "share");
}

function namesNothingElse(base: Statement, current: Statement): boolean {
  const { thing, act, measure } = base.before;
  const said = thing + measure || act;
  return said === "" || current.name.endsWith(said) || STANDARDS.has(said);
}

/** 全省平均水平: a measure of the same thing elsewhere. */
const STANDARDS: ReadonlySet<string> = new Set(words.standards);

/** 甲40件、乙50件，比上年的80件增长: what is compared may be both of them together. */
function isOneOfSeveral(current: Statement, previous: Statement | undefined): boolean {
  const listed = current.before.coordinate || current.before.touching;
  return listed && previous !== undefined && previous.utterance === current.utterance && previous.number.unit === current.number.unit;
}

/** The changes that directly follow, up to the first that speaks of something else. */
function changesBehind(statements: readonly Statement[], from: number, current: Statement): readonly Statement[] {
  const changes: Statement[] = [];
  for (const change of statements.slice(from, from + 2)) {
    const { clause, group } = change.utterance;
    // 分别提高7.7%和10%: dealt out to more than this figure.
    if (change.utterance.connectives.has("respectively")) break;
    if (!(isPlainChange(change) || isDoubling(change)) || clause.inside !== null || group !== current.utterance.group) break;
    if (change.claim.comparison !== null && from > 0 && change.before.compare !== null && !isYearly(change)) break;
    changes.push(change);
  }
  return changes;
}

const isYearly = ({ claim }: Statement): boolean => claim.comparison?.to === "last-year" || claim.comparison?.to === "last-year-end";

function tie({ base, current, changes, wording }: Move, ties: Ties): void {
  const increment = changes.find((change) => isIncrement(change, current));
  const change = changes.find((other) => other !== increment && !isIncrement(other, current));
  const direction = directionOf(change ?? increment);
  if (direction === null || (increment && directionOf(increment) !== direction)) return;
  ties.add({
    type: "change",
    wording,
    current: current.claim.id,
    base: base.claim.id,
    ...(increment ? { increment: increment.claim.id } : {}),
    ...(change ? { change: change.claim.id } : {}),
    direction,
  });
}

/** 翻一番: the verb is the unit's own, and points up. */
function isDoubling({ claim, before }: Statement): boolean {
  return claim.kind === "multiple" && claim.quantity.text.endsWith("番") && !before.adjusted;
}

function directionOf(change: Statement | undefined): Direction | null {
  if (change !== undefined && isDoubling(change)) return "up";
  return change?.before.change?.direction ?? null;
}
