import dictionary from "../../dictionaries/flows.json";
import type { Statement } from "../extract/statement.js";
import { actOf } from "./funnel-stages.js";
import { areAlike, levelsOf, type SentenceGroup } from "./nearby.js";
import type { Ties } from "./ties.js";

/** Ties what stays of a stock of cases to what came in and what went out: 未结 = 旧存 + 新收 − 审结. All three have to be printed. */
export function relateFlows(sentences: readonly SentenceGroup[], ties: Ties): void {
  sentences.forEach((sentence, index) => {
    const levels = [...levelsOf(sentences[index - 1] ?? []), ...levelsOf(sentence)];
    for (const rest of levelsOf(sentence)) {
      for (const flow of dictionary.flows) {
        if (!flow.rest.includes(actOf(rest))) continue;
        const earlier = levels.slice(0, levels.indexOf(rest)).filter((level) => areAlike(level, rest) && level.claim.subject === rest.claim.subject);
        const incoming = latestOfEach(earlier, flow.in);
        const outgoing = latestOfEach(earlier, flow.out);
        if (incoming.length < 2 || outgoing.length !== 1) continue;
        ties.add({
          type: "sum",
          wording: "收支存",
          whole: rest.claim.id,
          parts: incoming.map(({ claim }) => claim.id),
          minus: outgoing.map(({ claim }) => claim.id),
          complete: true,
        });
      }
    }
  });
}

/** The last figure of each of these acts; a bare stock at the beginning (年初43件) comes in too. */
function latestOfEach(levels: readonly Statement[], acts: readonly string[]): readonly Statement[] {
  const byAct = new Map<string, Statement>();
  for (const level of levels) {
    const act = level.claim.action === "" && level.before.period !== null ? "年初" : actOf(level);
    if (acts.includes(act)) byAct.set(act, level);
  }
  return [...byAct.values()];
}
