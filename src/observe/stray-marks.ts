import type { ObservationOf } from "../model/observation.js";
import { CLOSING, OPENING } from "../structure/brackets.js";
import { isDigit, isLatin, trimBlanks } from "../structure/characters.js";
import type { Reading } from "../structure/reading.js";
import type { Observer } from "./observer.js";

type StrayMark = ObservationOf<"stray-mark">;

/** A mark, its kind of pair, and the block that it stands in. */
interface Stray {
  readonly mark: StrayMark;
  readonly pair: number;
  readonly block: number;
}

/** A pair that a page or a wrapped line breaks apart stands in blocks this close to each other. */
const NEAR_BLOCKS = 4;
/** Words around a mark by which a reader finds it again. */
const CONTEXT = 6;
/** The number of a list mark: 十二）. */
const LONGEST_LABEL = 3;

/** Quotes and brackets that lack their partner within a paragraph and in the blocks nearby, and such as cross another pair. */
export const observeStrayMarks: Observer = ({ passages }) => {
  const strays = passages.flatMap(({ reading }, block) => straysOf(reading, block));
  return withoutBrokenPairs(strays).map(({ mark }) => mark);
};

interface Open {
  readonly kind: number;
  readonly at: number;
}

function straysOf(reading: Reading, block: number): readonly Stray[] {
  const { text } = reading;
  const strays: Stray[] = [];
  const note = (at: number, pair: number, fault: StrayMark["fault"]): void => {
    const words = text.slice(Math.max(0, at - CONTEXT), at + CONTEXT + 1);
    strays.push({ mark: { kind: "stray-mark", text: words, span: reading.spanOf(at, at + 1), mark: text[at]!, fault }, pair, block });
  };
  const open = new OpenPairs();
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const opens = OPENING.get(code);
    if (opens !== undefined) open.push({ kind: opens, at });
    const closes = CLOSING.get(code);
    if (closes === undefined || isApostrophe(text, at)) continue;
    const outcome = open.close(closes);
    if (outcome !== "paired" && !isListMark(text, at)) note(at, closes, outcome);
  }
  for (const { kind, at } of open.left()) note(at, kind, "unclosed");
  return strays;
}

/** What is open, innermost last. What a closing mark jumps over may be closed later, across that pair. */
class OpenPairs {
  readonly #open: Open[] = [];
  readonly #counts = new Map<number, number>();
  readonly #jumped = new Map<number, Open[]>();

  push(one: Open): void {
    this.#open.push(one);
    this.#counts.set(one.kind, (this.#counts.get(one.kind) ?? 0) + 1);
  }

  close(kind: number): "paired" | "crossed" | "unopened" {
    if ((this.#counts.get(kind) ?? 0) === 0) return this.#jumped.get(kind)?.pop() === undefined ? "unopened" : "crossed";
    for (;;) {
      const top = this.#open.pop()!;
      this.#counts.set(top.kind, this.#counts.get(top.kind)! - 1);
      if (top.kind === kind) return "paired";
      const others = this.#jumped.get(top.kind);
      if (others === undefined) this.#jumped.set(top.kind, [top]);
      else others.push(top);
    }
  }

  left(): readonly Open[] {
    return [...this.#open, ...[...this.#jumped.values()].flat()].toSorted((a, b) => a.at - b.at);
  }
}

/** 1） and 一）and a): they close nothing. */
function isListMark(text: string, at: number): boolean {
  if (!"）)".includes(text[at]!)) return false;
  let start = at;
  while (start > 0 && at - start < LONGEST_LABEL && isLabel(text, start - 1)) start--;
  const before = text[trimBlanks(text, 0, start) - 1];
  return start < at && (before === undefined || "。；：，、！？;:,.".includes(before));
}

function isLabel(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return isDigit(code) || isLatin(code) || "一二三四五六七八九十".includes(text[at]!);
}

/** The ’ of a Latin word. */
function isApostrophe(text: string, at: number): boolean {
  return text[at] === "’" && isLatin(text.charCodeAt(at - 1));
}

/** Without an unclosed mark and the unopened one of its kind in a block close behind it: something broke their paragraph in two. */
function withoutBrokenPairs(strays: readonly Stray[]): readonly Stray[] {
  const kept = new Set(strays);
  const unclosed = new Map<number, Stray>();
  for (const stray of strays) {
    const partner = unclosed.get(stray.pair);
    if (stray.mark.fault === "unclosed") unclosed.set(stray.pair, stray);
    if (stray.mark.fault !== "unopened" || partner === undefined || stray.block - partner.block > NEAR_BLOCKS) continue;
    kept.delete(stray);
    kept.delete(partner);
    unclosed.delete(stray.pair);
  }
  return [...kept];
}
