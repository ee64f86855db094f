import type { Statement, Utterance } from "../../extract/statement.js";
import { isAtConstantPrices, isIncrement, isPlainChange } from "../words/earlier.js";

/** How the figure of each claim grew, as printed behind it: by the claim's id. Figures that grew at constant prices are left out. */
export interface Growths {
  /** In percent, against last year. */
  readonly rates: ReadonlyMap<string, Statement>;
  /** In its own unit, against last year. */
  readonly increments: ReadonlyMap<string, Statement>;
  readonly statements: ReadonlyMap<string, Statement>;
}

export function gatherGrowths(utterances: readonly Utterance[]): Growths {
  const [rates, increments, statements] = [new Map<string, Statement>(), new Map<string, Statement>(), new Map<string, Statement>()];
  let latest: Statement | null = null;
  for (const statement of utterances.flatMap((utterance) => utterance.statements)) {
    statements.set(statement.claim.id, statement);
    const { claim, number } = statement;
    const base = statement.base ?? (latest?.utterance.group === statement.utterance.group ? latest : null);
    if (statement.isLevel) latest = statement;
    if (base === null || !base.isLevel || base.isBase || !isPlainChange(statement) || isAtConstantPrices(base)) continue;
    const found = claim.kind === "change" && number.dimension === "percent" ? rates : isIncrement(statement, base) ? increments : null;
    if (found && !found.has(base.claim.id)) found.set(base.claim.id, statement);
  }
  return { rates, increments, statements };
}

/** All are measured against the same time: a bare 增长 goes with 比上年增长 and with 比上年末增加, not with 比年初预算增长. */
export function haveOneBase(changes: readonly Statement[]): boolean {
  const said = changes.flatMap(({ claim }) => claim.comparison?.to ?? []);
  const [base, another] = new Set(said);
  if (base === undefined) return true;
  return another === undefined && (said.length === changes.length || LAST_YEAR.has(base));
}

/** What a change is against that says nothing of it. */
const LAST_YEAR: ReadonlySet<string> = new Set(["last-year", "last-year-end"]);
