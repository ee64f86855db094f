import dictionary from "../../../dictionaries/partitions.json";
import type { Statement } from "../../extract/statement.js";
import { wordsOf } from "../words/nearby.js";
import { nameIn, wordsBehind } from "../words/printed-words.js";

interface Family {
  /** Every word of the family, longest first, with the index of its class. */
  readonly words: readonly (readonly [word: string, index: number])[];
  readonly of: readonly string[] | undefined;
}

const FAMILIES: readonly Family[] = dictionary.disjoint.map(({ classes, of }: { classes: readonly (readonly string[])[]; of?: readonly string[] }) => ({
  words: classes.flatMap((names, index) => names.map((word) => [word, index] as const)).toSorted(([a], [b]) => b.length - a.length),
  of,
}));
const OTHERS: readonly string[] = dictionary.others;
/** How few characters two names have in common that are of the same sort of thing: 砖瓦企业, 其他企业. */
const SORT = 2;

/** What is known of a list: `true` where its members never overlap, `false` where some do, else nothing. */
export function apartnessOf(whole: Statement, parts: readonly Statement[], text: string): boolean | undefined {
  if (overlapIsStated(parts, text)) return false;
  const names = parts.map((part) => nameIn(part, text));
  if (lieApart(whole, names)) return true;
  const nested = parts.some((part, i) => parts.some((other, j) => i !== j && part.claim.subject.endsWith(other.claim.subject)));
  return nested ? false : undefined;
}

/** 党纪处分80人、政务处分50人（含双重处分20人）; …，部分人员同时享受两项补贴. */
export function overlapIsStated(parts: readonly Statement[], text: string): boolean {
  const { overlaps, several, twice, denials } = dictionary;
  const says = (clause: string): boolean =>
    overlaps.some((word) => affirms(clause, word, denials)) || (several.some((word) => clause.startsWith(word)) && twice.some((word) => clause.includes(word)));
  const noted = parts.some(({ claim }) => claim.scope?.includes.some(says));
  return noted || wordsBehind(parts.at(-1)!, text).some(says);
}

function affirms(clause: string, word: string, denials: readonly string[]): boolean {
  const at = clause.indexOf(word);
  return at >= 0 && !denials.some((denial) => clause.slice(0, at).includes(denial));
}

/** Says that it is all that is not listed by itself: 其他案件. */
export const isRest = (name: string): boolean => OTHERS.some((word) => name.startsWith(word) || name.startsWith(`及${word}`) || name.startsWith(`和${word}`));

function lieApart(whole: Statement, names: readonly string[]): boolean {
  const [last = "", ...before] = [...names].reverse();
  const closed = isRest(last);
  const listed = closed ? before : names;
  const words = wordsOf(whole);
  const byClass = FAMILIES.some(({ words: known, of }) => (!of || of.some((word) => words.includes(word))) && areDistinct(listed.map((name) => classesIn(name, known))));
  return byClass || deny(listed) || (closed && listed.length > 1 && areOfOneSort(last, listed));
}

/** The classes that a name holds words of; of 不批准逮捕 批准逮捕 is no word by itself. */
function classesIn(name: string, words: Family["words"]): ReadonlySet<number> {
  const found = new Set<number>();
  let rest = name;
  for (const [word, index] of words) {
    if (!rest.includes(word)) continue;
    found.add(index);
    rest = rest.replaceAll(word, "…");
  }
  return found;
}

function areDistinct(members: readonly ReadonlySet<number>[]): boolean {
  const all = members.flatMap((classes) => [...classes]);
  return members.length > 0 && members.every(({ size }) => size > 0) && new Set(all).size === all.length;
}

/** 合格46批次，不合格4批次: the one says that it is not the other. */
function deny([a = "", b = "", ...more]: readonly string[]): boolean {
  return more.length === 0 && (isDenial(a, b) || isDenial(b, a));
}

const isDenial = (a: string, b: string): boolean => b.length > 1 && dictionary.negations.some((word) => a.endsWith(word + b));

/** 砖瓦企业35家、化工企业12家、其他企业6家: one sort of thing by one kind of name each. */
function areOfOneSort(last: string, listed: readonly string[]): boolean {
  const word = OTHERS.find((other) => last.includes(other)) ?? "";
  const sort = last.slice(last.indexOf(word) + word.length);
  const kinds = listed.map((name) => (name.endsWith(sort) ? name.slice(0, -sort.length) : ""));
  return sort.length >= SORT && new Set(kinds).size === kinds.length && kinds.every((kind) => kind !== "" && !dictionary.crossing.some((crossing) => kind.includes(crossing)));
}
