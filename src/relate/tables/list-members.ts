import type { NumberingStyle } from "../../model/section.js";
import { addPlan, type Line, type Members, type SumPlan } from "./sum-plan.js";

/**
 * The lines of a list that stand at its top: its first number, or the shallowest indent, says which. What each of them is made of is
 * planned on the way. `first` is the number that the list has to begin with.
 */
export function membersOf<L extends Line>(list: readonly L[], plans: SumPlan<L>[], first: Line["number"] = null): Members<L> {
  const number = list.find(({ opening }) => opening !== "among")?.number ?? null;
  if (number === null) return unnumbered(list, plans);
  return numbered(list, number.style, first?.style === number.style ? first.ordinal : 1, plans);
}

interface Group<L> {
  readonly head: L;
  readonly under: L[];
}

/** 一、 二、 三、 and what stands between them. */
function numbered<L extends Line>(list: readonly L[], style: NumberingStyle, first: number, plans: SumPlan<L>[]): Members<L> {
  const groups: Group<L>[] = [];
  for (const line of list) {
    if (line.opening !== "among" && line.number?.style === style) groups.push({ head: line, under: [] });
    else groups.at(-1)?.under.push(line);
  }
  const last = groups.at(-1)!;
  // What follows the last number without one may go on beside it, unless others have such lines under them as well.
  const isLast = groups.every(({ under }) => under === last.under || under.length === 0);
  const loose = isLast && last.under.some(({ number, indent }) => number === null && indent <= last.head.indent) ? last.under : [];
  for (const { head, under } of groups) if (under !== loose) planUnder(head, under, plans);
  const inOrder = groups.every(({ head }, i) => head.number!.ordinal === first + i);
  return { ...bySign(groups), unsure: loose.filter(({ opening }) => opening !== "among"), stated: true, whole: inOrder };
}

/** Lines without numbers: those that are set in deeper are under the one before. */
function unnumbered<L extends Line>(list: readonly L[], plans: SumPlan<L>[]): Members<L> {
  const { listed, unsure } = leaveOutAmong(list);
  const first = listed[0];
  if (first === undefined) return { parts: [], minus: [], unsure, stated: false, whole: true };
  const groups: Group<L>[] = [];
  for (const line of listed) {
    if (line.indent <= first.indent) groups.push({ head: line, under: [] });
    else groups.at(-1)!.under.push(line);
  }
  for (const { head, under } of groups) planUnder(head, under, plans);
  return { ...bySign(groups), unsure, stated: false, whole: listed.every(({ number }) => number === null) };
}

function planUnder<L extends Line>(head: L, under: readonly L[], plans: SumPlan<L>[]): void {
  if (under.length > 0) addPlan(plans, head, membersOf(under, plans));
}

function bySign<L extends Line>(groups: readonly Group<L>[]): Pick<Members<L>, "parts" | "minus"> {
  const heads = groups.map(({ head }) => head);
  return { parts: heads.filter(({ opening }) => opening !== "minus"), minus: heads.filter(({ opening }) => opening === "minus") };
}

/** Takes out the lists that 其中 opens. How far one goes is known from numbering and indents alone: what may be in or out is unsure. */
function leaveOutAmong<L extends Line>(list: readonly L[]): { readonly listed: readonly L[]; readonly unsure: readonly L[] } {
  const listed: L[] = [];
  const unsure: L[] = [];
  let among: L | null = null;
  for (const line of list) {
    if (line.opening === "among") {
      among = line;
      continue;
    }
    const owner = listed.at(-1);
    if (among !== null && isSurelyAmong(line, among, owner)) continue;
    if (among !== null && !isSurelyBack(line, among, owner)) {
      unsure.push(line);
      continue;
    }
    among = null;
    listed.push(line);
  }
  return { listed, unsure };
}

const isSurelyAmong = (line: Line, among: Line, owner: Line | undefined): boolean =>
  (owner !== undefined && line.indent > owner.indent) || (line.number !== null && line.number.style === among.number?.style);

const isSurelyBack = (line: Line, among: Line, owner: Line | undefined): boolean =>
  owner !== undefined && ((line.number !== null && line.number.style === owner.number?.style) || (among.indent > owner.indent && line.indent <= owner.indent));
