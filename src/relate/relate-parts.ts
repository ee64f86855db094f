import partitions from "../../dictionaries/partitions.json";
import type { Statement } from "../extract/statement.js";
import { stageOf } from "./funnel-stages.js";
import { areAlike, wordsOf, type SentenceGroup } from "./nearby.js";
import type { Ties } from "./ties.js";

/** The lists that 其中 opens: which whole, which parts. */
export interface PartList {
  readonly whole: Statement;
  readonly parts: readonly Statement[];
}

/** Ties the parts that 其中 lists to the whole they belong to, and returns the lists. */
export function relateParts(sentences: readonly SentenceGroup[], ties: Ties): readonly PartList[] {
  const lists: PartList[] = [];
  sentences.forEach((sentence, index) => {
    const before = sentences[index - 1] ?? [];
    for (const list of findLists(sentence, before)) {
      lists.push(list);
      tieList(list, "其中", ties);
    }
  });
  return lists;
}

function* findLists(sentence: SentenceGroup, before: SentenceGroup): Generator<PartList> {
  for (let i = 0; i < sentence.length; i++) {
    const opener = sentence[i]!;
    if (!opener.connectives.has("part") || opener.statements.length === 0) continue;
    const atStart = sentence.slice(0, i).every((utterance) => utterance.statements.length === 0);
    const earlier = levels(atStart ? before : sentence.slice(0, i), opener.clause.inside !== null);
    const candidates = levels(listed(sentence, i, atStart), opener.clause.inside !== null);
    const first = candidates[0];
    if (first === undefined) continue;
    const whole = chooseWhole(earlier, first, atStart);
    if (whole === null) continue;
    const parts = takeParts(whole, candidates);
    if (parts.length > 0) yield { whole, parts };
  }
}

/** The utterances over which 其中 reaches: to the end of the sentence, or only to the ； where it began inside a clause group. */
function listed(sentence: SentenceGroup, from: number, atStart: boolean): SentenceGroup {
  const opener = sentence[from]!;
  const wide = atStart || sentence[from - 1]?.clause.mark === "colon";
  const reach: (typeof opener)[] = [];
  for (let i = from; i < sentence.length; i++) {
    const utterance = sentence[i]!;
    if (i > from && (utterance.connectives.has("part") || utterance.connectives.has("total") || utterance.connectives.has("balance"))) break;
    reach.push(utterance);
    if (!wide && utterance.clause.mark === "semicolon" && !continuesPartition(sentence, i)) break;
  }
  return reach;
}

/** 城镇…；乡村…: the clause behind the ； names the other class of the same partition. */
function continuesPartition(sentence: SentenceGroup, index: number): boolean {
  const here = sentence[index]?.statements[0];
  const next = sentence.slice(index + 1).find((utterance) => utterance.statements.length > 0)?.statements[0];
  if (here === undefined || next === undefined) return false;
  return partitions.partitions.some(({ classes }) => {
    const [a, b] = [classOf(classes, here), classOf(classes, next)];
    return a >= 0 && b >= 0 && a !== b;
  });
}

function levels(group: SentenceGroup, inBrackets: boolean): readonly Statement[] {
  return group
    .filter((utterance) => inBrackets || utterance.clause.inside === null)
    .flatMap((utterance) => utterance.statements)
    .filter((statement) => statement.isLevel);
}

/** The nearest figure counted alike; over a full stop, one with the same act if there is one. */
function chooseWhole(earlier: readonly Statement[], part: Statement, overStop: boolean): Statement | null {
  const alike = earlier.filter((statement) => areAlike(statement, part));
  if (overStop && alike.length > 1) {
    const sameAct = alike.filter((statement) => statement.claim.action === part.claim.action && part.claim.action !== "");
    if (sameAct.length > 0) return sameAct.at(-1)!;
    return alike.find((statement) => statement.utterance.statements.length > 0) ?? null;
  }
  return alike.at(-1) ?? null;
}

function takeParts(whole: Statement, candidates: readonly Statement[]): readonly Statement[] {
  const parts: Statement[] = [];
  for (const candidate of candidates) {
    if (!areAlike(candidate, whole)) continue;
    const { act, thing } = candidate.before;
    const ownAct = act !== "" && thing !== "" && act !== whole.claim.action && act !== parts[0]?.claim.action;
    if (parts.length > 0 && ownAct && stageOf(candidate) === null) break;
    parts.push(candidate);
  }
  return parts;
}

/** A later stage of the same procedure is no further part: 受理40件，审结37件. */
function withoutLaterStages(parts: readonly Statement[]): readonly Statement[] {
  return parts.filter((part) => {
    const stage = stageOf(part);
    return (
      stage === null ||
      !parts.some((other) => {
        const earlier = stageOf(other);
        return other.claim.subject === part.claim.subject && earlier !== null && earlier.funnel === stage.funnel && earlier.stage < stage.stage;
      })
    );
  });
}

function tieList({ whole, parts }: PartList, wording: string, ties: Ties): void {
  const own = withoutLaterStages(parts);
  const complete = exhausts(whole, own);
  const crossing = own.length > 1 && own.some((part) => partitions.crossing.some((word) => part.claim.subject.includes(word)));
  ties.add({
    type: "sum",
    wording,
    whole: whole.claim.id,
    parts: own.map((part) => part.claim.id),
    complete,
    ...(crossing && !complete ? { disjoint: false } : {}),
  });
}

/** Whether the parts are, one each, all the classes of a known partition of this whole. */
export function exhausts(whole: Statement, parts: readonly Statement[]): boolean {
  const name = wordsOf(whole);
  return partitions.partitions.some(({ classes, of }) => {
    if (classes.length !== parts.length || (of && !of.some((word) => name.includes(word)))) return false;
    const seen = new Set(parts.map((part) => classOf(classes, part)));
    return !seen.has(-1) && seen.size === classes.length;
  });
}

/** Index of the first class that a statement's words name, −1 for none; classes are listed so that narrower words come first. */
function classOf(classes: readonly (readonly string[])[], statement: Statement): number {
  const words = wordsOf(statement);
  return classes.findIndex((names) => names.some((name) => words.includes(name)));
}
