import dictionary from "../../../dictionaries/partitions.json";
import flows from "../../../dictionaries/flows.json";
import type { Statement } from "../../extract/statement.js";
import { areOfOneThing, isInflow } from "../words/flow-roles.js";
import { isIntake } from "../words/funnel-stages.js";
import { leadOf } from "../words/lead.js";
import { areAlike, levelsOf, statementsOf, type SentenceGroup } from "../words/nearby.js";
import type { PartLists } from "../words/part-lists.js";
import type { Ties } from "../ties.js";

const REMAINDERS: readonly string[] = dictionary.remainders;
const OUTLAYS: readonly string[] = flows.stores.out;

/** 建议46件，整改到位43件，其余3件…: what is over when the one figure before it is taken from the one before that. */
export function relateRemainders(sentences: readonly SentenceGroup[], lists: PartLists, text: string, ties: Ties): void {
  for (const sentence of sentences) {
    const statements = statementsOf(sentence);
    const levels = levelsOf(sentence);
    for (const rest of levels) {
      const lead = leadOf(statements, statements.indexOf(rest), text);
      const said = REMAINDERS.find((word) => lead.endsWith(word));
      const word = said ?? REMAINDERS.find((name) => name === rest.claim.action);
      if (word === undefined || lists.isPart(rest)) continue;
      const [whole, part, another] = levels.slice(0, levels.indexOf(rest)).filter((level) => areAlike(level, rest));
      if (!whole || !part || another || lists.isPart(part) || part.claim.action === whole.claim.action || isInflow(part)) continue;
      // 新建小区12个，改造市场8个，剩余4个: of which of the two is not said.
      const open = said !== undefined && isTakenFrom(part, whole) ? {} : { open: true };
      ties.add({ type: "sum", wording: word, whole: whole.claim.id, parts: [part.claim.id, rest.claim.id], complete: true, ...open });
    }
  }
}

/** Some of the same things, or some of the money spent. */
function isTakenFrom(part: Statement, whole: Statement): boolean {
  if ((part.claim.carried || areOfOneThing(part, whole)) && (whole.claim.action === "" || whole.claim.modality !== "fact" || isIntake(whole))) return true;
  return part.number.dimension === "money" && OUTLAYS.some((word) => part.name.endsWith(word) || part.claim.action.startsWith(word));
}
