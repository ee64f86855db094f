import partitions from "../../../dictionaries/partitions.json";
import series from "../../../dictionaries/series.json";
import rest from "../../../dictionaries/compositions.json";
import type { Statement } from "../../extract/statement.js";
import { isAgeScale } from "./age-scale.js";
import { statementsOf, type SentenceGroup } from "../words/nearby.js";
import { classOf } from "../words/partitions.js";
import type { Ties } from "../ties.js";

/** Names of a series whose members are all there is: 三次产业. */
const SERIES: readonly (readonly [name: string, size: number])[] = series.series.flatMap(({ names, members }) =>
  names.map((name) => [name, members.length] as const),
);
/** Classes that are all there is, whatever else is said of them. */
const EXHAUSTIVE = partitions.partitions.filter(({ loose, wide, acts, opened }) => !loose && !wide && !acts && !opened);
/** From so many classes on their names alone tell what is divided. */
const TELLING = 3;

/** Ties shares of one whole that are all its shares: 三次产业结构为3.4：45.7：50.9; 城镇占60.5%，乡村占39.5%; A占…，B占…，其他占…. */
export function relateCompositions(sentences: readonly SentenceGroup[], text: string, ties: Ties): void {
  for (const sentence of sentences) {
    for (const shares of [...ratiosOf(sentence), ...contributionsOf(sentence)]) tie(shares, true, "结构", ties);
    for (const run of runsOf(statementsOf(sentence))) {
      const words = textAround(run, text);
      if (rest.overlapping.some((word) => words.includes(word))) continue;
      if (isAgeScale(run, text) || EXHAUSTIVE.some((partition) => isAllOf(partition, run, words))) tie(run, true, "占", ties);
      else if (run.length >= TELLING && closesWithRest(run, text)) tie(run, false, "其他", ties);
    }
  }
}

/** The members of each ratio that gives the structure of a series. */
function ratiosOf(sentence: SentenceGroup): readonly (readonly Statement[])[] {
  const groups = new Map<unknown, Statement[]>();
  for (const statement of statementsOf(sentence)) {
    const { group } = statement.number;
    if (group === undefined) continue;
    groups.set(group, [...(groups.get(group) ?? []), statement]);
  }
  return [...groups.values()].filter((shares) => SERIES.some(([name, size]) => size === shares.length && namesSeries(shares, name)));
}

function namesSeries(shares: readonly Statement[], name: string): boolean {
  const [first] = shares;
  const members = series.series.find(({ names }) => names.includes(name))?.members ?? [];
  return first?.before.thing.includes(name) === true || members.every((member, i) => shares[i]?.claim.subject === member);
}

/** 三次产业对经济增长的贡献率分别为3.8%、28.5%和67.7%: what the members add makes up the whole growth. */
function contributionsOf(sentence: SentenceGroup): readonly (readonly Statement[])[] {
  return sentence.flatMap(({ statements, connectives }) => {
    const [first] = statements;
    if (first?.claim.kind !== "contribution" || !connectives.has("respectively")) return [];
    return SERIES.some(([name, size]) => size === statements.length && first.before.thing.includes(name)) ? [statements] : [];
  });
}

/** Shares that follow each other, each with its own figure before it at most, and are said to be of the same whole. */
function runsOf(statements: readonly Statement[]): readonly (readonly Statement[])[] {
  const runs: Statement[][] = [];
  let latest = -3;
  statements.forEach((share, at) => {
    if (share.claim.kind !== "share" || share.before.ofBase !== null || share.before.ofPrevious || share.number.dimension !== "percent") return;
    const run = runs.at(-1);
    // 60岁及以上占19.9%，其中65岁及以上占14.2%: a part of a part.
    const opens = statements.slice(Math.max(0, at - 1), at + 1).some(({ utterance }) => utterance.connectives.has("part"));
    const joins = run !== undefined && !opens && at - latest <= 2 && wholeOf(share) === wholeOf(run[0]!) && share.claim.modality === run[0]!.claim.modality;
    if (joins) run.push(share);
    else runs.push([share]);
    latest = at;
  });
  return runs.filter((run) => run.length > 1);
}

/** What the shares are said to be of; empty where that is left out. */
function wholeOf({ before, claim }: Statement): string {
  return before.share ?? /占(.+)$/.exec(claim.subject)?.[1] ?? "";
}

function isAllOf({ classes, of }: (typeof partitions.partitions)[number], run: readonly Statement[], words: string): boolean {
  if (classes.length !== run.length || (of && classes.length < TELLING && !of.some((word) => words.includes(word)))) return false;
  const seen = new Set(run.map((share) => classOf(classes, share)));
  return !seen.has(-1) && seen.size === classes.length;
}

/** The last share is of all the others: …，其他占18.9%. */
function closesWithRest(run: readonly Statement[], text: string): boolean {
  const [before, last] = [run.at(-2)!, run.at(-1)!];
  const gap = text.slice(before.claim.quantity.span.end, last.claim.quantity.span.start).replace(/^[\s，、；和及]+/, "");
  return rest.others.some((word) => gap.startsWith(word));
}

/** What the shares are of is named shortly before them. */
function textAround(run: readonly Statement[], text: string): string {
  const { sentence, quantity } = run[0]!.claim;
  return text.slice(Math.max(sentence.start, quantity.span.start - BEFORE), run.at(-1)!.claim.quantity.span.end);
}

const BEFORE = 120;

function tie(shares: readonly Statement[], certain: boolean, wording: string, ties: Ties): void {
  ties.add({ type: "shares", wording, shares: shares.map(({ claim }) => claim.id), certain });
}
