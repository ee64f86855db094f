import dictionary from "../../../dictionaries/tables.json";
import type { Statement, Utterance } from "../../extract/statement.js";
import type { Claim } from "../../model/claim.js";
import type { Ties } from "../ties.js";
import { isOfOtherTime } from "../words/earlier.js";
import { leafOf, isCompared } from "./column-groups.js";
import { isSide, type Ledger } from "./ledger.js";
import { endsLike, isTotal } from "./table-words.js";

/** Shorter names may mean anything. */
const SHORTEST_NAME = 4;

/** A figure of a table, and all that tells which fact it states. */
interface Fact {
  readonly name: string;
  readonly claim: Claim;
  /** Keeps figures of tables apart that the text would not: the account, the head, the classes around. */
  readonly inTables: string;
}

/** Ties figures of the text to the cells that state the same fact, and cells to cells. In doubt there is no tie. */
export function relateMentions(ledgers: readonly Ledger[], utterances: readonly Utterance[], ties: Ties): void {
  const facts = ledgers.flatMap(factsOf);
  const byFact = group(facts, ({ name, claim }) => keyOf(name, claim));
  for (const statement of utterances.flatMap((utterance) => utterance.statements)) {
    const name = nameOf(statement);
    if (name === null) continue;
    const found = byFact.get(keyOf(name, statement.claim)) ?? [];
    const [fact] = found;
    // What several cells state may be of several things.
    if (fact === undefined || found.length > 1) continue;
    ties.add({ type: "same", wording: name, claims: [statement.claim.id, fact.claim.id], certain: false });
  }
  for (const same of group(facts.filter(({ inTables }) => inTables !== ""), ({ name, claim, inTables }) => `${keyOf(name, claim)}|${inTables}`).values()) {
    const claims = [...new Map(same.map(({ claim }) => [claim.table!.id, claim])).values()];
    if (claims.length > 1 && claims.length === same.length) ties.add({ type: "same", wording: same[0]!.name, claims: claims.map(({ id }) => id), certain: false });
  }
}

function factsOf({ caption, columns, entries, banded }: Ledger): readonly Fact[] {
  if (banded) return [];
  const account = dictionary.accounts.filter((word) => caption.includes(word));
  const facts: Fact[] = [];
  for (const column of columns) {
    if (isCompared(column) || column.among || !column.head.slice(0, -1).every(isSide)) continue;
    const leaf = leafOf(column);
    const isResult = endsLike(leaf, dictionary.results);
    for (const { name, label, opening, claims } of entries) {
      const claim = claims[column.index] ?? null;
      if (claim === null || claim.modality !== "fact" || opening !== null || label.length !== 1 || isTotal(name)) continue;
      const fact = isResult ? name : name + leaf;
      if (fact.length < SHORTEST_NAME) continue;
      facts.push({ name: fact, claim, inTables: account.length === 1 ? account[0]! : "" });
    }
  }
  return facts;
}

/** The name of what a figure of the text says, where it stands alone. */
function nameOf(statement: Statement): string | null {
  const { claim, name, isLevel, isBase, before } = statement;
  if (!isLevel || isBase || (claim.period === null && isOfOtherTime(statement)) || claim.carried || claim.modality !== "fact" || claim.quantity.approximation !== "exact") return null;
  if (before.average || before.agent !== "" || before.adjusted || (claim.scope?.includes.length ?? 0) + (claim.scope?.excludes.length ?? 0) > 0) return null;
  return name.length < SHORTEST_NAME ? null : name;
}

function keyOf(name: string, { scope, period, quantity, status }: Claim): string {
  const final = status !== null && endsLike(status, dictionary.results) ? null : status;
  return JSON.stringify([name, scope?.place ?? null, period, quantity.unit, quantity.dimension, final]);
}

function group<T>(items: readonly T[], keyFor: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyFor(item);
    const known = groups.get(key);
    if (known) known.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
