import { isPlan } from "../../extract/discourse.js";
import type { Statement } from "../../extract/statement.js";
import { opensList, outsideBrackets, reachOf } from "./list-reach.js";
import { sharedEnding } from "../words/names.js";
import { areAlike, byUnit, levelsOf, type SentenceGroup } from "../words/nearby.js";
import type { PartList, PartLists } from "../words/part-lists.js";
import { canBePart, isAdditive, takeParts } from "./take-parts.js";

/** Finds the lists behind 其中 and 包括. `before` are the sentences before, nearest last. */
export function findOpenedLists(sentence: SentenceGroup, before: readonly SentenceGroup[], known: PartLists): readonly PartList[] {
  return sentence.flatMap((opener, i): readonly PartList[] => {
    const wording = opener.connectives.has("part") ? "其中" : opener.connectives.has("consist") ? "包括" : "";
    if (wording === "" || opener.statements.length === 0 || opener.clause.inside !== null) return [];
    // 一批重点项目，包括甲60个: where no figure stands before 包括, the whole is not printed.
    if (wording === "包括" && !sentence[i - 1]?.statements.length) return [];
    const atStart = sentence.slice(0, i).every((utterance) => utterance.statements.length === 0);
    const candidates = levelsOf(reachOf(sentence, i, atStart)).filter(canBePart);
    if (candidates.length === 0) return [];
    const earlier = levelsOf(outsideBrackets(atStart ? before.flat() : sentence.slice(0, i)));
    if (!atStart) return byUnit(candidates).flatMap((some) => listUnderNearest(earlier, some, wording));
    // Over a full stop 其中 goes back to what the sentence before was about, not to a part in it.
    const heads = levelsOf(outsideBrackets(before.at(-1) ?? [])).filter((level) => !known.isPart(level));
    return byUnit(candidates).flatMap((some) => listOverStop(heads, some, wording));
  });
}

/** A figure that one counted like it may be a part of; what is only compared with (比上年的286件增加…) is not. */
const isWholeOf = (level: Statement, part: Statement): boolean => areAlike(level, part) && isAdditive(level) && level.before.compare === null;

function listUnderNearest(earlier: readonly Statement[], candidates: readonly Statement[], wording: string): readonly PartList[] {
  const wholes = earlier.filter((level) => isWholeOf(level, candidates[0]!) && !isPlan(level));
  const whole = wholes.at(-1);
  return whole && !areOfAnother(candidates, whole, wholes) ? takeParts(whole, candidates, wording) : [];
}

/** 本金30亿元，利息12亿元；其中一般债务本金10亿元、利息5亿元: the first part is named as another figure is that was just stated beside the whole. */
function areOfAnother([first]: readonly Statement[], whole: Statement, wholes: readonly Statement[]): boolean {
  const beside = wholes.filter((other) => other !== whole && other.utterance.group === whole.utterance.group);
  const own = sharedEnding(whole.name, first!.name);
  return own < 2 && beside.some((other) => sharedEnding(other.name, first!.name) >= 2);
}

/** One list under the figure of the sentence before; or, where that counted several, one for each act that is said again. */
function listOverStop(heads: readonly Statement[], candidates: readonly Statement[], wording: string): readonly PartList[] {
  const alike = heads.filter((level) => isWholeOf(level, candidates[0]!) && !isPlan(level));
  if (alike.length < 2) return alike[0] ? takeParts(alike[0], candidates, wording) : [];
  const paired = candidates.flatMap((part): readonly PartList[] => {
    const whole = soleOf(alike.filter(({ claim }) => claim.action !== "" && claim.action === part.claim.action));
    return whole ? [{ whole, parts: [part], wording }] : [];
  });
  if (new Set(paired.map(({ whole }) => whole)).size > 1) return paired;
  if (paired[0]) return takeParts(paired[0].whole, candidates, wording);
  const namesakes = namesakesOf(alike, candidates[0]!);
  const [first, last] = [namesakes[0], namesakes.at(-1)];
  if (first === undefined || last === undefined) return [];
  if (first === last) return takeParts(first, candidates, wording);
  // 总人口289万人，常住人口236万人。其中…: the nearest, as a reading; of figures that stand side by side, none.
  const isOneStretch = namesakes.every(({ utterance }) => utterance.group === last.utterance.group);
  return isOneStretch ? takeParts(last, candidates, wording).map((list) => ({ ...list, open: true })) : [];
}

function soleOf(wholes: readonly Statement[]): Statement | undefined {
  return wholes.length === 1 ? wholes[0] : undefined;
}

/** Of several wholes those whose names end most like the part's; none where none does. */
function namesakesOf(wholes: readonly Statement[], part: Statement): readonly Statement[] {
  const shared = wholes.map((whole) => sharedEnding(whole.name, part.name));
  const best = Math.max(...shared);
  return best > 1 ? wholes.filter((_, i) => shared[i] === best) : [];
}

/** 新增债券9亿元（一般债券2亿元、专项债券7亿元）; one figure alone is a part only where 含 or 其中 says so. */
export function findBracketLists(sentence: SentenceGroup): readonly PartList[] {
  const outers = new Set(sentence.flatMap(({ clause }) => (clause.inside ? [clause.inside] : [])));
  return [...outers].flatMap((outer): readonly PartList[] => {
    const all = sentence.filter(({ clause }) => clause.inside === outer);
    const opening = all.findIndex(opensList);
    const inner = opening > 0 ? all.slice(opening) : all;
    const host = sentence.find(({ clause }) => clause === outer);
    const whole = host?.statements.findLast(({ isLevel, number }) => isLevel && number.end <= inner[0]!.clause.start);
    if (whole === undefined) return [];
    const parts = levelsOf(inner).filter((part) => canBePart(part) && areAlike(part, whole));
    const said = opening >= 0;
    return parts.length > (said ? 0 : 1) ? [{ whole, parts, wording: said ? "其中" : "（…）" }] : [];
  });
}
