import { membersOf } from "./list-members.js";
import { addPlan, type Line, type Members, type SumPlan } from "./sum-plan.js";
import { isGrand, isTotal } from "./table-words.js";

export type { Line, SumPlan } from "./sum-plan.js";

/**
 * Finds what adds up to what among the lines of a table. A total closes the lines before it, those of their totals that are not taken
 * in yet included; one with nothing before it opens the lines behind it, and then so do all of its rank. Takes time linear in the lines.
 */
export function planSums<L extends Line>(lines: readonly L[]): readonly SumPlan<L>[] {
  const plans: SumPlan<L>[] = [];
  const numbering = new Numbering();
  let untaken: L[] = [];
  let run: L[] = [];
  let opener: L | null = null;
  for (const line of lines) {
    const isListed = numbering.goesOnAmong(line);
    if (!isTotal(line.name) || line.opening === "among" || isListed) {
      run.push(line);
      continue;
    }
    const isGroup = !isGrand(line.name);
    // 合计 甲 乙 小计: whether the one opens or the other closes, nobody can tell.
    if (opener !== null && isGrand(opener.name)) return plans;
    const members = membersOf(run, plans, numbering.next);
    if (opener !== null) addPlan(plans, opener, members);
    if (run.length === 0 || (opener !== null && isGroup)) {
      untaken.push(line);
      opener = line;
    } else {
      if (isGroup) addPlan(plans, line, members);
      else addPlan(plans, line, joinTotals(untaken, opener === null ? members : null));
      untaken = isGroup ? [...untaken, line] : [line];
      opener = null;
    }
    numbering.pass(run, line);
    run = [];
  }
  const members = membersOf(run, plans, numbering.next);
  if (opener !== null) addPlan(plans, opener, members);
  return plans;
}

/** Totals of groups and what is listed beside them. */
function joinTotals<L extends Line>(totals: readonly L[], members: Members<L> | null): Members<L> {
  const { parts, ...rest } = members ?? { parts: [], minus: [], unsure: [], stated: true, whole: true };
  return { ...rest, parts: [...totals, ...parts] };
}

/** The numbers of a table's lines, which go on behind a total: 一、 二、 小计 三、 四、 合计. */
class Numbering {
  #next: Line["number"] = null;
  /** The number of the latest line of a numbered list that 其中 opened. */
  #among: Line["number"] = null;

  /** What the next list has to begin with, if not with one. */
  get next(): Line["number"] {
    return this.#next;
  }

  /** 其中：1.甲 2.留存合计: a line of the list, though it ends like a total. */
  goesOnAmong({ opening, number }: Line): boolean {
    const before = this.#among;
    const goesOn = opening === null && follows(number, before);
    this.#among = opening === "among" || goesOn ? number : null;
    return goesOn;
  }

  pass(run: readonly Line[], total: Line): void {
    const style = run.find(({ opening }) => opening !== "among")?.number?.style;
    const last = total.number ?? run.findLast(({ number, opening }) => opening !== "among" && number !== null && number.style === style)?.number ?? null;
    if (last !== null) this.#next = { style: last.style, ordinal: last.ordinal + 1 };
  }
}

const follows = (number: Line["number"], before: Line["number"]): boolean =>
  number !== null && before !== null && number.style === before.style && number.ordinal === before.ordinal + 1;
