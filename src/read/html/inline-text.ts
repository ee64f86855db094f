import { refuseManyElements, type Limits } from "../limits.js";
import type { Run } from "../parts.js";
import { raiseDigits } from "../raised-digits.js";
import { isCollapsible, isInvisible, isSpecial, isWide } from "./character-classes.js";
import type { Entities } from "./nodes.js";
import type { Page } from "./parse-page.js";
import type { SourceLines } from "./source-lines.js";

/** A stretch of a line: words of the source as they stand there, or words that stand for something else in it. */
interface Stretch {
  readonly from: number;
  to: number;
  /** Where it is not the source from `from` to `to`. */
  readonly text?: string;
}

const LINE_FEED = 0x0a;
const SPACE = 0x20;
/** In characters of the source, blanks included. */
const LONGEST_RAISED = 40;

/**
 * The words of one paragraph as a browser sets them: white space collapsed (CSS Text 3, 4.1.1), &nbsp; and U+3000 kept. Each run begins
 * where its words stand in the source and ends where they part: at entities, at white space that was collapsed, at tags, at line ends.
 */
export class InlineText {
  readonly #source: string;
  readonly #entities: Entities;
  readonly #limits: Limits;
  #stretches: Stretch[] = [];
  #last: Stretch | null = null;
  /** White space that is shown only if words follow on the line. */
  #space = -1;
  #spaceHasFeed = false;
  /** Code of the last character on the line; -1 where it is empty. */
  #before = -1;

  /** Stretches and paragraphs so far. */
  #count = 0;

  constructor({ source, entities }: Page, limits: Limits) {
    this.#source = source;
    this.#entities = entities;
    this.#limits = limits;
  }

  get isEmpty(): boolean {
    return this.#stretches.length === 0;
  }

  /** How many stretches there are: a mark to go back to. */
  get length(): number {
    return this.#stretches.length;
  }

  /** Leaves out all from the mark on. */
  cutBack(length: number): void {
    this.#stretches.length = length;
    this.#last = null;
    this.#space = -1;
    this.#before = -1;
  }

  /** Adds the source `from…to`; `entity` is the first that may stand in it. */
  add(from: number, to: number, entity: number, keepsSpace: boolean): void {
    const { from: starts, to: ends, codePoint } = this.#entities;
    let next = entity;
    for (let at = from; at < to; ) {
      if (starts[next] === at) {
        this.#addEntity(at, ends[next]!, codePoint[next]!, keepsSpace);
        at = ends[next++]!;
        continue;
      }
      const stop = next < this.#entities.count && starts[next]! < to ? starts[next]! : to;
      this.#addPlain(at, stop, keepsSpace);
      at = stop;
    }
  }

  /** Adds a number that is set as a superscript; false where the source `from…to` is something else. */
  addRaised(from: number, to: number): boolean {
    if (to - from > LONGEST_RAISED) return false;
    const source = this.#source.slice(from, to);
    const words = source.trim();
    const text = raiseDigits(words, this.#before === -1 ? "" : String.fromCodePoint(this.#before));
    if (text === words) return false;
    const start = from + source.indexOf(words);
    this.#flushSpace(text.charCodeAt(0));
    this.#push({ from: start, to: start + text.length, text }, text.charCodeAt(text.length - 1));
    return true;
  }

  /** Adds words that are printed though they do not stand in the source. */
  addGenerated(text: string, from: number): void {
    this.#space = -1;
    this.#push({ from, to: from, text }, text.charCodeAt(text.length - 1));
  }

  /** Begins a new line, as `<br>` at `from` does. */
  addBreak(from: number): void {
    this.#space = -1;
    this.#push({ from, to: from, text: "\n" }, -1);
  }

  /** Gives the runs and begins anew. Line feeds at the ends are left out. */
  take(lines: SourceLines): readonly Run[] {
    this.#countOne();
    const stretches = this.#stretches;
    this.#stretches = [];
    this.#last = null;
    this.#space = -1;
    this.#before = -1;
    let first = 0;
    let end = stretches.length;
    while (first < end && stretches[first]!.text === "\n") first++;
    while (first < end && stretches[end - 1]!.text === "\n") end--;
    return stretches.slice(first, end).map(({ from, to, text }) => ({ text: text ?? this.#source.slice(from, to), origin: lines.originOf(from) }));
  }

  #addPlain(from: number, to: number, keepsSpace: boolean): void {
    const source = this.#source;
    for (let at = from; at < to; ) {
      const code = source.charCodeAt(at);
      if (isCollapsible(code) || isInvisible(code)) {
        this.#addSpecial(code, at, keepsSpace);
        at++;
        continue;
      }
      const start = at;
      do at++;
      while (at < to && !isSpecial(source.charCodeAt(at)));
      this.#flushSpace(code);
      this.#addVerbatim(start, at);
    }
  }

  #addSpecial(code: number, at: number, keepsSpace: boolean): void {
    if (!isCollapsible(code)) return;
    if (keepsSpace) {
      this.#flushSpace(code);
      if (code === LINE_FEED) this.addBreak(at);
      else this.#addVerbatim(at, at + 1);
      return;
    }
    if (this.#space === -1) {
      this.#space = at;
      this.#spaceHasFeed = false;
    }
    if (code === LINE_FEED) this.#spaceHasFeed = true;
  }

  #addEntity(from: number, to: number, codePoint: number, keepsSpace: boolean): void {
    if (isCollapsible(codePoint) || isInvisible(codePoint)) {
      this.#addSpecial(codePoint, from, keepsSpace);
      return;
    }
    this.#flushSpace(codePoint);
    this.#push({ from, to, text: String.fromCodePoint(codePoint) }, codePoint);
  }

  /** The blank before a character. One that is only a line end of the source is none between two Chinese characters (CSS Text 3, 4.1.3). */
  #flushSpace(next: number): void {
    const at = this.#space;
    if (at === -1) return;
    this.#space = -1;
    if (this.#before === -1 || this.#before === SPACE || (this.#spaceHasFeed && isWide(this.#before) && isWide(next))) return;
    if (this.#source.charCodeAt(at) === SPACE) this.#addVerbatim(at, at + 1);
    else this.#push({ from: at, to: at, text: " " }, SPACE);
  }

  #addVerbatim(from: number, to: number): void {
    const last = this.#last;
    if (last?.text === undefined && last?.to === from) {
      last.to = to;
      this.#before = this.#source.charCodeAt(to - 1);
    } else {
      this.#push({ from, to }, this.#source.charCodeAt(to - 1));
    }
  }

  /** Blanks, breaks and entities tear a text into pieces; each, and each paragraph, is kept with its place: many times the size of a letter. */
  #countOne(): void {
    refuseManyElements(++this.#count, this.#limits);
  }

  #push(stretch: Stretch, before: number): void {
    this.#countOne();
    this.#stretches.push(stretch);
    this.#last = stretch;
    this.#before = before;
  }
}
