import flows from "../../dictionaries/flows.json";
import functionWords from "../../dictionaries/function-words.json";
import { isPlan } from "../extract/discourse.js";
import type { Statement, Utterance } from "../extract/statement.js";
import { stageOf } from "./funnel-stages.js";
import { areAlike, isTotal, levelsOf, namesSame, sideOf, type SentenceGroup } from "./nearby.js";
import { continuesPartition, crossesClasses, disjointness, partitionOf } from "./partitions.js";
import { startsSide } from "./account.js";
import { isBreakdown, type Heads } from "./heads.js";
import type { PartList } from "./part-list.js";
import type { Ties } from "./ties.js";

/** What came in a year is no part of a stock. */
const ARRIVALS: ReadonlySet<string> = new Set(flows.arrivals);
/** Verbs that say where a sum went: another division of it than by kind. */
const ALLOCATIONS: ReadonlySet<string> = new Set(functionWords.allocations);

/** Ties the parts that 其中, 包括, brackets and 在…中 list to their wholes, and returns the lists. */
export function relateParts(sentences: readonly SentenceGroup[], heads: Heads, ties: Ties): readonly PartList[] {
  const lists: PartList[] = [];
  sentences.forEach((sentence, index) => {
    const before = sentences.slice(Math.max(0, index - 2), index);
    const listed = new Set(lists.flatMap(({ parts }) => parts));
    for (const list of [
      ...openedLists(sentence, before, listed),
      ...details(sentence, before),
      ...breakdowns(sentence, heads),
      ...bracketLists(sentence),
    ]) {
      lists.push(list);
      tieList(list, ties);
    }
  });
  return lists;
}

/** Lists behind 其中, 包括 and 在…中. */
function openedLists(sentence: SentenceGroup, before: readonly SentenceGroup[], listed: ReadonlySet<Statement>): readonly PartList[] {
  const found: PartList[] = [];
  sentence.forEach((opener, i) => {
    const named = wholeNamedIn(sentence[i - 1]);
    const wording = opener.connectives.has("part") ? "其中" : opener.connectives.has("consist") ? "包括" : named ? `${named}中` : "";
    if (wording === "" || opener.statements.length === 0 || opener.clause.inside !== null) return;
    const atStart = sentence.slice(0, i).every((utterance) => utterance.statements.length === 0);
    // 一批重点项目，包括甲60个: where no figure stands before 包括, the whole is not printed.
    if (wording === "包括" && !sentence[i - 1]?.statements.length) return;
    const candidates = levelsOf(reachOf(sentence, i, atStart)).filter(isPart);
    const first = candidates[0];
    if (first === undefined) return;
    const earlier = levelsOf(outsideBrackets(atStart ? before.flat() : sentence.slice(0, i)));
    if (named) {
      const whole = earlier.findLast((level) => areAlike(level, first) && (level.claim.action !== "" && named.includes(level.claim.action) || namesSame(level, named)));
      if (whole) found.push(...withParts(whole, candidates, wording));
      return;
    }
    const nearby = atStart ? levelsOf(outsideBrackets(before.at(-1) ?? [])) : earlier;
    // Over a full stop 其中 goes back to what the sentence before was about, not to a part in it.
    const heads = atStart ? nearby.filter((level) => !listed.has(level)) : nearby;
    for (const some of byUnit(candidates)) found.push(...listsUnder(heads, some, atStart, wording));
  });
  return found;
}

/** 支出完成469亿元。主要支出项目：教育支出61亿元、农林水支出52亿元: some of what the figure before the colon is made of. */
function* details(sentence: SentenceGroup, before: readonly SentenceGroup[]): Generator<PartList> {
  const colon = sentence.findIndex(({ statements, clause }) => statements.length === 0 && clause.mark === "colon" && clause.inside === null);
  const next = sentence[colon + 1];
  if (colon < 0 || next === undefined || opensList(next)) return;
  const parts = levelsOf(reachOf(sentence, colon + 1, true)).filter(isPart);
  const first = parts[0];
  if (first === undefined || parts.length < 2 || first.number.dimension !== "money") return;
  const side = sideOf(first);
  const earlier = [...levelsOf(before.at(-1) ?? []), ...levelsOf(sentence.slice(0, colon))];
  const whole = earlier.findLast((level) => startsSide(level) && areAlike(level, first));
  // An account that begins behind the colon (平衡情况：…) starts with such a figure itself.
  if (whole && side !== null && sideOf(whole) === side && !parts.some(startsSide)) yield { whole, parts, wording: "主要", open: true };
}

/** 从渠道看，甲40件、乙20件: a division of what the paragraph is about; whether it is all of it is not said. */
function* breakdowns(sentence: SentenceGroup, heads: Heads): Generator<PartList> {
  const from = sentence.findIndex(({ topics, statements }) => statements.length > 0 && topics.some(isBreakdown));
  if (from < 0) return;
  const wording = sentence[from]!.topics.find(isBreakdown)!;
  const levels = levelsOf(outsideBrackets(reachOf(sentence, from, true))).filter(isPart);
  for (const some of byUnit(levels)) {
    const whole = heads.before(some[0]!);
    if (whole === undefined || some.length < 2) continue;
    // Many sums of money stand in one paragraph: only a like name tells which one is divided.
    const isNamed = whole.number.dimension !== "money" || some.every((part) => shareWord(part.name, whole.name));
    if (isNamed) yield* withParts(whole, some, wording);
  }
}

function byUnit(levels: readonly Statement[]): readonly (readonly Statement[])[] {
  const groups = new Map<string, Statement[]>();
  for (const level of levels) groups.set(level.number.unit, [...(groups.get(level.number.unit) ?? []), level]);
  return [...groups.values()];
}

/** 在审结的案件中，: the words of a clause that names the whole of what follows. */
function wholeNamedIn(utterance: Utterance | undefined): string {
  if (utterance === undefined || utterance.statements.length > 0) return "";
  return utterance.topic.endsWith("中") ? utterance.topic.slice(0, -1) : "";
}

/** One list under the nearest figure counted alike; or, over a full stop, one for each act that is said again. */
function listsUnder(earlier: readonly Statement[], candidates: readonly Statement[], overStop: boolean, wording: string): readonly PartList[] {
  const first = candidates[0]!;
  const alike = earlier.filter((statement) => areAlike(statement, first) && !isPlan(statement));
  if (overStop && alike.length > 1) {
    const paired = candidates.flatMap((part) => {
      const whole = alike.findLast((statement) => statement.claim.action !== "" && statement.claim.action === part.claim.action);
      return whole ? [{ whole, parts: [part], wording }] : [];
    });
    if (new Set(paired.map(({ whole }) => whole)).size > 1) return paired;
    if (paired.length > 0) return withParts(paired[0]!.whole, candidates, wording);
  }
  const whole = overStop && alike.length > 1 ? namesake(alike, first) : alike.at(-1);
  return whole ? withParts(whole, candidates, wording) : [];
}

/** Of several wholes in the sentence before, the one whose name ends most like the part's, the first of equals; none where none does. */
function namesake(wholes: readonly Statement[], part: Statement): Statement | undefined {
  const shared = wholes.map((whole) => sharedEnding(whole.name, part.name));
  const best = Math.max(...shared);
  return best > 1 ? wholes[shared.indexOf(best)] : undefined;
}

/** Whether two names have three characters running in common: 国有企业[进出口], 货物[进出口]总额. */
function shareWord(a: string, b: string): boolean {
  for (let i = 0; i + 3 <= a.length; i++) if (b.includes(a.slice(i, i + 3))) return true;
  return false;
}

function sharedEnding(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a.at(-1 - length) === b.at(-1 - length)) length++;
  return length;
}

const outsideBrackets = (group: SentenceGroup): SentenceGroup => group.filter(({ clause }) => clause.inside === null);

/** The utterances over which a list reaches: to the end of the sentence, or only to the ； where it began inside a group. */
function reachOf(sentence: SentenceGroup, from: number, atStart: boolean): SentenceGroup {
  const wide = atStart || sentence[from - 1]?.clause.mark === "colon";
  const reach: Utterance[] = [];
  let nested = false;
  for (let i = from; i < sentence.length; i++) {
    const utterance = sentence[i]!;
    if (i > from && (utterance.connectives.has("balance") || utterance.connectives.has("add"))) break;
    if (i > from && utterance.statements.some(isTotal)) break;
    // 其中甲31万元，包含乙16万元、丙15万元；丁7万元: the inner list ends at the ；.
    if (i > from && opensList(utterance)) nested = true;
    if (utterance.clause.inside === null && !nested) reach.push(utterance);
    if (nested && utterance.clause.mark === "semicolon") nested = false;
    if (!wide && utterance.clause.mark === "semicolon" && !continuesPartition(sentence, i, sentence[from - 1]?.statements.findLast(({ isLevel }) => isLevel))) break;
  }
  return reach;
}

const opensList = ({ connectives, statements }: Utterance): boolean =>
  (connectives.has("part") || connectives.has("consist")) && statements.length > 0;

/** 新增债券9亿元（一般债券2亿元、专项债券7亿元）; one figure alone is a part only where 含 or 其中 says so. */
function* bracketLists(sentence: SentenceGroup): Generator<PartList> {
  const outers = new Set(sentence.flatMap(({ clause }) => (clause.inside ? [clause.inside] : [])));
  for (const outer of outers) {
    const all = sentence.filter(({ clause }) => clause.inside === outer);
    const opening = all.findIndex(opensList);
    const inner = opening > 0 ? all.slice(opening) : all;
    const parts = levelsOf(inner).filter(isPart);
    const first = parts[0];
    const host = sentence.find(({ clause }) => clause === outer);
    if (first === undefined || host === undefined) continue;
    const whole = host.statements.findLast((statement) => statement.isLevel && statement.number.end <= inner[0]!.clause.start);
    if (whole === undefined || !areAlike(whole, first)) continue;
    const said = opening >= 0;
    const alike = parts.filter((part) => areAlike(part, whole));
    if (said || alike.length > 1) yield { whole, parts: alike, wording: said ? "其中" : "（…）" };
  }
}

function withParts(whole: Statement, candidates: readonly Statement[], wording: string): readonly PartList[] {
  const parts: Statement[] = [];
  let cut = false;
  for (const candidate of candidates) {
    if (!areAlike(candidate, whole)) continue;
    if (isOtherSide(candidate, whole)) break;
    const { act, thing } = candidate.before;
    const allocated = ALLOCATIONS.has(act) && parts.length > 0 && !ALLOCATIONS.has(parts[0]!.before.act);
    if (allocated) break;
    const foreign = candidate.number.dimension === "count" && whole.claim.action !== "" && act !== "" && thing !== "" && !candidate.before.weakAct && act !== whole.claim.action && act !== parts[0]?.claim.action;
    if (parts.length > 0 && foreign && stageOf(candidate) === null) {
      cut = true;
      break;
    }
    if (ARRIVALS.has(candidate.claim.action) && !ARRIVALS.has(whole.claim.action)) continue;
    parts.push(candidate);
  }
  return parts.length > 0 ? [{ whole, parts, wording, cut }] : [];
}

/** Means and figures on the move are parts of nothing. */
function isPart(level: Statement): boolean {
  return level.claim.kind !== "per-unit" && !isMoved(level);
}

/** 由670元提高到700元: what something was and became is no part of anything. */
function isMoved({ before, utterance }: Statement): boolean {
  return before.from || utterance.statements.some((other) => other.before.from);
}

/** Income is no part of expenditure. */
function isOtherSide(part: Statement, whole: Statement): boolean {
  const [a, b] = [sideOf(part), sideOf(whole)];
  return a !== null && b !== null && a !== b;
}

/** A later stage of the same procedure is no further part: 受理40件，审结37件. */
function withoutLaterStages(parts: readonly Statement[]): readonly Statement[] {
  return parts.filter((part) => {
    const stage = stageOf(part);
    return (
      stage === null ||
      !parts.some((other) => {
        const earlier = stageOf(other);
        return other.claim.subject === part.claim.subject && earlier !== null && earlier.funnel === stage.funnel && earlier.stage < stage.stage;
      })
    );
  });
}

export function tieList({ whole, parts, wording, cut, open }: PartList, ties: Ties): void {
  const own = withoutLaterStages(parts);
  const partition = cut ? undefined : partitionOf(whole, own);
  const complete = partition !== undefined;
  // What cuts across the other classes is a part by itself: 民生支出 among 教育支出, 农林水支出.
  const crossing = complete ? [] : own.filter(crossesClasses);
  const disjoint = own.filter((part) => !crossing.includes(part));
  for (const part of crossing) tie([part], false);
  if (disjoint.length > 0) tie(disjoint, complete);

  function tie(some: readonly Statement[], all: boolean): void {
    ties.add({
      type: "sum",
      wording,
      whole: whole.claim.id,
      parts: some.map((part) => part.claim.id),
      complete: all,
      ...(open || partition?.loose ? { open: true } : {}),
      ...(all || some.length === 1 ? {} : disjointness(some)),
    });
  }
}
