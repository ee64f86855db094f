import dictionary from "../../../dictionaries/across-reports.json";
import type { AcrossTie } from "../../model/across.js";
import type { Claim } from "../../model/claim.js";
import type { Report } from "../../model/report.js";
import { file, isFact, isOfYear, onlyOne } from "./facts.js";
import { standingOf, type Pair } from "./pair.js";
import { plainSubject, scopeOf } from "./words.js";

/** Ties what a budget account took over from last year (上年结转收入) to what last year's report left in the same account (年终结转). */
export function relateBalances(pair: Pair): readonly AcrossTie[] {
  const carried = balancesOf(pair.previous, pair.fit.year, dictionary.carriedNames);
  const ties: AcrossTie[] = [];
  for (const [account, claims] of balancesOf(pair.report, pair.fit.year + pair.fit.gap, dictionary.broughtNames)) {
    const [brought, last] = [onlyOne(claims), onlyOne(carried.get(account) ?? [])];
    if (brought === null || last === null) continue;
    ties.push({ kind: "carry-over", wording: plainSubject(brought), brought: brought.id, carried: last.id, standing: standingOf(pair, brought, last, true) });
  }
  return ties;
}

/** Items of these names by the account that they stand in: the fund and level named last before them in their section. */
function balancesOf({ claims }: Report, year: number, names: readonly string[]): ReadonlyMap<string, readonly Claim[]> {
  const found = new Map<string, Claim[]>();
  let fund: string | undefined;
  let level = "";
  let section: string | null = null;
  for (const claim of claims) {
    if (!isFact(claim) || !isOfYear(claim, year)) continue;
    if (claim.section !== section) {
      fund = undefined;
      section = claim.section;
    }
    const subject = plainSubject(claim);
    const named = dictionary.funds.find((word) => subject.includes(word));
    if (named !== undefined && (named !== fund || claim.scope !== null)) {
      fund = named;
      level = scopeOf(claim);
    }
    // 调出资金、结转下年支出: two items in one figure.
    if (fund === undefined || subject.includes("、") || !names.some((name) => subject.endsWith(name))) continue;
    file(found, [fund, level, claim.quantity.unit].join("\u0001"), claim);
  }
  return found;
}
