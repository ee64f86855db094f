import bounds from "../../../dictionaries/bounds.json";
import rates from "../../../dictionaries/rates.json";
import type { Statement } from "../../extract/statement.js";
import { actOf, isIntake } from "../words/funnel-stages.js";
import type { Heads } from "../parts/heads.js";
import { areAlike, sharesPlace, statementsOf, wordsOf, type SentenceGroup } from "../words/nearby.js";
import { wordsBefore } from "../words/printed-words.js";
import { namesSame } from "../words/names.js";
import type { PartLists } from "../words/part-lists.js";
import { bareBase, baseInBrackets, listedBase, namedBase } from "./share-base.js";
import { quotient, tieShare, type Ties } from "../ties.js";

/** Bases that name only that they are all there is: 占总数的. */
const TOTALS: ReadonlySet<string> = new Set(rates.generic.totals);

/** What may be done more than wholly: 计划, 预算. */
const MAY_BE_PASSED: readonly string[] = bounds.bases;

/** How many sentences back the base of a share is looked for. */
const REACH = 4;

/** Ties 占…的比重 to the figure of the part and the figure of the base. */
export function relateShares(sentences: readonly SentenceGroup[], lists: PartLists, heads: Heads, text: string, ties: Ties): void {
  sentences.forEach((sentence, index) => {
    const statements = statementsOf(sentence);
    const before = sentences.slice(Math.max(0, index - REACH), index).flatMap(statementsOf);
    /** The base that the sentence named last: 甲40件，占总数的80%；乙10件，占20%. */
    let named: Statement | undefined;
    statements.forEach((share, position) => {
      if (share.claim.kind !== "share" || (share.before.share === null && !share.before.ofPrevious)) return;
      // 分别占54.2%和45.8%: a second share of one figure is another figure's, which was not made out.
      if (share.before.coordinate && share.base !== null && statements[position - 1]?.base === share.base) return;
      const levels = [...before, ...statements.slice(0, position)].filter(({ isLevel, isBase }) => isLevel && !isBase);
      const numerator = partOfShare(share, levels, statements, lists, text);
      // 较上年的121件增长28.9%；未再起诉的占八成以上: what was is only measured against.
      if (numerator === undefined || numerator.before.compare !== null) return;
      const { share: base, ofPrevious } = share.before;
      const beside = statements[position - 1];
      const said = ofPrevious ? beside : base ? (baseInBrackets(base, share, statements, text) ?? listedBase(base, numerator, levels, lists) ?? namedBase(base, numerator, levels)) : undefined;
      const denominator =
        said ??
        (base
          ? (heads.ofBase(bareBase(base), numerator) ?? (TOTALS.has(base) ? heads.before(numerator) : undefined))
          : (wholeOfShare(numerator, lists, [...before, ...statements]) ?? wholeBeside(numerator, statements, lists) ?? named));
      if (denominator === undefined || denominator === numerator || !areAlike(denominator, numerator)) return;
      // 在全省占比12.5%: of what there is in another place.
      if (!base && !ofPrevious && share.before.place !== null && share.claim.scope?.place !== denominator.claim.scope?.place) return;
      const isSaid = said !== undefined || (!base && (denominator === named ? lists.listOf(numerator)?.whole === named : isOnlyWhole(denominator, numerator, share, statements, lists)));
      if (base) named = denominator;
      // 为年度计划310亿元的106%: more than was planned may be done.
      if (ofPrevious && MAY_BE_PASSED.some((word) => wordsOf(denominator).includes(word))) ties.add(quotient(share, numerator, denominator, true));
      else tieShare(share, numerator, denominator, isSaid, ties);
    });
  });
}

/** 床位100张，其中护理型60张，占60%: a bare 占 has no base but the one whole of its sentence, if it is of the first that is listed. */
function isOnlyWhole(whole: Statement, part: Statement, share: Statement, statements: readonly Statement[], lists: PartLists): boolean {
  const list = lists.listOf(part);
  if (list?.whole !== whole || list.parts[0] !== part || list.open === true || !sharesPlace(share, whole)) return false;
  const wholes = statements.slice(0, statements.indexOf(part)).filter((level) => level.isLevel && areAlike(level, part) && level.before.compare === null && !level.isBase);
  return wholes.length === 1 && wholes[0] === whole && share.base === part;
}

/** What has the share: the figure named with it, else the one it stands behind. */
function partOfShare(share: Statement, levels: readonly Statement[], statements: readonly Statement[], lists: PartLists, text: string): Statement | undefined {
  const named = share.before.thing !== "" && !share.claim.carried;
  // 求助、投诉分别为30件、20件，占比分别为60%、40%: dealt out to the same names.
  if (share.before.thing === "" && share.base === null && !share.claim.carried)
    return levels.findLast(({ claim, utterance }) => claim.subject === share.claim.subject && utterance.sentence === share.utterance.sentence);
  // 在公办学校就读的随迁子女占96.3%: what has that share is not printed.
  if (named && share.before.share === "") return namedBehind(share, statements, lists, text);
  // 第一、二、三产业增加值占…: each name with what is measured.
  if (named) {
    const { subject } = share.claim;
    return levels.findLast((level) => namesSame(level, subject + share.before.measure)) ?? levels.findLast((level) => namesSame(level, subject));
  }
  return share.base?.isLevel && !mayBeOfList(share.base, statements, lists) ? share.base : undefined;
}

/** 其中税收收入8亿元，税收占比64.9%: the part printed right before it, by the beginning of its name. */
function namedBehind(share: Statement, statements: readonly Statement[], lists: PartLists, text: string): Statement | undefined {
  // 在公办学校就读的随迁子女占96.3%: some of them only.
  if (!wordsBefore(share, text).startsWith(share.claim.subject)) return undefined;
  const part = statements.slice(0, statements.indexOf(share)).findLast(({ isLevel }) => isLevel);
  return part !== undefined && lists.isPart(part) && part.name.startsWith(share.claim.subject) ? part : undefined;
}

/** 受理32人，附条件不起诉13人，占40.6%; 床位3046张，护理型床位1889张，占62%: the figure before it that took them in or has the shorter name. */
function wholeBeside(part: Statement, statements: readonly Statement[], lists: PartLists): Statement | undefined {
  const whole = statements.slice(0, statements.indexOf(part)).findLast((level) => level.isLevel && areAlike(level, part) && !lists.isPart(level));
  if (whole === undefined || !sharesPlace(whole, part) || whole.before.compare !== null) return undefined;
  const name = whole.before.thing + whole.before.measure;
  const isKind = name.length > 1 && part.name.endsWith(name) && part.name !== name;
  const isTaken = isIntake(whole) && whole.claim.subject === part.claim.subject && actOf(whole) !== actOf(part);
  return isKind || isTaken ? whole : undefined;
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
