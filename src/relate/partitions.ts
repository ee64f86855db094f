import dictionary from "../../dictionaries/partitions.json";
import flows from "../../dictionaries/flows.json";
import type { Statement } from "../extract/statement.js";
import { areAlike, isTotal, levelsOf, sharesPlace, wordsOf, type SentenceGroup } from "./nearby.js";
import type { PartList } from "./part-list.js";
import type { Ties } from "./ties.js";

/** How many sentences behind the whole its classes may stand: 按经营地分，…。按消费形态分，…。 */
const REACH = 2;

const INFLOWS: ReadonlySet<string> = new Set(flows.flows.flatMap((flow) => flow.in));

type Classes = readonly (readonly string[])[];

/** The known partition of this whole of which the parts are, one each, all the classes. */
export function partitionOf(whole: Statement, parts: readonly Statement[]): { readonly loose?: boolean } | undefined {
  const name = wordsOf(whole);
  return dictionary.partitions.find(({ classes, of }) => {
    if (classes.length !== parts.length || (of && !of.some((word) => name.includes(word)))) return false;
    const seen = new Set(parts.map((part) => classOf(classes, part)));
    return !seen.has(-1) && seen.size === classes.length;
  });
}

/** Of a class that cuts across others: 国有控股企业, 民生支出. */
export function crossesClasses({ claim }: Statement): boolean {
  return dictionary.crossing.some((word) => claim.subject.includes(word));
}

/** What is known of an unfinished list: `true` where the classes never overlap, `false` where one name holds another, else nothing. */
export function disjointness(parts: readonly Statement[]): { readonly disjoint?: boolean } {
  const names = parts.map(wordsOf);
  const apart = dictionary.disjoint.some((words) => {
    const found = names.map((name) => words.findIndex((word) => name.includes(word)));
    return !found.includes(-1) && new Set(found).size === found.length;
  });
  if (apart) return { disjoint: true };
  const nested = parts.some((part, i) => parts.some((other, j) => i !== j && part.claim.subject.endsWith(other.claim.subject)));
  return nested ? { disjoint: false } : {};
}

/** 城镇…；乡村…: the clause behind the ； names another class of the same partition. */
export function continuesPartition(sentence: SentenceGroup, index: number, whole: Statement | undefined): boolean {
  const here = sentence[index]?.statements[0];
  const next = sentence.slice(index + 1).find((utterance) => utterance.statements.length > 0)?.statements[0];
  if (here === undefined || next === undefined) return false;
  return dictionary.partitions.some(({ classes }) => {
    const [a, b] = [classOf(classes, here), classOf(classes, next)];
    // 一般债券…，其中新增…；专项债券…: the next class is beside the whole, not inside it.
    const beside = whole !== undefined && classOf(classes, whole) >= 0;
    return a >= 0 && b >= 0 && a !== b && !beside;
  });
}

/** Ties the classes of a known partition to the whole before them where no word opens the list: 常住人口…。城镇人口…，乡村人口…. */
export function relatePartitions(sentences: readonly SentenceGroup[], known: readonly PartList[], ties: Ties): readonly PartList[] {
  const lists: PartList[] = [];
  sentences.forEach((sentence, index) => {
    const here = levelsOf(sentence);
    const near = [...here, ...sentences.slice(index + 1, index + 1 + REACH).flatMap(levelsOf)];
    here.forEach((whole, position) => {
      // Where 其中 lists the parts, it says which they are.
      if (known.some((list) => list.whole === whole)) return;
      for (const { classes, of, acts, opened } of dictionary.partitions) {
        if (opened || !(of?.some((word) => wordsOf(whole).includes(word)) ?? acts)) continue;
        if (!acts && isClassOf(whole, of ?? [])) continue;
        if (acts && isOneOfSeveralInflows(whole, near)) continue;
        const belongsElsewhere = (level: Statement): boolean => known.some((list) => list.whole !== whole && list.parts.includes(level));
        const parts = takeClasses(classes, of ?? [], whole, near.slice(position + 1), acts === true);
        if (parts === null || parts.some(belongsElsewhere)) continue;
        const wording = classes.map((names) => names[0]).join("/");
        lists.push({ whole, parts, wording });
        ties.add({ type: "sum", wording, whole: whole.claim.id, parts: parts.map(({ claim }) => claim.id), complete: true });
      }
    });
  });
  return lists;
}

/** The first figures behind the whole that name each class once, if nothing counted alike stands between them. */
function takeClasses(classes: Classes, of: readonly string[], whole: Statement, candidates: readonly Statement[], acts: boolean): readonly Statement[] | null {
  const parts: Statement[] = [];
  const seen = new Set<number>();
  for (const candidate of candidates) {
    if (candidate.utterance.clause.inside !== whole.utterance.clause.inside) continue;
    if (!areAlike(candidate, whole) || !sharesPlace(candidate, whole)) continue;
    if (isNarrowed(candidate, whole)) return null;
    if (acts && candidate.claim.subject !== whole.claim.subject) return null;
    const found = acts ? classes.findIndex((names) => names.includes(candidate.claim.action)) : classOf(classes, candidate);
    if (found < 0 && !acts && isClassOf(candidate, of)) continue;
    if (found < 0 || seen.has(found)) return null;
    seen.add(found);
    parts.push(candidate);
    if (parts.length === classes.length) return parts;
  }
  return null;
}

/** 新收100件，旧存20件: neither is the whole of what was worked off. */
function isOneOfSeveralInflows(whole: Statement, near: readonly Statement[]): boolean {
  const others = near.filter((level) => level !== whole && areAlike(level, whole) && level.claim.subject === whole.claim.subject);
  return !isTotal(whole) && others.some(({ claim }) => INFLOWS.has(claim.action));
}

/** 限额以上零售总额按经营地统计，城镇…: what follows is of a whole that has no figure here. */
function isNarrowed(candidate: Statement, whole: Statement): boolean {
  const { sentence, topics } = candidate.utterance;
  if (sentence === whole.utterance.sentence) return false;
  return dictionary.crossing.some((word) => topics.some((topic) => topic.includes(word)) && !whole.name.includes(word));
}

/** Is itself a class of some partition of such a whole: 乡村消费品零售额. */
function isClassOf(statement: Statement, of: readonly string[]): boolean {
  return dictionary.partitions.some((partition) => partition.of?.some((word) => of.includes(word)) && classOf(partition.classes, statement) >= 0);
}

/** Index of the first class that a statement's words name, −1 for none; narrower classes are listed first. */
function classOf(classes: Classes, statement: Statement): number {
  const words = wordsOf(statement);
  return classes.findIndex((names) => names.some((name) => words.includes(name)));
}
