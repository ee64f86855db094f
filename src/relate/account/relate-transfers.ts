import words from "../../../dictionaries/bridges.json";
import type { Statement, Utterance } from "../../extract/statement.js";
import { startsSide, titleOf } from "./account-words.js";
import type { Ties } from "../ties.js";

/** What one budget gives to another, and what that one says it takes. */
interface Transfer {
  readonly given: Statement[];
  readonly taken: Statement[];
}

/**
 * Ties 从政府性基金预算调入15亿元 to 政府性基金预算…调出资金15亿元 of the same level, year and kind of figure. What else went out of the
 * fund need not be printed: it is a reading.
 */
export function relateTransfers(utterances: readonly Utterance[], ties: Ties): void {
  const transfers = new Map<string, Transfer>();
  let account: Statement | null = null;
  /** The last one that an account named is that of the accounts behind it. */
  let place: string | null = null;
  for (const statement of utterances.flatMap(({ statements }) => statements)) {
    if (!statement.isLevel || statement.number.dimension !== "money") continue;
    if (startsSide(statement)) account = statement;
    if (startsSide(statement)) place = statement.claim.scope?.place ?? place;
    const { subject, action } = statement.claim;
    if (words.in.some((word) => action.startsWith(word) || subject.startsWith(word))) file(subject, statement, "taken");
    else if (account && words.out.some((word) => subject.startsWith(word) || action.startsWith(word))) file(titleOf(account), statement, "given");
  }
  for (const { given, taken } of transfers.values()) {
    const [out, into] = [given[0], taken[0]];
    if (out === undefined || into === undefined || given.length > 1 || taken.length > 1 || out.number.unit !== into.number.unit) continue;
    const terms = [{ claim: into.claim.id, coefficient: 1 }, { claim: out.claim.id, coefficient: -1 }];
    ties.add({ type: "equation", wording: "调入=调出", terms, op: "=", certain: false });
  }

  function file(title: string, statement: Statement, way: keyof Transfer): void {
    const fund = words.funds.find((name) => title.includes(name));
    if (fund === undefined) return;
    const key = [fund, statement.claim.scope?.place ?? place, statement.claim.modality, statement.claim.section?.split(".")[0]].join("|");
    const transfer = transfers.get(key) ?? { given: [], taken: [] };
    transfer[way].push(statement);
    transfers.set(key, transfer);
  }
}
