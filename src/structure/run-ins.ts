import type { NumberingStyle } from "../model/section.js";
import { isRunInStyle, type Mark } from "./mark.js";
import { NEXT_IN_ROW, type RunInNumber } from "./run-in-number.js";

/** The run-in numbers of a passage that its scan found, and the number that the passage starts with. */
export interface NumberedPassage {
  readonly lead: Mark | null;
  readonly numbers: readonly RunInNumber[];
}

interface Candidate {
  readonly number: RunInNumber;
  readonly mark: Mark;
}

/**
 * Tells run-in headings from words that look like them: a list has at least two members that count upwards. A lone 一是 stays
 * where it opens a clause, because the 二是 that should follow may be what is wrong with the text.
 */
export function selectRunIns(passages: readonly NumberedPassage[], isStartOf: (passage: number, index: number) => boolean): Mark[] {
  const kept = new Set<Mark>();
  const lists = new RowKeeper(kept);
  const found: Mark[] = [];
  passages.forEach(({ lead, numbers }, passage) => {
    if (lead) lists.closeAll();
    const inner = new Map<NumberingStyle, Candidate[]>();
    for (const number of numbers) {
      if (isRunInStyle(number.style)) {
        const mark = lists.add(number, passage, isStartOf(passage, number.start));
        if (mark) found.push(mark);
        continue;
      }
      const row = inner.get(number.style) ?? [];
      const mark = markOf(number, passage, number.ordinal, false);
      const last = row.at(-1)?.mark.ordinal ?? (lead?.style === number.style ? lead.ordinal : 0);
      // A gap of one is a mistake of the text, more than that is no list.
      if (number.ordinal <= last || number.ordinal > last + 2) continue;
      row.push({ number, mark });
      inner.set(number.style, row);
      found.push(mark);
    }
    for (const [style, row] of inner) {
      if (row.length >= 2 || lead?.style === style) for (const { mark } of row) kept.add(mark);
    }
  });
  lists.closeAll();
  return found.filter((mark) => kept.has(mark));
}

/** The lists of 一是, 首先 and 第一， that are being counted; a numbered heading ends them all. */
class RowKeeper {
  readonly #kept: Set<Mark>;
  readonly #open = new Map<NumberingStyle, Candidate[]>();

  constructor(kept: Set<Mark>) {
    this.#kept = kept;
  }

  add(number: RunInNumber, passage: number, lead: boolean): Mark | null {
    const row = this.#open.get(number.style);
    const last = row?.at(-1)?.mark.ordinal ?? 0;
    const ordinal = number.style === "首先" && number.ordinal === NEXT_IN_ROW ? last + 1 : number.ordinal;
    if (number.ordinal === NEXT_IN_ROW && last === 0) return null;
    const candidate = { number, mark: markOf(number, passage, ordinal, lead) };
    if (row && ordinal > last) {
      row.push(candidate);
    } else {
      this.#close(number.style);
      this.#open.set(number.style, [candidate]);
    }
    return candidate.mark;
  }

  closeAll(): void {
    for (const style of this.#open.keys()) this.#close(style);
  }

  #close(style: NumberingStyle): void {
    const row = this.#open.get(style);
    const first = row?.[0];
    this.#open.delete(style);
    if (!row || !first) return;
    const alone = row.length === 1;
    if (alone && !(style === "一是" && first.mark.ordinal === 1 && first.number.strong)) return;
    if (style !== "一是" && first.mark.ordinal !== 1) return;
    for (const { mark } of row) this.#kept.add(mark);
  }
}

function markOf({ start, end, style }: RunInNumber, passage: number, ordinal: number, lead: boolean): Mark {
  return { passage, start, end, style, ordinal, lead };
}
