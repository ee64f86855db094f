import type { Statement } from "../../extract/statement.js";
import { isInflow, isOutflow } from "../words/flow-roles.js";
import { areAlike, levelsOf, type SentenceGroup } from "../words/nearby.js";
import type { PartLists } from "../words/part-lists.js";
import type { Ties } from "../ties.js";

/** Ties 共计, 合计 to the figures listed before it in the sentence: 建议96件、提案118件，共计214件. Money is the accounts' matter. */
export function relateTotals(sentences: readonly SentenceGroup[], lists: PartLists, ties: Ties): void {
  for (const sentence of sentences) {
    let items: Statement[] = [];
    for (const level of levelsOf(sentence)) {
      if (level.number.dimension === "money" || level.claim.kind === "per-unit") continue;
      // 结转20件，新收100件，共审结90件: an act upon what was listed, not how much of it there was.
      const isOutcome = items.some((item) => item.claim.action !== level.claim.action && isInflow(item)) && isOutflow(level);
      if (level.before.connectives.has("total") && level.before.thing === "" && !isOutcome) {
        const parts = items.filter((item) => areAlike(item, level));
        // 共营救疏散426人: with a verb of its own the total may be of more than was listed.
        const open = level.before.act === "" ? {} : { open: true };
        if (parts.length > 1) {
          ties.add({ type: "sum", wording: "共计", whole: level.claim.id, parts: parts.map(({ claim }) => claim.id), complete: true, ...open });
          tieUnder(level, parts, lists, ties);
        }
        items = [];
      } else if (lists.isWhole(level)) items = [];
      else items = startsGroup(level) ? [level] : [...items, level];
    }
  }
}

/** 审结82件，其中改判12件、发回重审6件，两项共18件: what adds up parts of one whole is no more than that. */
function tieUnder(total: Statement, parts: readonly Statement[], lists: PartLists, ties: Ties): void {
  const list = lists.listOf(parts[0]!);
  if (list === undefined || list.whole === total || parts.some((part) => lists.listOf(part) !== list)) return;
  ties.add({ type: "at-most", wording: "合计", part: total.claim.id, whole: list.whole.claim.id, basis: "part", strict: list.open !== true });
}

/** A figure with a verb and a thing of its own begins a new list. */
function startsGroup({ before }: Statement): boolean {
  return before.act !== "" && before.thing !== "" && !before.coordinate;
}
