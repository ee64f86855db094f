import type { Utterance } from "../extract/statement.js";
import type { Relation } from "../model/relation.js";
import type { Section } from "../model/section.js";
import { Account } from "./account/account.js";
import { Heads } from "./parts/heads.js";
import { groupByPassage } from "./words/nearby.js";
import { relateAnnualGrowth } from "./changes/relate-annual-growth.js";
import { relateAverages } from "./rates/relate-averages.js";
import { relateBridges } from "./account/relate-bridges.js";
import { relateChanges } from "./changes/relate-changes.js";
import { relateComparisons } from "./changes/relate-comparisons.js";
import { relateCompletion } from "./rates/relate-completion.js";
import { relateCompositions } from "./parts/relate-compositions.js";
import { relateContributions } from "./changes/relate-contributions.js";
import { relateCumulative } from "./changes/relate-cumulative.js";
import { relateDifferences } from "./changes/relate-differences.js";
import { relateDone } from "./steps/relate-done.js";
import { relateFlows } from "./steps/relate-flows.js";
import { relateFound } from "./steps/relate-found.js";
import { relateFunnels } from "./steps/relate-funnels.js";
import { relateGranularity } from "./rates/relate-granularity.js";
import { relateIndices } from "./changes/relate-indices.js";
import { Limits } from "./account/limits.js";
import { relateListings } from "./parts/relate-listings.js";
import { relateParts } from "./parts/relate-parts.js";
import { relatePerHead } from "./rates/relate-per-head.js";
import { relateMixes } from "./changes/relate-mixes.js";
import { relateNamedTotals } from "./parts/relate-named-totals.js";
import { relateRateChanges } from "./changes/relate-rate-changes.js";
import { relateRates } from "./rates/relate-rates.js";
import { relateRatios } from "./rates/relate-ratios.js";
import { relateRemainders } from "./parts/relate-remainders.js";
import { relateRepeats } from "./repeats/relate-repeats.js";
import { relateShares } from "./rates/relate-shares.js";
import { relateStores } from "./account/relate-stores.js";
import { relateStructure } from "./parts/relate-structure.js";
import { relateTallies } from "./changes/relate-tallies.js";
import { relateTotals } from "./parts/relate-totals.js";
import { relateTransfers } from "./account/relate-transfers.js";
import { relateTwoTimes } from "./changes/relate-two-times.js";
import { Ties } from "./ties.js";

/**
 * Finds the arithmetic ties that the wording of the text states. Wording decides, never arithmetic: a tie that were seen only where
 * its figures fit could never show a mistake.
 */
export function relateClaims(utterances: readonly Utterance[], text: string, sections: readonly Section[]): readonly Relation[] {
  const ties = new Ties();
  const account = new Account(ties);
  const limits = new Limits(ties);
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
    relateDone(sentences, lists, text, ties);
    relateFound(sentences, lists, text, ties);
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
    limits.readPassage(sentences, lists, text);
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
