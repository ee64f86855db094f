import dictionary from "../../../dictionaries/completions.json";
import type { Statement } from "../../extract/statement.js";
import { areAlike, sharesPlace, sideOf, statementsOf, type SentenceGroup } from "../words/nearby.js";
import type { PartLists } from "../words/part-lists.js";
import { quotient, type Ties } from "../ties.js";

/** Ties 为预算的98% to what was achieved and to the budget that was printed before it. */
export function relateCompletion(sentences: readonly SentenceGroup[], lists: PartLists, ties: Ties): void {
  let budgets: Statement[] = [];
  let latest: Statement[] = [];
  for (const sentence of sentences) {
    // A budget is the base of what its own sentence and the next one say.
    budgets = latest;
    latest = [];
    relatePlan(statementsOf(sentence), lists, ties);
    for (const statement of statementsOf(sentence)) {
      // What stands in brackets, or for the sake of one percentage, is the base of nothing else.
      if (isBudget(statement) && !statement.isBase && statement.utterance.clause.inside === null) latest.push(statement);
      const done = statement.base;
      // 完成年初预算48亿元的101%: its own base is printed with it.
      if (statement.claim.kind !== "share" || statement.before.ofPrevious || !done?.isLevel || !/预算/.test(statement.claim.action) || isBudget(done) || lists.isPart(done)) continue;
      const budget = budgetFor(done, statement, [...budgets, ...latest]);
      if (budget === undefined) continue;
      ties.add(quotient(statement, done, budget, true));
    }
  }
}

/** 年度计划投资62亿元，实际完成64亿元，为计划的103%: the only plan of the sentence. */
function relatePlan(statements: readonly Statement[], lists: PartLists, ties: Ties): void {
  const plans = statements.filter((level) => level.isLevel && !level.isBase && dictionary.plans.includes(level.before.thing + level.before.measure));
  const [plan, another] = plans;
  if (plan === undefined || another !== undefined) return;
  for (const share of statements) {
    const done = share.base;
    const said = share.before.ofBase ?? share.before.share ?? (share.before.act === "完成" ? share.before.thing : null);
    if (said === null || !dictionary.plans.some((name) => said.replace(OF, "").endsWith(name)) || share.number.dimension !== "percent" || share.before.ofPrevious) continue;
    if (!done?.isLevel || done === plan || !areAlike(done, plan) || done.number.start < plan.number.start) continue;
    // 其中产业项目完成200亿元，占年度计划的105%: a part, or what has another name, has a plan of its own.
    const isWhole = !lists.isPart(done) && (plan.before.thing + plan.before.measure).includes(done.before.thing);
    if (isWhole && done.utterance.group === plan.utterance.group) ties.add(quotient(share, done, plan, true));
  }
}

/** 占年度计划[的] */
const OF = /的$/u;

/** The budget printed last for the same side of the account, unless the percentage is said to be of another one. */
function budgetFor(done: Statement, share: Statement, budgets: readonly Statement[]): Statement | undefined {
  const side = sideOf(done) ?? sideOf(share);
  const budget = budgets.findLast((candidate) => areAmounts(candidate, done) && sharesPlace(candidate, done) && (sideOf(candidate) ?? side) === side);
  if (budget === undefined) return undefined;
  const wanted = /调整/.test(share.claim.action);
  return wanted && !/调整/.test(budget.claim.subject + budget.claim.action + budget.before.level) ? undefined : budget;
}

function areAmounts(a: Statement, b: Statement): boolean {
  return a.number.unit === b.number.unit && (areAlike(a, b) || a.claim.modality === "budget");
}

/** 年初预算, 收入预算, 预算调整为…: a figure that is a budget, not what was made of it. */
function isBudget({ claim, isLevel, before }: Statement): boolean {
  if (!isLevel || before.act === "完成") return false;
  return /(?:年初|调整|收入|支出|后)预算$|预算数$/.test(claim.subject) || /年初预算|调整预算|^预算/.test(claim.action) || before.level.startsWith("调整");
}
