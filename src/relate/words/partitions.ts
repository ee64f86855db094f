import dictionary from "../../../dictionaries/partitions.json";
import places from "../../../dictionaries/places.json";
import type { Statement } from "../../extract/statement.js";
import { wordsOf, type SentenceGroup } from "./nearby.js";

const PLACE_SUFFIXES: readonly string[] = Object.keys(places.suffixes);
const GENERIC_PLACES: readonly string[] = places.generic;

type Classes = readonly (readonly string[])[];

/** The known partition of this whole of which the parts are, one each, all the classes. `names` are theirs as printed. */
export function partitionOf(whole: Statement, parts: readonly Statement[], names: readonly string[] = []): { readonly loose?: boolean; readonly wide?: boolean } | undefined {
  const name = wordsOf(whole);
  if (parts.some((part) => namesOtherPlace(part, whole))) return undefined;
  const known = dictionary.partitions.find(({ classes, of }) => {
    if (classes.length !== parts.length || (of && !of.some((word) => name.includes(word)))) return false;
    const seen = new Set(parts.map((part, i) => classNamed(classes, names[i] ?? "", classOf(classes, part))));
    return !seen.has(-1) && seen.size === classes.length;
  });
  // 共180件，答复172件，结转下年8件: of all there was, the cases carried in too, nothing is left.
  const isAll = known?.acts === true && whole.before.connectives.has("total");
  return isAll ? { ...known, loose: false } : known;
}

/** The class that a name tells as it is printed, where what was read of it does not. */
function classNamed(classes: Classes, name: string, known: number): number {
  return known >= 0 ? known : classes.findIndex((names) => names.some((word) => name.includes(word)));
}

/** How many characters of a name are searched for a place. */
const LONGEST_PLACE = 8;

/** 湖滨新区一般债务: a part that begins with a place which the whole does not name is that place's. */
export function namesOtherPlace({ claim }: Statement, whole: Statement): boolean {
  const head = claim.subject.slice(0, LONGEST_PLACE);
  const suffix = PLACE_SUFFIXES.find((end) => head.indexOf(end) > 0 && !GENERIC_PLACES.some((word) => head.startsWith(word)));
  if (suffix === undefined) return false;
  return !whole.claim.subject.includes(head.slice(0, head.indexOf(suffix) + suffix.length));
}

/** Of a class that cuts across others: 国有控股企业, 民生支出. */
export function crossesClasses({ claim }: Statement): boolean {
  const subject = dictionary.uncrossing.reduce((rest, name) => rest.replaceAll(name, ""), claim.subject);
  return dictionary.crossing.some((word) => subject.includes(word));
}

/** 城镇…；乡村…: the clause behind the ； names another class of the same partition. */
export function continuesPartition(sentence: SentenceGroup, index: number, whole: Statement | undefined): boolean {
  const here = sentence[index]?.statements[0];
  const next = sentence.slice(index + 1, index + 6).find((utterance) => utterance.statements.length > 0)?.statements[0];
  if (here === undefined || next === undefined) return false;
  return dictionary.partitions.some(({ classes }) => {
    const [a, b] = [classOf(classes, here), classOf(classes, next)];
    // 一般债券…，其中新增…；专项债券…: the next class is beside the whole, not inside it.
    const beside = whole !== undefined && classOf(classes, whole) >= 0;
    return a >= 0 && b >= 0 && a !== b && !beside;
  });
}

/** Is itself a class of some partition of such a whole: 乡村消费品零售额. */
export function isClassOf(statement: Statement, of: readonly string[]): boolean {
  return dictionary.partitions.some((partition) => partition.of?.some((word) => of.includes(word)) && classOf(partition.classes, statement) >= 0);
}

/** Index of the first class that a statement's words name, −1 for none; narrower classes are listed first. */
export function classOf(classes: Classes, statement: Statement): number {
  const find = (words: string): number => classes.findIndex((names) => names.some((name) => words.includes(name)));
  const { subject, action, carried } = statement.claim;
  // 空气质量为优42天、良79天: what was carried over names the member before.
  const [first, second] = carried ? [action, subject] : [subject, action];
  const found = find(first);
  return found >= 0 ? found : find(second);
}
