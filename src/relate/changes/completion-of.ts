import dictionary from "../../../dictionaries/completions.json";
import type { Statement, Utterance } from "../../extract/statement.js";
import { wordsOf } from "../words/nearby.js";

/** What share of its budget a figure makes. */
export interface Completion {
  readonly share: Statement;
  /** The word that tells its budget from others of the year: 年初, 调整. Empty where none does. */
  readonly budget: string;
}

/** The shares of their budgets that figures make, as printed behind them: by the claim's id. */
export function gatherCompletions(utterances: readonly Utterance[]): ReadonlyMap<string, Completion> {
  const found = new Map<string, Completion>();
  let latest: Statement | null = null;
  let last = null as Completion | null;
  /** 为调整预算（下同）的92%: the budget that all that follows is measured against. */
  let onward = null as Completion | null;
  for (const utterance of utterances) {
    if (last !== null && utterance.clause.inside === last.share.utterance.clause && saysOnward(utterance)) onward = last;
    for (const statement of utterance.statements) {
      const level = statement.base ?? (latest?.utterance.group === utterance.group ? latest : null);
      if (statement.isLevel) latest = statement;
      if (level === null || !level.isLevel || level.isBase || statement.number.dimension !== "percent") continue;
      const budget: string | null = budgetOf(statement) ?? (onward !== null && isBareAct(statement) ? "" : null);
      if (budget === null) continue;
      last = { share: statement, budget: budget || (onward?.budget ?? "") };
      if (!found.has(level.claim.id)) found.set(level.claim.id, last);
    }
  }
  return found;
}

/** What the whole and its parts are measured against: `sure` where each of them says so, `null` where it is not one budget. */
export function commonBudget(completions: readonly Completion[]): { readonly sure: boolean } | null {
  const budgets = new Set(completions.map(({ budget }) => budget));
  const named = [...budgets].filter((budget) => budget !== "");
  return named.length > 1 ? null : { sure: budgets.size === 1 };
}

function saysOnward({ topic, topics }: Utterance): boolean {
  return [topic, ...topics].some((words) => dictionary.onward.some((word) => words.endsWith(word)));
}

/** 完成年初预算的98% → 年初; `null` where the percentage is not of a budget. */
function budgetOf(statement: Statement): string | null {
  const { claim, before } = statement;
  if (before.change !== null || before.ofPrevious || (claim.kind !== "share" && claim.kind !== "rate")) return null;
  const said = before.ofBase ?? (claim.kind === "share" ? claim.action : isAct(statement) ? before.thing : "");
  if (!dictionary.budgets.some((word) => said.endsWith(word))) return null;
  return dictionary.kinds.find((kind) => said.includes(kind)) ?? "";
}

const isAct = ({ before }: Statement): boolean => dictionary.acts.includes(before.act);

/** 完成86.25%, with nothing said of what. */
const isBareAct = (statement: Statement): boolean => isAct(statement) && statement.before.thing === "" && wordsOf(statement).endsWith(statement.before.act);
