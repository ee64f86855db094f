import rates from "../../dictionaries/rates.json";
import type { Statement } from "../extract/statement.js";
import type { Heads } from "./heads.js";
import { areAlike, sharesPlace, statementsOf, type SentenceGroup } from "./nearby.js";
import { namesSame } from "./names.js";
import type { PartLists } from "./part-lists.js";
import { quotient, type Ties } from "./ties.js";

/** Bases that name only that they are all there is: 占总数的. */
const TOTALS: ReadonlySet<string> = new Set(rates.generic.totals);

/** Words that say only that the whole of it is meant. */
const WHOLLY = /^(?:全部|全市|全区|全县|全省|全年|同期|总)/;

/** How many sentences back the base of a share is looked for. */
const REACH = 4;

/** Ties 占…的比重 to the figure of the part and the figure of the base. */
export function relateShares(sentences: readonly SentenceGroup[], lists: PartLists, heads: Heads, ties: Ties): void {
  sentences.forEach((sentence, index) => {
    const statements = statementsOf(sentence);
    const before = sentences.slice(Math.max(0, index - REACH), index).flatMap(statementsOf);
    statements.forEach((share, position) => {
      if (share.claim.kind !== "share" || (share.before.share === null && !share.before.ofPrevious)) return;
      // 分别占54.2%和45.8%: a second share of one figure is another figure's, which was not made out.
      if (share.before.coordinate && share.base !== null && statements[position - 1]?.base === share.base) return;
      const levels = [...before, ...statements.slice(0, position)].filter(({ isLevel, isBase }) => isLevel && !isBase);
      const named = share.before.thing !== "" && !share.claim.carried;
      // 在公办学校就读的随迁子女占96.3%: what has that share is not printed.
      if (named && share.before.share === "") return;
      const numerator = named ? levels.findLast((level) => namesSame(level, share.claim.subject)) : share.base;
      if (!numerator?.isLevel || (!named && mayBeOfList(numerator, statements, lists))) return;
      const { share: base, ofPrevious } = share.before;
      const denominator = ofPrevious
        ? statements[position - 1]
        : !base
          ? wholeOfShare(numerator, lists, [...before, ...statements])
          : (listedBase(base, numerator, lists) ?? namedBase(base, numerator, levels) ?? (TOTALS.has(base) ? heads.before(numerator) : undefined));
      if (denominator === undefined || !areAlike(denominator, numerator)) return;
      ties.add(quotient(share, numerator, denominator, ofPrevious || (base !== "" && !TOTALS.has(base ?? ""))));
    });
  });
}

/** 甲、乙合计40亿元，其中甲32亿元、乙8亿元，占税收的57%: behind a list whose other members have none, a share may be of the whole list. */
function mayBeOfList(last: Statement, statements: readonly Statement[], lists: PartLists): boolean {
  const parts = lists.listOf(last)?.parts ?? [];
  if (parts.length < 2 || parts.at(-1) !== last) return false;
  return !statements.some(({ claim, base }) => claim.kind === "share" && base !== null && base !== last && parts.includes(base));
}

/** A bare 占12% is of the whole that the part was listed under, unless that one has such a share itself: then both are of something else. */
function wholeOfShare(part: Statement, lists: PartLists, statements: readonly Statement[]): Statement | undefined {
  const whole = wholeOf(part, lists);
  const isShared = whole !== undefined && statements.some(({ claim, base, before }) => claim.kind === "share" && base === whole && before.share === "");
  return isShared ? undefined : whole;
}

function wholeOf(part: Statement, lists: PartLists): Statement | undefined {
  return lists.listOf(part)?.whole;
}

/** 一般性转移支付占全部转移支付: the whole that the part was listed under, if its name fits. */
function listedBase(base: string, part: Statement, lists: PartLists): Statement | undefined {
  const whole = wholeOf(part, lists);
  return whole !== undefined && whole.name.length > 1 && (base.endsWith(whole.name) || whole.name.endsWith(base.replace(WHOLLY, "")))
    ? whole
    : undefined;
}

/** The base by its name, or by the act in it: 占收案总数 after 收案500件. */
function namedBase(base: string, numerator: Statement, levels: readonly Statement[]): Statement | undefined {
  const usable = levels.filter((level) => level !== numerator && areAlike(level, numerator) && sharesPlace(level, numerator));
  const bare = base.replace(WHOLLY, "");
  const byName = usable.findLast(({ name }) => name === base || name === bare);
  if (byName) return byName;
  // 地方一般公共预算收入 for 一般公共预算收入: two names that end so leave it open which one is meant.
  const longer = usable.filter(({ name }) => base.length >= 4 && name.endsWith(base));
  if (longer.length > 0) return new Set(longer.map(({ name }) => name)).size === 1 ? longer.at(-1) : undefined;
  const counted = /^(.{2,6}?)(?:案件|工单)?(?:总数|总量|数|案件数|人数|天数|面积)$/.exec(base)?.[1];
  if (counted === undefined) return undefined;
  return usable.findLast(({ claim }) => claim.action === counted || claim.subject.includes(counted));
}
