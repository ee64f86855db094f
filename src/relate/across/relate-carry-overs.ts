import type { AcrossTie } from "../../model/across.js";
import type { Claim } from "../../model/claim.js";
import { membersOf } from "../../model/relation-members.js";
import type { Report } from "../../model/report.js";
import { isAtYearEnd, readBrought, readCarried, type CarriedCases } from "./case-words.js";
import { file, isFact, isLevel, onlyOne } from "./facts.js";
import { standingOf, type Pair } from "./pair.js";
import { bySentence } from "./sentences.js";
import { agencyOf, plainSubject, scopeOf, sharesAgency } from "./words.js";

/** Ties what a year began with (上年结转, 年初) to what the year before left (结转下年, 年末未结, 年末现行有效). */
export function relateCarryOvers(pair: Pair): readonly AcrossTie[] {
  return [...relateCases(pair), ...relateStocks(pair)];
}

/** 上年结转 = 结转下年, 未结. */
function* relateCases(pair: Pair): Iterable<AcrossTie> {
  const left = new Map<string, CarriedCases[]>();
  for (const claims of bySentence(pair.previous)) {
    for (const [index, claim] of claims.entries()) {
      const cases = isCount(claim) ? readCarried(claim, claims[index - 1], pair.fit.year) : null;
      if (cases !== null && cases.matter !== "") file(left, keyOf(cases), cases);
    }
  }
  const settled = settledClaims(pair.previous);
  for (const claims of bySentence(pair.report)) {
    for (const [index, claim] of claims.entries()) {
      const brought = isCount(claim) && claim.modality === "fact" ? readBrought(claim, claims[index + 1], pair.fit.year) : null;
      const all = brought === null ? [] : (left.get(keyOf(brought)) ?? []);
      const carried = onlyOne(all.map((each) => each.claim));
      if (brought === null || carried === null || !sharesAgency(claim, carried)) continue;
      // 未审结 alone may be said of some of the cases, unless they are added up with the rest.
      const whole = all.some(({ named, explicit }) => named && explicit) || settled.has(carried.id);
      const exact = brought.named && whole && agencyOf(claim) === agencyOf(carried);
      yield { kind: "carry-over", wording: claim.action, brought: claim.id, carried: carried.id, standing: standingOf(pair, claim, carried, exact) };
    }
  }
}

/** 年初 = last year's 年末. */
function* relateStocks(pair: Pair): Iterable<AcrossTie> {
  const { year } = pair.fit;
  const left = new Map<string, Claim[]>();
  for (const claim of pair.previous.claims) {
    if (isFact(claim) && claim.aspect === "stock" && isAtYearEnd(claim, year) && readCarried(claim, undefined, year) === null) file(left, stockKey(claim), claim);
  }
  for (const claim of pair.report.claims) {
    if (!isFact(claim) || claim.aspect !== "stock" || claim.period?.asOf !== `${year}-12-31` || readBrought(claim, undefined, year) !== null) continue;
    const carried = onlyOne(left.get(stockKey(claim)) ?? []);
    if (carried === null || !sharesAgency(claim, carried)) continue;
    const exact = agencyOf(claim) === agencyOf(carried);
    yield { kind: "carry-over", wording: claim.action, brought: claim.id, carried: carried.id, standing: standingOf(pair, claim, carried, exact) };
  }
}

const isCount = (claim: Claim): boolean => isLevel(claim) && claim.table === null && claim.quantity.dimension === "count";
const keyOf = ({ claim, matter }: CarriedCases): string => [matter, scopeOf(claim), claim.quantity.unit].join("\u0001");
const stockKey = (claim: Claim): string => [plainSubject(claim), scopeOf(claim), claim.quantity.unit, claim.kind].join("\u0001");

/** Claims that their own report ties into a complete sum: what is left there is left of all. */
function settledClaims({ relations }: Report): ReadonlySet<string> {
  return new Set(relations.flatMap((relation) => (relation.type === "sum" && relation.complete ? membersOf(relation) : [])));
}
