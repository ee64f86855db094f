import type { Statement, Utterance } from "../../extract/statement.js";
import type { RelationOf } from "../../model/relation.js";
import { gatherGrowths, haveOneBase, type Growths } from "./growth-of.js";
import { commonBudget, gatherCompletions, type Completion } from "./completion-of.js";
import { isAtConstantPrices } from "../words/earlier.js";
import type { Ties } from "../ties.js";

/**
 * Where parts are all of a whole, so are their increases and their budgets: ties the growth of the whole to that of the parts, its
 * increase to theirs, and the share of its budget that it makes to theirs. Only where every one of them prints its own.
 */
export function relateMixes(utterances: readonly Utterance[], ties: Ties): void {
  const growths = gatherGrowths(utterances);
  const completions = gatherCompletions(utterances);
  for (const sum of ties.all()) {
    if (sum.type !== "sum" || !isExhaustive(sum)) continue;
    const members = [sum.whole, ...sum.parts];
    tieCompletions(sum, members.flatMap((id) => completions.get(id) ?? []), ties);
    const statements = members.flatMap((id) => growths.statements.get(id) ?? []);
    if (statements.length !== members.length || statements.some(isAtConstantPrices)) continue;
    tieMix(members, sum, growths, ties);
    tieIncrements(members, sum, growths, ties);
  }
}

/** Every part is printed, none of them twice, and nothing is taken off. */
function isExhaustive({ complete, parts, minus, disjoint, unprinted, form }: RelationOf<"sum">): boolean {
  return complete && parts.length > 1 && disjoint !== false && form === undefined && (minus ?? []).length + (unprinted ?? []).length === 0;
}

function tieMix(members: readonly string[], sum: RelationOf<"sum">, { rates }: Growths, ties: Ties): void {
  const changes = changesOf(members, rates);
  if (changes === null) return;
  const [whole, ...parts] = changes.map((change, i) => ({ current: members[i]!, change: change.claim.id }));
  ties.add({ type: "mix", wording: sum.wording, of: "growth", whole: whole!, parts, certain: sum.open !== true });
}

/** 完成106亿元，为预算的86%: of all of one budget. */
function tieCompletions({ whole, parts, wording, open }: RelationOf<"sum">, completions: readonly Completion[], ties: Ties): void {
  const budget = commonBudget(completions);
  const [first, ...others] = completions.map(({ share }) => share.claim.id);
  if (budget === null || first === undefined || others.length !== parts.length) return;
  ties.add({
    type: "mix",
    wording: `${wording}预算`,
    of: "completion",
    whole: { current: whole, change: first },
    parts: parts.map((current, i) => ({ current, change: others[i]! })),
    certain: budget.sure && open !== true,
  });
}

/** 增加2.79亿元, of which 增加4.76亿元 and 减少1.97亿元. */
function tieIncrements(members: readonly string[], sum: RelationOf<"sum">, { increments }: Growths, ties: Ties): void {
  const changes = changesOf(members, increments);
  if (changes === null) return;
  const terms = changes.map(({ claim, before }, i) => {
    const sign = before.change?.direction === "down" ? -1 : 1;
    return { claim: claim.id, coefficient: i === 0 ? -sign : sign };
  });
  ties.add({ type: "equation", wording: `${sum.wording}增减`, terms, op: "=", certain: sum.open !== true });
}

function changesOf(members: readonly string[], known: ReadonlyMap<string, Statement>): readonly Statement[] | null {
  const changes = members.flatMap((id) => known.get(id) ?? []);
  return changes.length === members.length && haveOneBase(changes) ? changes : null;
}
