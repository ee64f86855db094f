import type { AcrossTie } from "../../model/across.js";
import type { Claim } from "../../model/claim.js";
import type { RelationOf } from "../../model/relation.js";
import type { Report } from "../../model/report.js";
import { standingOf, type Pair } from "./pair.js";

/** Ends of the names of identities: forms of different years state the same ones. */
const BALANCE = "/3/balance";
const VALID = "/2.1/valid";

/**
 * Ties the tables of a statutory form to last year's: what 表三 carried in is what it carried out, and 现行有效件数 of 表二 is last
 * year's with 制发 and 废止. The identities that the form states within a year tell which cell is which.
 */
export function relateFormsAcross(pair: Pair): readonly AcrossTie[] {
  return [...relateBalances(pair), ...relateValid(pair)];
}

/** 第三项总计 = 第一项 + 第二项 − 第四项, in one column. */
function* relateBalances(pair: Pair): Iterable<AcrossTie> {
  const then = byLine(sumsOf(pair.previous), BALANCE);
  const [own, last] = [claimsOf(pair.report), claimsOf(pair.previous)];
  for (const [column, { parts, minus = [] }] of byLine(sumsOf(pair.report), BALANCE)) {
    const before = then.get(column);
    const [brought, carried] = [own.get(parts[1] ?? ""), last.get(before?.minus?.[0] ?? "")];
    // A blank among the members shifts the others.
    if (brought === undefined || carried === undefined || parts.length !== 2 || minus.length !== 1 || before?.minus?.length !== 1) continue;
    yield { kind: "carry-over", wording: column, brought: brought.id, carried: carried.id, standing: standingOf(pair, brought, carried, true) };
  }
}

/** 制发 − 废止 ≤ 现行有效, in one row. */
function* relateValid(pair: Pair): Iterable<AcrossTie> {
  const then = byLine(equationsOf(pair.previous), VALID);
  const [own, last] = [claimsOf(pair.report), claimsOf(pair.previous)];
  for (const [row, { terms }] of byLine(equationsOf(pair.report), VALID)) {
    const [made, repealed, valid] = terms.map(({ claim }) => own.get(claim));
    const before = last.get(then.get(row)?.terms[2]?.claim ?? "");
    if (made === undefined || repealed === undefined || valid === undefined || before === undefined) continue;
    const standing = standingOf(pair, valid, before, false);
    yield { kind: "stock", wording: row, stock: valid.id, previous: before.id, added: [made.id], removed: [repealed.id], standing };
  }
}

const sumsOf = ({ relations }: Report) => relations.filter((relation) => relation.type === "sum");
const equationsOf = ({ relations }: Report) => relations.filter((relation) => relation.type === "equation");

const LINE_END = "：";

/** The relations of one identity by the column or row that it holds in: 表三“总计”列. */
function byLine<R extends RelationOf<"sum" | "equation">>(relations: readonly R[], identity: string): ReadonlyMap<string, R> {
  const said = relations.filter(({ form }) => form?.endsWith(identity) === true);
  return new Map(said.map((relation) => [relation.wording.slice(0, relation.wording.indexOf(LINE_END)), relation]));
}

function claimsOf({ claims }: Report): ReadonlyMap<string, Claim> {
  return new Map(claims.map((claim) => [claim.id, claim]));
}
