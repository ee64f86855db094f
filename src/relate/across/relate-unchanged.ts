import dictionary from "../../../dictionaries/across-reports.json";
import type { AcrossTie, AcrossTieOf } from "../../model/across.js";
import type { Claim, ClaimKind } from "../../model/claim.js";
import type { Report } from "../../model/report.js";
import { isFact, isOfYear } from "./facts.js";
import { standingOf, type Pair } from "./pair.js";
import { bySentence } from "./sentences.js";
import { plainSubject } from "./words.js";

/** Numbers of fewer digits agree by chance. */
const LEAST_DIGITS = 3;
const TELLING_DIGITS = 4;
/** Shorter sentences are set phrases. */
const LEAST_WORDS = 16;

/** Ties figures, and whole sentences of figures, that stand in this report as they stood in last year's. */
export function relateUnchanged(pair: Pair): readonly AcrossTie[] {
  const sentences = [...unchangedSentences(pair)];
  const told = new Set(sentences.flatMap(({ claims }) => claims));
  return [...sentences, ...unchangedFigures(pair, told)];
}

/** `told`: claims of unchanged sentences, which say it already. */
function* unchangedFigures(pair: Pair, told: ReadonlySet<string>): Iterable<AcrossTie> {
  for (const claim of pair.thisYear.all()) {
    const digits = significantDigits(claim);
    if (digits < LEAST_DIGITS) continue;
    const previous = pair.lastYear.find(claim);
    if (previous === null || previous.quantity.decimal !== claim.quantity.decimal) continue;
    const telling = digits >= TELLING_DIGITS && !told.has(claim.id) && isEvent(claim) && isEvent(previous);
    const standing = standingOf(pair, claim, previous, false);
    yield { kind: "unchanged-figure", wording: "", claim: claim.id, previous: previous.id, telling, standing };
  }
}

/** 12,600 has three digits that say something. */
function significantDigits({ quantity }: Claim): number {
  return quantity.decimal.replace(/^[-0.]+|\.|0+$/g, "").length;
}

const KINDS: ReadonlySet<ClaimKind> = new Set<ClaimKind>(["count", "amount", "measure"]);

/** What happens anew each year. What is there stays, what adds up over years is no year's, and rules stay as they are. */
function isEvent(claim: Claim): boolean {
  if (!KINDS.has(claim.kind) || claim.aspect === "stock" || claim.aspect === "cumulative" || claim.aspect === "average") return false;
  const subject = plainSubject(claim);
  if (dictionary.lasting.some((word) => subject.includes(word) || claim.action.includes(word))) return false;
  return dictionary.events.some((word) => claim.action.includes(word)) || dictionary.yearly.some((word) => subject.endsWith(word));
}

function* unchangedSentences({ report, previous, fit }: Pair): Iterable<AcrossTieOf<"unchanged-sentence">> {
  const known = new Map<string, readonly Claim[]>();
  for (const claims of bySentence(previous)) {
    const words = wordsOf(claims, previous);
    if (words.length >= LEAST_WORDS && !known.has(words)) known.set(words, claims);
  }
  for (const claims of bySentence(report)) {
    const telling = claims.filter((claim) => isFact(claim) && isOfYear(claim, fit.year + fit.gap) && isEvent(claim));
    const digits = telling.reduce((sum, claim) => sum + significantDigits(claim), 0);
    if (telling.length === 0 || digits < TELLING_DIGITS) continue;
    const before = known.get(wordsOf(claims, report));
    if (before === undefined || before.length !== claims.length) continue;
    yield { kind: "unchanged-sentence", wording: "", claims: claims.map(({ id }) => id), previous: before.map(({ id }) => id), standing: "likely" };
  }
}

/** A sentence without its blanks. */
function wordsOf(claims: readonly Claim[], { text }: Report): string {
  const { start, end } = claims[0]!.sentence;
  return text.slice(start, end).replace(/\s+/g, "");
}
