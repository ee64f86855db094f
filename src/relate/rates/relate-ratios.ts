import dictionary from "../../../dictionaries/ratios.json";
import type { Statement } from "../../extract/statement.js";
import { levelsOf, sharesPlace, statementsOf, type SentenceGroup } from "../words/nearby.js";
import type { Ties } from "../ties.js";

type Known = (typeof dictionary.ratios)[number];

/** Ties 生师比为16.8∶1 to the pupils and teachers printed before it in the paragraph: the one member is how many there are for each of the other. */
export function relateRatios(sentences: readonly SentenceGroup[], text: string, ties: Ties): void {
  sentences.forEach((sentence, position) => {
    for (const [first, second] of pairsOf(sentence)) {
      const known = dictionary.ratios.find(({ names }) => names.some((name) => first.claim.subject.endsWith(name) || nameBefore(first, text).endsWith(name)));
      if (known === undefined || first.before.from || first.claim.period !== null || first.claim.modality !== "fact") continue;
      const isPerSecond = isOne(second) && known.unit !== "first";
      if (!isPerSecond && !isOne(first)) continue;
      const before = [...sentences.slice(0, position).flatMap(levelsOf), ...levelsOf(sentence).filter(({ claim }) => claim.quantity.span.start < first.claim.quantity.span.start)];
      tie(known, isPerSecond ? first : second, isPerSecond, before, ties);
    }
  });
}

/** The ratios of two members. */
function pairsOf(sentence: SentenceGroup): readonly (readonly [Statement, Statement])[] {
  const groups = new Map<unknown, Statement[]>();
  for (const statement of statementsOf(sentence)) {
    const { group, dimension } = statement.number;
    if (group !== undefined && dimension === "ratio") groups.set(group, [...(groups.get(group) ?? []), statement]);
  }
  return [...groups.values()].flatMap(([first, second, third]) => (first && second && !third ? [[first, second] as const] : []));
}

const isOne = ({ claim }: Statement): boolean => claim.quantity.decimal === "1" && claim.quantity.approximation === "exact";

/** What stands before a ratio, its copula aside: 生师比[为]. */
function nameBefore({ claim }: Statement, text: string): string {
  const { start } = claim.quantity.span;
  return text.slice(Math.max(claim.sentence.start, start - LONGEST_NAME), start).replace(COPULA, "");
}

const LONGEST_NAME = 20;
const COPULA = /[为达是约\s]{0,4}$/u;

function tie({ first, second, names }: Known, ratio: Statement, isPerSecond: boolean, before: readonly Statement[], ties: Ties): void {
  const [one, other] = [named(first, before), named(second, before)];
  if (!one || !other || !sharesPlace(one, other) || !sharesPlace(one, ratio)) return;
  const [total, count] = isPerSecond ? [one, other] : [other, one];
  ties.add({ type: "average", wording: names[0] ?? "比", average: ratio.claim.id, total: total.claim.id, count: count.claim.id });
}

/** The only figure of the report's own year so named; of several no word says which is meant. */
function named(names: readonly string[], before: readonly Statement[]): Statement | undefined {
  const usable = before.filter(({ claim, before: { compare, from } }) => claim.period === null && claim.modality === "fact" && compare === null && !from);
  const endIn = (wordsOf: (level: Statement) => string): readonly Statement[] => usable.filter((level) => names.some((word) => wordsOf(level).endsWith(word)));
  const bySubject = endIn(({ claim }) => claim.subject);
  // 小学在校生3200人: the words of the clause itself, as what was counted is carried on in the action of the figures behind it.
  const levels = bySubject.length > 0 ? bySubject : endIn(({ before: { thing, act, measure } }) => thing + act + measure);
  return levels.length === 1 ? levels[0] : undefined;
}
