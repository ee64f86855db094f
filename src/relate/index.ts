import type { Utterance } from "../extract/statement.js";
import type { Relation } from "../model/relation.js";
import type { Section } from "../model/section.js";
import { Account } from "./account.js";
import { Heads } from "./heads.js";
import { groupByPassage } from "./nearby.js";
import { relateAverages } from "./relate-averages.js";
import { relateChanges } from "./relate-changes.js";
import { relateCompletion } from "./relate-completion.js";
import { relateFlows } from "./relate-flows.js";
import { relateFunnels } from "./relate-funnels.js";
import { relateLimits } from "./relate-limits.js";
import { relateListings } from "./relate-listings.js";
import { relateParts } from "./relate-parts.js";
import { relateRates } from "./relate-rates.js";
import { relateRepeats } from "./relate-repeats.js";
import { relateShares } from "./relate-shares.js";
import { relateStructure } from "./relate-structure.js";
import { relateTotals } from "./relate-totals.js";
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
    const lists = relateParts(sentences, heads, ties);
    relateTotals(sentences, lists, ties);
    relateFlows(sentences, ties);
    relateFunnels(sentences, lists, ties);
    relateRates(sentences, lists, ties);
    relateShares(sentences, lists, heads, ties);
    relateStructure(sentences, lists, ties);
    relateCompletion(sentences, lists, ties);
    relateChanges(sentences, ties);
    account.readPassage(sentences, lists);
    relateLimits(sentences, ties);
    relateAverages(sentences, ties);
  }
  relateRepeats(utterances, ties);
  relateListings(utterances, text, sections, ties);
  return ties.all();
}
