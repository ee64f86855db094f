import dictionary from "../../../dictionaries/flows.json";
import type { Statement } from "../../extract/statement.js";
import { isLastYears, printedYear } from "../words/earlier.js";
import { areOfOneThing } from "../words/flow-roles.js";
import { leadOf } from "../words/lead.js";
import { areAlike, statementsOf, type SentenceGroup } from "../words/nearby.js";
import type { Ties } from "../ties.js";

/** Ties what had been done and what was done after it to both together: 截至2023年底已建成108个，2024年又建成18个，累计达到126个. */
export function relateCumulative(sentences: readonly SentenceGroup[], text: string, ties: Ties): void {
  for (const sentence of sentences) {
    const statements = statementsOf(sentence);
    statements.forEach((total, at) => {
      const [before, more] = [statements[at - 2], statements[at - 1]];
      if (before === undefined || more === undefined || ![before, more, total].every((level) => level.isLevel && areAlike(level, total))) return;
      if (![before, more].every((level) => areOfOneThing(level, total)) || !isUntilThen(before, more) || !addsTo(leadOf(statements, at - 1, text)) || !leadOf(statements, at, text).includes(CUMULATIVE)) return;
      ties.add({ type: "sum", wording: CUMULATIVE, whole: total.claim.id, parts: [before.claim.id, more.claim.id], complete: true });
    });
  }
}

const CUMULATIVE = "累计";

/** 截至2023年底 beside 2024年: all of the time before. */
function isUntilThen(before: Statement, more: Statement): boolean {
  if (before.before.period?.asOf !== true) return false;
  const [until, year] = [printedYear(before), printedYear(more)];
  return isLastYears(before) || (until !== undefined && year === until + 1);
}

/** 又建成18个: more of the same. */
const addsTo = (lead: string): boolean => dictionary.onceMore.some((word) => lead.includes(word));
