import type { TableReading } from "../../extract/tables/table-reading.js";
import type { Utterance } from "../../extract/statement.js";
import type { Relation } from "../../model/relation.js";
import { Ties } from "../ties.js";
import { sheetsOf } from "./ledger.js";
import { relateAmong } from "./relate-among.js";
import { relateBalance } from "./relate-balance.js";
import { relateBridges } from "./relate-bridges.js";
import { relateComparisons } from "./relate-comparisons.js";
import { relateMentions } from "./relate-mentions.js";
import { relateSums } from "./relate-sums.js";
import { relateYears } from "./relate-years.js";

/**
 * Finds the ties that the heads and labels of tables state. Tables for which `skip` holds are left out: those of a form that the law
 * lays down have ties of their own.
 */
export function relateTables(
  readings: readonly TableReading[],
  utterances: readonly Utterance[],
  skip: (table: string) => boolean = () => false,
): readonly Relation[] {
  const ties = new Ties();
  const sheets = sheetsOf(readings, skip);
  for (const sheet of sheets) {
    for (const ledger of sheet.ledgers) {
      relateSums(ledger, ties);
      relateAmong(ledger, ties);
      relateBridges(ledger, ties);
      relateComparisons(ledger, ties);
      relateYears(ledger, ties);
    }
    relateBalance(sheet, ties);
  }
  relateMentions(sheets.flatMap(({ ledgers }) => ledgers), utterances, ties);
  return ties.all();
}
