import dictionary from "../../dictionaries/partitions.json";
import type { Statement } from "../extract/statement.js";
import { areAlike, levelsOf, sharesPlace, wordsOf, type SentenceGroup } from "./nearby.js";
import type { Ties } from "./ties.js";

type Classes = readonly (readonly string[])[];

/** Whether the parts are, one each, all the classes of a known partition of this whole. */
export function exhausts(whole: Statement, parts: readonly Statement[]): boolean {
  const name = wordsOf(whole);
  return dictionary.partitions.some(({ classes, of }) => {
    if (classes.length !== parts.length || (of && !of.some((word) => name.includes(word)))) return false;
    const seen = new Set(parts.map((part) => classOf(classes, part)));
    return !seen.has(-1) && seen.size === classes.length;
  });
}

/** Of a class that cuts across others: 国有控股企业, 民生支出. */
export function crossesClasses({ claim }: Statement): boolean {
  return dictionary.crossing.some((word) => claim.subject.includes(word));
}

/** 城镇…；乡村…: the clause behind the ； names another class of the same partition. */
export function continuesPartition(sentence: SentenceGroup, index: number): boolean {
  const here = sentence[index]?.statements[0];
  const next = sentence.slice(index + 1).find((utterance) => utterance.statements.length > 0)?.statements[0];
  if (here === undefined || next === undefined) return false;
  return dictionary.partitions.some(({ classes }) => {
    const [a, b] = [classOf(classes, here), classOf(classes, next)];
    return a >= 0 && b >= 0 && a !== b;
  });
}

/** Ties the classes of a known partition to the whole before them where no word opens the list: 常住人口…。城镇人口…，乡村人口…. */
export function relatePartitions(sentences: readonly SentenceGroup[], ties: Ties): void {
  sentences.forEach((sentence, index) => {
    const here = levelsOf(sentence);
    const near = [...here, ...levelsOf(sentences[index + 1] ?? [])];
    here.forEach((whole, position) => {
      for (const { classes, of, acts } of dictionary.partitions) {
        if (!(of?.some((word) => wordsOf(whole).includes(word)) ?? acts)) continue;
        if (classOf(classes, whole) >= 0 && !acts) continue;
        const parts = takeClasses(classes, whole, near.slice(position + 1), acts === true);
        if (parts !== null)
          ties.add({
            type: "sum",
            wording: classes.map((names) => names[0]).join("/"),
            whole: whole.claim.id,
            parts: parts.map((part) => part.claim.id),
            complete: true,
          });
      }
    });
  });
}

/** The first figures behind the whole that name each class once, if nothing counted alike stands between them. */
function takeClasses(classes: Classes, whole: Statement, candidates: readonly Statement[], acts: boolean): readonly Statement[] | null {
  const parts: Statement[] = [];
  const seen = new Set<number>();
  for (const candidate of candidates) {
    if (!areAlike(candidate, whole) || !sharesPlace(candidate, whole)) continue;
    if (acts && candidate.claim.subject !== whole.claim.subject) return null;
    const found = acts ? classes.findIndex((names) => names.includes(candidate.claim.action)) : classOf(classes, candidate);
    if (found < 0 || seen.has(found)) return null;
    seen.add(found);
    parts.push(candidate);
    if (parts.length === classes.length) return parts;
  }
  return null;
}

/** Index of the first class that a statement's words name, −1 for none; narrower classes are listed first. */
function classOf(classes: Classes, statement: Statement): number {
  const words = wordsOf(statement);
  return classes.findIndex((names) => names.some((name) => words.includes(name)));
}
