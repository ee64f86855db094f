import dictionary from "../../../dictionaries/granularity.json";
import type { Statement } from "../../extract/statement.js";
import { actOf } from "../words/funnel-stages.js";
import { statementsOf, type SentenceGroup } from "../words/nearby.js";
import type { Ties } from "../ties.js";

interface Known {
  readonly names: readonly string[];
  readonly acts: readonly string[];
  readonly things: readonly string[];
  readonly sets: boolean;
}

const RATES: readonly Known[] = dictionary.rates;

const WHO: ReadonlySet<string> = new Set(dictionary.who);

/**
 * Ties a rate to the one count of its sentence, where the words make that its base and what it counts is not printed: 承办建议40件，
 * 办复率97.5%; 在开庭审理的25件案件中，出庭应诉率88%.
 */
export function relateGranularity(sentences: readonly SentenceGroup[], ties: Ties): void {
  for (const sentence of sentences) {
    const statements = statementsOf(sentence);
    statements.forEach((rate, index) => {
      const base = statements[index - 1];
      const known = knownOf(rate);
      if (known === undefined || base === undefined || !isWholeCount(base) || !isOfAll(rate)) return;
      // 办理建议40件、提案30件，办复率98.6%: of both, and what both make is not printed.
      if (statements.slice(0, index - 1).some(({ number }) => number.dimension === "count")) return;
      if (known.acts.includes(actOf(base)) || known.things.some((thing) => base.claim.subject.endsWith(thing)) || (known.sets && opensSet(base)))
        ties.add({ type: "granularity", wording: rate.claim.action, rate: rate.claim.id, denominator: base.claim.id });
    });
  }
}

const knownOf = ({ claim, before }: Statement): Known | undefined => {
  if ((claim.kind !== "rate" && claim.kind !== "share") || before.share !== null || before.change !== null) return undefined;
  return RATES.find(({ names }) => names.some((name) => (claim.subject + claim.action).endsWith(name)));
};

/** 产品抽查合格率 is of products; with no name of its own, or with one that only says who, the rate is of what was counted. */
function isOfAll({ before, claim }: Statement): boolean {
  const { thing } = before;
  return claim.period === null && before.compare === null && (thing === "" || [...WHO].some((who) => thing === who || (thing.startsWith(who) && claim.kind === "share")));
}

const isWholeCount = ({ isLevel, isBase, number, before, claim }: Statement): boolean =>
  isLevel && !isBase && number.dimension === "count" && before.compare === null && claim.period === null;

/** 在开庭审理的25件案件中 */
const opensSet = ({ utterance, claim }: Statement): boolean => utterance.among !== null && utterance.statements.at(-1)?.claim === claim;
