import type { Statement } from "../../extract/statement.js";
import { isAccountItem, isBudgetTitle, isUmbrella, titleOf } from "../account/account-words.js";
import { isOutflow, isRemainder } from "../words/flow-roles.js";
import { stageOf } from "../words/funnel-stages.js";
import { namesSame, sharedEnding } from "../words/names.js";

/** Whether a figure behind a list of parts is no further part: the text has gone on to something that stands beside the whole. */
export function endsList(candidate: Statement, whole: Statement, parts: readonly Statement[]): boolean {
  const [first] = parts;
  if (first === undefined) return false;
  return isBehindJoined(candidate, parts) || isBeside(candidate, whole, first) || startsAnew(candidate, first) || isOtherAccount(candidate, whole) || isNextItem(candidate, whole, first) || isOutcomeOfAll(candidate, whole, parts);
}

/** 其中站内救助86人、站外救助17人，护送返乡9人: a list that 、 joins ends at the ， unless what follows goes on with its act and its things. */
function isBehindJoined({ utterance, before }: Statement, parts: readonly Statement[]): boolean {
  const last = parts.at(-1)!;
  const joined = parts.length > 1 && parts.every((part) => part.utterance === last.utterance) && last.utterance.clause.mark === "comma";
  return joined && utterance !== last.utterance && before.act !== "" && before.act !== last.before.act;
}

/** 承办120件，其中建议80件、提案40件，已办结110件: behind parts told by their names, an act alone is what was done to all of them. */
function isOutcomeOfAll(candidate: Statement, whole: Statement, parts: readonly Statement[]): boolean {
  const { before, claim, utterance, number } = candidate;
  const isBare = before.act !== "" && before.thing === "" && before.agent === "" && number.dimension === "count";
  if (!isBare || utterance === parts.at(-1)!.utterance || claim.action === whole.claim.action) return false;
  const isStep = stageOf(candidate) !== null || isOutflow(candidate) || isRemainder(candidate);
  return isStep && parts.every(isNamed);
}

/** 人大建议80件: what it did, if anything, is the name of the thing. */
const isNamed = ({ before: { act, thing } }: Statement): boolean => thing !== "" && thing.endsWith(act);

/** Has a verb and a thing of its own, where the parts before were bare names: …；引进资金305亿元. The list may have gone on unsaid. */
export function isForeign(candidate: Statement, whole: Statement, first: Statement): boolean {
  const { act, thing, weakAct, coordinate } = candidate.before;
  // 其中维持7件，纠正1件: a list of what was done goes on with other verbs.
  if (first.before.act !== "" || act === "" || thing === "" || weakAct || coordinate) return false;
  if (act === whole.claim.action || act === first.claim.action || stageOf(candidate) !== null) return false;
  if (candidate.number.dimension === "count" && whole.claim.action !== "") return true;
  // 其中再融资债券1亿元；新增债券5亿元: what is named as the whole is goes on with it, and 公务用车购置费 is a name.
  return candidate.before.agent === "" && candidate.utterance.group !== first.utterance.group && sharedEnding(thing, whole.name) < 2;
}

/** Says the verb of the whole again: 参加甲保险9万人，其中职工6万人，退休3万人；参加乙保险20万人. */
function isBeside({ before }: Statement, whole: Statement, first: Statement): boolean {
  return before.act !== "" && before.thing !== "" && !before.coordinate && before.act === whole.before.act && first.before.act !== before.act;
}

/** Says anew when or where: …；全年引进…. */
function startsAnew({ before, utterance }: Statement, first: Statement): boolean {
  if (utterance === first.utterance || before.thing === "") return false;
  const [period, earlier] = [before.period, first.before.period];
  const [place, there] = [before.place, first.before.place];
  return (period !== null && earlier === null) || (place !== null && there === null && place.text.startsWith("全"));
}

/** 一般公共预算收入…；政府性基金收入…: two accounts, none a part of the other. */
function isOtherAccount(candidate: Statement, whole: Statement): boolean {
  return isBudgetTitle(candidate) && isBudgetTitle(whole) && !namesSame(candidate, titleOf(whole));
}

/** 加上级补助15亿元，其中一般性转移支付10亿元，上年结余3亿元: an item of the account that the whole is an item of. */
function isNextItem(candidate: Statement, whole: Statement, first: Statement): boolean {
  return isAccountItem(candidate) && !isAccountItem(first) && (isAccountItem(whole) || isUmbrella(whole));
}
