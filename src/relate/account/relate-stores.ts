import dictionary from "../../../dictionaries/flows.json";
import type { Statement } from "../../extract/statement.js";
import { isShortfall, isYearlyBalance } from "./account-words.js";
import { isLastYears } from "../words/earlier.js";
import { leadOf } from "../words/lead.js";
import { areAlike, levelsOf, statementsOf, type SentenceGroup } from "../words/nearby.js";
import type { PartLists } from "../words/part-lists.js";
import { tieSum } from "./tie-sum.js";
import type { Ties } from "../ties.js";

const { stores: words } = dictionary;

/** What a figure is in an account of a fund or of materials. */
type Role = "opening" | "year" | "in" | "out" | "rest";

interface Entry {
  readonly statement: Statement;
  readonly role: Role | null;
}

/**
 * Ties what a fund or a store holds in the end to what it held before and to what came in and went out:
 * 年初库存5.2万吨，轮入1.3万吨，轮出1.1万吨，年末库存5.4万吨; 年初累计结存a，当年结存b，年末累计结存c. What is said to be added up is the accounts' matter.
 */
export function relateStores(sentences: readonly SentenceGroup[], lists: PartLists, text: string, ties: Ties): void {
  for (const sentence of sentences) {
    const statements = statementsOf(sentence);
    let entries: Entry[] = [];
    let group = -1;
    for (const statement of levelsOf(sentence)) {
      if (statement.utterance.group !== group) entries = [];
      group = statement.utterance.group;
      if (statement.utterance.clause.inside !== null || statement.isBase || lists.isPart(statement)) continue;
      const role = roleOf(statement, leadOf(statements, statements.indexOf(statement), text));
      if (role === "rest") {
        tieRest(statement, entries.filter((entry) => areAlike(entry.statement, statement)), ties);
        entries = [];
      } else entries.push({ statement, role });
    }
  }
}

function tieRest(whole: Statement, entries: readonly Entry[], ties: Ties): void {
  const wording = "收支存";
  const only = (role: Role): Statement | null => {
    const found = entries.filter((entry) => entry.role === role);
    return found.length === 1 ? found[0]!.statement : null;
  };
  const opening = only("opening");
  if (opening === null) return;
  const year = only("year");
  if (year) {
    if (isShortfall(year)) tieSum({ wording, whole, parts: [opening], minus: [year] }, ties);
    else tieSum({ wording, whole, parts: [year, opening] }, ties);
    return;
  }
  const [came, went] = [only("in"), only("out")];
  // Anything else that is printed may have come in or gone out too.
  if (came === null || went === null || entries.length !== 3) return;
  tieSum({ wording, whole, parts: [opening, came], minus: [went], open: ![came, went].every(isAll) }, ties);
}

/** 收入, 支出: all that came in or went out; 接收捐赠 may not be. */
const isAll = ({ name, claim }: Statement): boolean => words.whole.some((word) => name.endsWith(word) || claim.action === word);

function roleOf(statement: Statement, lead: string): Role | null {
  const { claim, name, before } = statement;
  if (before.connectives.has("total") || before.connectives.has("add")) return null;
  if (isYearlyBalance(statement)) return "year";
  const ends = (list: readonly string[]): boolean => list.some((word) => name.endsWith(word) || claim.action === word);
  if (ends(words.stocks)) {
    if (isLastYears(statement) || words.openings.some((word) => lead.includes(word))) return "opening";
    // A bare 结余 may be that of the year or of all years.
    if (words.closings.some((word) => lead.includes(word))) return "rest";
    return before.period?.said.kind === "year" ? "year" : null;
  }
  if (ends(words.in) || words.in.some((word) => claim.action.startsWith(word))) return "in";
  return ends(words.out) || words.out.some((word) => claim.action.startsWith(word)) ? "out" : null;
}
