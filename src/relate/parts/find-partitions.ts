import dictionary from "../../../dictionaries/partitions.json";
import flows from "../../../dictionaries/flows.json";
import type { Statement } from "../../extract/statement.js";
import { isOpeningBeside } from "../words/flow-roles.js";
import { stagesOf } from "../words/funnel-stages.js";
import { areAlike, areOpposed, isTotal, levelsOf, sharesPlace, wordsOf, type SentenceGroup } from "../words/nearby.js";
import type { PartList, PartLists } from "../words/part-lists.js";
import { classOf, isClassOf, namesOtherPlace } from "../words/partitions.js";

/** How many sentences behind the whole its classes may stand: 按经营地分，…。按消费形态分，…。 */
const REACH = 2;
/** How many figures behind the whole are looked at. */
const FIGURES = 40;

const INFLOWS: ReadonlySet<string> = new Set(flows.flows.flatMap((flow) => flow.in));

type Partition = (typeof dictionary.partitions)[number];

/** Finds the classes of a known partition behind their whole where no word opens the list: 常住人口…。城镇人口…，乡村人口…. */
export function findPartitions(sentences: readonly SentenceGroup[], known: PartLists): readonly PartList[] {
  return sentences.flatMap((sentence, index) => {
    const here = levelsOf(sentence);
    const near = [...here, ...sentences.slice(index + 1, index + 1 + REACH).flatMap(levelsOf)];
    // Where 其中 lists the parts, it says which they are.
    return here.flatMap((whole, position) =>
      known.isWhole(whole) ? [] : findPartitionsOf(whole, near.slice(position + 1, position + 1 + FIGURES), near.slice(Math.max(0, position - FIGURES), position), known),
    );
  });
}

function findPartitionsOf(
  whole: Statement,
  behind: readonly Statement[],
  before: readonly Statement[],
  known: PartLists,
): readonly PartList[] {
  return dictionary.partitions.flatMap((partition): readonly PartList[] => {
    if (partition.opened || !mayDivide(partition, whole, [...before, ...behind]) || isMember(whole, partition, known)) return [];
    const parts = takeClasses(partition, whole, behind);
    if (parts === null || parts.some((part) => known.isPart(part))) return [];
    return [{ whole, parts, wording: partition.classes.map((names) => names[0]).join("/") }];
  });
}

/** 总人口300万人，其中农业人口180万人、非农业人口120万人；男155万人，女145万人: the whole of the list before is divided again, not its last member. */
function isMember(whole: Statement, { of }: Partition, known: PartLists): boolean {
  const head = known.listOf(whole)?.whole;
  return head !== undefined && of?.some((word) => wordsOf(head).includes(word)) === true;
}

function mayDivide({ of, acts }: Partition, whole: Statement, near: readonly Statement[]): boolean {
  if (acts) return (whole.before.connectives.has("total") || stagesOf(whole).length > 0) && !isOneOfSeveralInflows(whole, near);
  return of?.some((word) => wordsOf(whole).includes(word)) === true && !isClassOf(whole, of);
}

/** The first figures behind the whole that name each class once, if nothing counted alike stands between them. */
function takeClasses({ classes, of, acts }: Partition, whole: Statement, candidates: readonly Statement[]): readonly Statement[] | null {
  const parts = new Map<number, Statement>();
  for (const candidate of candidates) {
    if (candidate.utterance.clause.inside !== whole.utterance.clause.inside) continue;
    if (namesOtherPlace(candidate, whole)) return null;
    if (!areAlike(candidate, whole) || !sharesPlace(candidate, whole) || candidate.isBase) continue;
    if (areOpposed(candidate, whole)) return null;
    if (isNarrowed(candidate, whole) || (acts && candidate.claim.subject !== whole.claim.subject)) return null;
    const found = acts ? classes.findIndex((names) => names.includes(candidate.claim.action)) : classOf(classes, candidate);
    if (found < 0 && of && isClassOf(candidate, of)) continue;
    if (found < 0 || parts.has(found)) return null;
    parts.set(found, candidate);
    if (parts.size === classes.length) return [...parts.values()];
  }
  return null;
}

/** 新收100件，旧存20件: neither is the whole of what was worked off. */
function isOneOfSeveralInflows(whole: Statement, near: readonly Statement[]): boolean {
  // 上年结转20件，共有120件进入审理: all there was.
  if (isTotal(whole) || (whole.before.connectives.has("total") && !INFLOWS.has(whole.claim.action))) return false;
  return near.some((level) => isOpeningBeside(level, whole) || (INFLOWS.has(level.claim.action) && areAlike(level, whole) && level.claim.subject === whole.claim.subject));
}

/** 限额以上零售总额按经营地统计，城镇…: what follows is of a whole that has no figure here. */
function isNarrowed(candidate: Statement, whole: Statement): boolean {
  const { sentence, topics } = candidate.utterance;
  if (sentence === whole.utterance.sentence) return false;
  return dictionary.crossing.some((word) => topics.some((topic) => topic.includes(word)) && !whole.name.includes(word));
}
