import type { NumberingStyle, Section } from "../model/section.js";
import type { Wording } from "./wording.js";

export type SectionNumber = NonNullable<Section["number"]>;

/** A section that has a number. */
export interface Numbered {
  readonly section: Section;
  readonly number: SectionNumber;
}

/** 一是, 第一，: items inside a paragraph. 首先 其次 再次 最后 are left alone: writers skip and repeat them at will. */
export const RUN_IN_STYLES: ReadonlySet<NumberingStyle> = new Set<NumberingStyle>(["一是", "第一，"]);
const HEADING_STYLES: ReadonlySet<NumberingStyle> = new Set<NumberingStyle>([
  "一、", "（一）", "1.", "1、", "（1）", "1）", "①", "第一章", "第一节", "第一条", "第一部分",
]);

export function isHeadingStyle(style: NumberingStyle): boolean {
  return HEADING_STYLES.has(style);
}

/** Each list of siblings in reading order of their parents: the outermost sections first. */
export function siblingLists(sections: readonly Section[]): readonly (readonly Numbered[])[] {
  const lists: (readonly Numbered[])[] = [];
  const waiting: (readonly Section[])[] = [sections];
  for (let siblings = waiting.pop(); siblings !== undefined; siblings = waiting.pop()) {
    const numbered = siblings.flatMap((section) => (section.number === null ? [] : [{ section, number: section.number }]));
    if (numbered.length > 0) lists.push(numbered);
    for (let i = siblings.length - 1; i >= 0; i--) {
      const children = siblings[i]?.children ?? [];
      if (children.length > 0) waiting.push(children);
    }
  }
  return lists;
}

/** What is wrong with a number in its list. */
export interface NumberFault {
  readonly kind: "start" | "gap" | "repeat" | "back";
  /** The ordinal that was due. */
  readonly due: number;
}

/**
 * Follows a list of ordinals that should go 1, 2, 3…. After a fault both ways of going on are allowed, by place and by the
 * number that was printed: one slip is one fault.
 */
export class Sequence {
  #last = 0;
  #due: readonly number[] = [1];
  #length = 0;

  get last(): number {
    return this.#last;
  }

  get length(): number {
    return this.#length;
  }

  accepts(ordinal: number): boolean {
    return this.#due.includes(ordinal);
  }

  next(ordinal: number): NumberFault | null {
    const fault = this.accepts(ordinal) ? null : this.#faultOf(ordinal);
    const due = this.#due[0] ?? 1;
    this.#due = fault === null ? [ordinal + 1] : [due + 1, ordinal + 1];
    this.#last = ordinal;
    this.#length++;
    return fault;
  }

  #faultOf(ordinal: number): NumberFault {
    const due = this.#due[0] ?? 1;
    if (this.#length === 0) return { kind: "start", due };
    if (ordinal === this.#last) return { kind: "repeat", due };
    return { kind: ordinal < due ? "back" : "gap", due };
  }
}

const DIGITS = "零一二三四五六七八九";

/** 12 → 十二, for ordinals below a thousand; plain digits beyond. */
export function chineseNumeral(n: number): string {
  if (!Number.isInteger(n) || n < 1 || n > 999) return String(n);
  const [hundreds, tens, ones] = [Math.floor(n / 100), Math.floor(n / 10) % 10, n % 10];
  const head = hundreds > 0 ? `${DIGITS[hundreds]}百` : "";
  const gap = hundreds > 0 && tens === 0 && ones > 0 ? "零" : "";
  const ten = tens === 0 ? "" : tens === 1 && hundreds === 0 ? "十" : `${DIGITS[tens]}十`;
  return head + gap + ten + (ones > 0 ? DIGITS[ones] : "");
}

/** The number as its style would print it: （一） and 3 give （三）. */
export function printOrdinal(style: NumberingStyle, ordinal: number): string {
  if (style === "①") return ordinal >= 1 && ordinal <= 20 ? String.fromCodePoint(0x245f + ordinal) : `(${ordinal})`;
  return style.replace(/[一1]/, (sample) => (sample === "1" ? String(ordinal) : chineseNumeral(ordinal)));
}

/** 三、 or, where several are missing, 三、至五、. */
export function printMissing(style: NumberingStyle, from: number, to: number): Wording {
  const [first, last] = [`“${printOrdinal(style, from)}”`, `“${printOrdinal(style, to)}”`];
  return from === to ? { zh: first, en: `${first} is` } : { zh: `${first}至${last}`, en: `${first} to ${last} are` };
}
