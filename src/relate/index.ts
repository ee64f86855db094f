import type { Utterance } from "../extract/statement.js";
import type { Relation } from "../model/relation.js";
import type { Section } from "../model/section.js";
import { Account } from "./account.js";
import { Heads } from "./heads.js";
import { groupByPassage } from "./nearby.js";
import { relateAnnualGrowth } from "./relate-annual-growth.js";
import { relateAverages } from "./relate-averages.js";
import { relateBridges } from "./relate-bridges.js";
import { relateChanges } from "./relate-changes.js";
import { relateComparisons } from "./relate-comparisons.js";
import { relateCompletion } from "./relate-completion.js";
import { relateCompositions } from "./relate-compositions.js";
import { relateContributions } from "./relate-contributions.js";
import { relateCumulative } from "./relate-cumulative.js";
import { relateDifferences } from "./relate-differences.js";
import { relateFlows } from "./relate-flows.js";
import { relateFunnels } from "./relate-funnels.js";
import { relateGranularity } from "./relate-granularity.js";
import { relateIndices } from "./relate-indices.js";
import { relateLimits } from "./relate-limits.js";
import { relateListings } from "./relate-listings.js";
import { relateParts } from "./relate-parts.js";
import { relatePerHead } from "./relate-per-head.js";
import { relateMixes } from "./relate-mixes.js";
import { relateNamedTotals } from "./relate-named-totals.js";
import { relateRateChanges } from "./relate-rate-changes.js";
import { relateRates } from "./relate-rates.js";
import { relateRatios } from "./relate-ratios.js";
import { relateRemainders } from "./relate-remainders.js";
import { relateRepeats } from "./relate-repeats.js";
import { relateShares } from "./relate-shares.js";
import { relateStores } from "./relate-stores.js";
import { relateStructure } from "./relate-structure.js";
import { relateTallies } from "./relate-tallies.js";
import { relateTotals } from "./relate-totals.js";
import { relateTransfers } from "./relate-transfers.js";
import { relateTwoTimes } from "./relate-two-times.js";
import { Ties } from "./ties.js";

/**
 * Finds the arithmetic ties that the wording of the text states. Wording decides, never arithmetic: a tie that were seen only where
 * its figures fit could never show a mistake.
 */
export function relateClaims(utterances: readonly Utterance[], text: string, sections: readonly Section[]): readonly Relation[] {
  const ties = new Ties();
  const account = new Account(ties);
  const heads = new Heads();
  for (const sentences of groupByPassage(utterances)) {
    heads.startPassage(sentences);
    const lists = relateParts(sentences, heads, text, ties);
    relateTotals(sentences, lists, ties);
    relateRemainders(sentences, lists, text, ties);
    relateDifferences(sentences, text, ties);
    relateNamedTotals(sentences, ties);
    relateFlows(sentences, lists, ties);
    relateStores(sentences, lists, text, ties);
    relateCumulative(sentences, text, ties);
    relateFunnels(sentences, lists, ties);
    relateRates(sentences, lists, text, ties);
    relateGranularity(sentences, ties);
    relateShares(sentences, lists, heads, text, ties);
    relateStructure(sentences, lists, ties);
    relateCompletion(sentences, lists, ties);
    relateChanges(sentences, lists, ties);
    relateTwoTimes(sentences, ties);
    relateComparisons(sentences, text, ties);
    relateAnnualGrowth(sentences, ties);
    relateIndices(sentences, ties);
    relateTallies(sentences, text, ties);
    relateBridges(sentences, text, ties);
    relateContributions(sentences, text, ties);
    relateCompositions(sentences, text, ties);
    account.readPassage(sentences, lists);
    relateLimits(sentences, lists, text, ties);
    relateAverages(sentences, ties);
    relateRatios(sentences, text, ties);
  }
  relateRepeats(utterances, text, sections, ties);
  relateListings(utterances, text, sections, ties);
  relateMixes(utterances, ties);
  relateRateChanges(utterances, ties);
  relatePerHead(utterances, ties);
  relateTransfers(utterances, ties);
  return ties.all();
}
