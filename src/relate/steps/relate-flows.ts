import dictionary from "../../../dictionaries/flows.json";
import type { Statement } from "../../extract/statement.js";
import { areOfOneThing, roleIn, surroundingsIn, wordOfFlow, type Flow, type FlowRole } from "../words/flow-roles.js";
import { areAlike, levelsOf, type SentenceGroup } from "../words/nearby.js";
import type { PartLists } from "../words/part-lists.js";
import type { Ties } from "../ties.js";

/** The figures of an account in order, and what each of them is in it. */
type Entries = readonly { readonly level: Statement; readonly role: FlowRole | null }[];

/** Ties what stays of a stock of cases to what came in and what went out: 未结 = 旧存 + 新收 − 审结. All of them have to be printed. */
export function relateFlows(sentences: readonly SentenceGroup[], lists: PartLists, ties: Ties): void {
  sentences.forEach((sentence, index) => {
    const here = levelsOf(sentence);
    const levels = [...levelsOf(sentences[index - 1] ?? []), ...here];
    for (const flow of dictionary.flows) {
      const own = entriesOf(flow, here);
      own.forEach(({ level, role }) => {
        // 旧存20件，新收100件，共审结90件: what was done in all is not all there was.
        if (level.before.connectives.has("total") && role !== "done") tieTotal(level, own, ties);
      });
      const entries = entriesOf(flow, levels);
      entries.forEach(({ level, role }, at) => {
        if (role === "rest" && at >= levels.length - here.length) tieRest(level, entries.slice(0, at), lists, ties);
      });
    }
  });
}

function entriesOf(flow: Flow, levels: readonly Statement[]): Entries {
  const around = surroundingsIn(flow, levels);
  return levels.map((level) => ({ level, role: roleIn(flow, level, around) }));
}

function tieRest(rest: Statement, before: Entries, lists: PartLists, ties: Ties): void {
  const alike = before.filter(({ level }) => areAlike(level, rest) && areOfOneThing(level, rest) && !level.isBase);
  const [opening, arrivals, done] = [latestOf(alike, "opening"), latestOf(alike, "arrival"), latestOf(alike, "done")];
  const incoming = [...opening, ...arrivals];
  if (incoming.length < 2 || done.length !== 1 || arrivals.length === 0) return;
  const members = [...incoming, ...done];
  if (!members.every((level) => members.every((other) => areOfOneThing(level, other)))) return;
  // 审结81件，撤回3件，未结9件: what else became of some of them may be in the account or not.
  const first = Math.min(...incoming.map((level) => level.number.start));
  if (alike.some(({ level, role }) => level.number.start > first && role === null && !lists.isPart(level) && !level.before.connectives.has("total"))) return;
  ties.add({
    type: "sum",
    wording: "收支存",
    whole: rest.claim.id,
    parts: incoming.map(({ claim }) => claim.id),
    minus: done.map(({ claim }) => claim.id),
    complete: true,
  });
}

/** Ties what there was in all (共需执行, 共有) to what came in before it, and to what went out and stayed behind it. */
function tieTotal(total: Statement, entries: Entries, ties: Ties): void {
  const alike = entries.filter(({ level }) => level !== total && areAlike(level, total) && level.claim.subject.endsWith(total.claim.subject));
  const incoming = latestOf(alike.filter(({ level }) => level.number.start < total.number.start), "opening", "arrival");
  const left = latestOf(alike.filter(({ level }) => level.number.start > total.number.start), "done", "rest");
  const tie = (parts: readonly Statement[]): void =>
    ties.add({ type: "sum", wording: "收支存", whole: total.claim.id, parts: parts.map(({ claim }) => claim.id), complete: true, open: true });
  if (incoming.length === 2) tie(incoming);
  if (incoming.length === 2 && left.length === 2) tie(left);
}

/** The last figure of each act in these roles. */
function latestOf(entries: Entries, ...roles: readonly FlowRole[]): readonly Statement[] {
  const found = entries.filter(({ role }) => role !== null && roles.includes(role));
  return [...new Map(found.map(({ level }) => [wordOfFlow(level), level])).values()];
}
