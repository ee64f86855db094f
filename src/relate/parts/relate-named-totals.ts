import type { Statement } from "../../extract/statement.js";
import { areAlike, levelsOf, type SentenceGroup } from "../words/nearby.js";
import type { Ties } from "../ties.js";

/** How many figures before a total its members may stand. */
const REACH = 40;

/** Ties 撤销、变更和责令履行三类案件合计63件 to the figures of the paragraph that those names have. */
export function relateNamedTotals(sentences: readonly SentenceGroup[], ties: Ties): void {
  const levels = sentences.flatMap(levelsOf);
  levels.forEach((total, index) => {
    const names = namesIn(total);
    if (names.length < 2) return;
    const before = levels.slice(Math.max(0, index - REACH), index).filter((level) => areAlike(level, total));
    const parts = names.map((name) => before.findLast(({ claim }) => claim.action === name || claim.subject === name || claim.action.endsWith(name)));
    if (!parts.every((part) => part !== undefined) || new Set(parts).size < parts.length) return;
    ties.add({ type: "sum", wording: "合计", whole: total.claim.id, parts: parts.map(({ claim }) => claim.id), complete: true, open: true });
  });
}

/** 撤销和变更合计…; 撤销和变更两类案件累计…, where the number of names is said. */
function namesIn(total: Statement): readonly string[] {
  const { statements } = total.utterance;
  const counter = statements[statements.indexOf(total) - 1];
  const names = counter?.before.names ?? [];
  if (counter && names.length > 1 && counter.number.value === names.length) return names;
  return total.before.connectives.has("total") ? total.before.names : [];
}
