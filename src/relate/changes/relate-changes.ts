import words from "../../../dictionaries/changes.json";
import rates from "../../../dictionaries/rates.json";
import type { Direction } from "../../model/claim.js";
import type { Statement } from "../../extract/statement.js";
import { isAtConstantPrices, isIncrement } from "../words/earlier.js";
import { levelsOf, statementsOf, wordsOf, type SentenceGroup } from "../words/nearby.js";
import type { PartLists } from "../words/part-lists.js";
import type { Ties } from "../ties.js";

/** What a name of how many there were ends in: 事故[起数]. */
const TALLIES: readonly string[] = rates.generic.tails;

/** Ties a level to its increment and its growth: 增收68,821万元，增长6.83%. */
export function relateChanges(sentences: readonly SentenceGroup[], lists: PartLists, ties: Ties): void {
  sentences.forEach((sentence, index) => {
    const statements = statementsOf(sentence);
    const moved = tieMoves(statements, ties);
    tieNamedChanges(statements, sentences[index - 1] ?? [], ties);
    for (const [base, changes] of byBase(statements)) {
      const level = changedBy(changes[0]!, base, lists);
      if (!level.isLevel || moved.has(level) || level.utterance.sentence !== sentence[0]!.sentence || isAtConstantPrices(level)) continue;
      // 收到申请2914件，上年同期为2102件，同比增加812件: the change is of the figure before last year's.
      const now = isEarlierPeriod(level) ? statements.findLast((other) => isSameThingNow(other, level)) : undefined;
      if (now) tieChanges(now, changes, ties, level);
      else tieChanges(level, changes, ties);
    }
  });
}

/** The changes of a sentence by the figure that they speak of. */
function byBase(statements: readonly Statement[]): ReadonlyMap<Statement, readonly Statement[]> {
  const found = new Map<Statement, Statement[]>();
  for (const statement of statements) {
    if (statement.before.change === null || statement.base === null) continue;
    const changes = found.get(statement.base);
    if (changes) changes.push(statement);
    else found.set(statement.base, [statement]);
  }
  return found;
}

/** 企业达126家，其中新认定26家、重新认定18家，比上年净增14家: a net increase is of what there is in all, not of the last that came. */
function changedBy(change: Statement, base: Statement, lists: PartLists): Statement {
  const isNet = words.net.includes(change.before.change?.word ?? "") && change.utterance !== base.utterance;
  return isNet && base.before.coordinate ? (lists.listOf(base)?.whole ?? base) : base;
}

/** 由25天缩短为18天，压缩7天，缩短28.0%: both levels are printed. Returns the levels whose changes are all told by that. */
function tieMoves(statements: readonly Statement[], ties: Ties): ReadonlySet<Statement> {
  const moved = new Set<Statement>();
  statements.forEach((base, index) => {
    const current = statements[index + 1];
    if (!base.before.from || !current?.isLevel || current.utterance !== base.utterance || current.number.unit !== base.number.unit) return;
    const change = statements.find((statement) => statement.base === current && statement.claim.kind === "change");
    if (change === undefined || change.before.adjusted || change.before.average || isAtConstantPrices(current)) return;
    const increment = statements.find((statement) => statement.base === current && isIncrement(statement, current));
    const direction = directionOf(change);
    const isTold = increment !== undefined && directionOf(increment) === direction;
    if (isTold) moved.add(current);
    ties.add({
      type: "change",
      wording: "由…到",
      current: current.claim.id,
      base: base.claim.id,
      ...(isTold ? { increment: increment.claim.id } : {}),
      change: change.claim.id,
      direction,
    });
  });
  return moved;
}

/** 起数减少5起、下降17.9%: an increment that names its thing belongs to the level of that name before it. */
function tieNamedChanges(statements: readonly Statement[], before: SentenceGroup, ties: Ties): void {
  statements.forEach((increment, index) => {
    const change = statements[index + 1];
    if (increment.before.change === null || increment.base !== null || change?.claim.kind !== "change") return;
    if (change.before.thing !== "" || !/^(?:percent|per-mille)$/.test(change.number.dimension)) return;
    const levels = [...levelsOf(before), ...statements.slice(0, index).filter(({ isLevel }) => isLevel)];
    const current = levels.findLast(({ number, name }) => number.unit === increment.number.unit && increment.claim.subject.includes(name)) ?? measured(increment, levels);
    if (current) tieChanges(current, [increment, change], ties);
  });
}

/** 事故23起、死亡19人，…起数减少5起，死亡人数减少3人: the one figure counted so that the name of the measure fits, its tail aside. */
function measured({ claim, number }: Statement, levels: readonly Statement[]): Statement | undefined {
  const tail = TALLIES.find((word) => claim.subject.endsWith(word)) ?? "";
  const rest = claim.subject.slice(0, claim.subject.length - tail.length);
  if (tail === "" && rest.length < 2) return undefined;
  const [only, another] = levels.filter((level) => level.number.unit === number.unit && level.before.compare === null && wordsOf(level).includes(rest));
  return another ? undefined : only;
}

function tieChanges(current: Statement, changes: readonly Statement[], ties: Ties, base?: Statement): void {
  let increment: Statement | null = null;
  for (const change of changes) {
    if (change.number.unit === current.number.unit) {
      // 比年初增加162亿元，同比多增19亿元，增长9.6%: by how much more it rose than last year. What grew then is the balance, since either time.
      if (!words.ofChange.includes(change.before.change?.word ?? "")) increment = change;
      else if (!isAtYearEnd(current)) increment = null;
      continue;
    }
    // 年均增长: the growth of each of several years.
    // 浓度29.4微克，较上年的31.2微克下降5.8%: both levels are printed, see relate-two-times.
    if (increment === null || change.claim.kind !== "change" || change.before.average) continue;
    const direction = directionOf(increment);
    if (direction !== directionOf(change)) continue;
    // 剔除…因素，同口径增长: another basis than the increment's.
    if (change.before.adjusted && !increment.before.adjusted) continue;
    ties.add({
      type: "change",
      wording: `${increment.claim.action}…${change.claim.action}`,
      current: current.claim.id,
      ...(base ? { base: base.claim.id } : {}),
      increment: increment.claim.id,
      change: change.claim.id,
      direction,
    });
    increment = null;
  }
}

/** Since the beginning of the year and since a year ago is then the same. */
function isAtYearEnd({ before }: Statement): boolean {
  return before.period?.said.kind === "stock" && before.period.said.offset === 0;
}

/** A level of last year, printed to compare with. */
function isEarlierPeriod({ claim, before }: Statement): boolean {
  // 比2024年的286件增加78件: whatever year the report is of.
  return (before.compare !== null && before.change === null) || (claim.period !== null && claim.period.start !== null);
}

function isSameThingNow(other: Statement, earlier: Statement): boolean {
  return (
    other.isLevel &&
    !isEarlierPeriod(other) &&
    other.number.unit === earlier.number.unit &&
    other.claim.subject === earlier.claim.subject &&
    other.number.start < earlier.number.start
  );
}

function directionOf(statement: Statement): Direction {
  return statement.before.change?.direction ?? "up";
}
