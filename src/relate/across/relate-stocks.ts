import dictionary from "../../../dictionaries/across-reports.json";
import type { AcrossTie } from "../../model/across.js";
import type { Claim } from "../../model/claim.js";
import { file, isFact, isOfYear, onlyOne } from "./facts.js";
import { standingOf, type Pair } from "./pair.js";
import { bySentence } from "./sentences.js";
import { matterOf, scopeOf } from "./words.js";

const STOCKS: ReadonlySet<string> = new Set(dictionary.stocks);
const ADDED: ReadonlySet<string> = new Set(dictionary.added);
const REMOVED: ReadonlySet<string> = new Set(dictionary.removed);

/**
 * Ties a stock to last year's and to what was added and taken away in between. Both have to be printed beside it: what a report
 * does not mention may have happened all the same. Where it prints what the year began with, that is compared instead.
 */
export function relateStocks(pair: Pair): readonly AcrossTie[] {
  const { year, gap } = pair.fit;
  return bySentence(pair.report).flatMap((claims) =>
    [...byThing(claims)].flatMap((alike): readonly AcrossTie[] => {
      const stock = onlyOne(alike.filter((claim) => STOCKS.has(wordOf(claim)) && isFact(claim) && isOfYear(claim, year + gap)));
      if (stock === null || alike.some(({ period }) => period?.asOf === `${year}-12-31`)) return [];
      const added = alike.filter((claim) => ADDED.has(wordOf(claim)));
      const removed = alike.filter((claim) => REMOVED.has(wordOf(claim)));
      const previous = pair.lastYear.find(stock);
      if (previous === null || added.length === 0 || removed.length === 0) return [];
      return [
        {
          kind: "stock",
          wording: stock.action,
          stock: stock.id,
          previous: previous.id,
          added: added.map(({ id }) => id),
          removed: removed.map(({ id }) => id),
          standing: standingOf(pair, stock, previous, false),
        },
      ];
    }),
  );
}

const wordOf = ({ action }: Claim): string => action.replace(/\s+/g, "");

/** The claims of a sentence by the thing that they count. */
function byThing(claims: readonly Claim[]): Iterable<readonly Claim[]> {
  const things = new Map<string, Claim[]>();
  for (const claim of claims) file(things, [matterOf(claim), scopeOf(claim), claim.quantity.unit].join("\u0001"), claim);
  return things.values();
}
