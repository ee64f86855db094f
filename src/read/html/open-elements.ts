import { Mark, type Nodes } from "./nodes.js";
import { TAG_COUNT, tagNamed, tagOf, type Tag } from "./tags.js";

/** Browsers stop nesting at this depth, too (Chromium: 512); what is deeper stands beside its parent. */
const DEEPEST = 512;

/** The elements whose end has not come, innermost last: what start and end tags end, by the rules of HTML, 13.2.6, as far as they matter to text. */
export class OpenElements {
  readonly #nodes: Nodes;
  readonly #stack: number[] = [];
  /** Places in the stack by tag: so that no end tag searches it. */
  readonly #places: readonly number[][] = Array.from({ length: TAG_COUNT }, () => []);
  readonly #blocks: number[] = [];
  readonly #scopes: number[] = [];
  /** Elements that were too deep to be opened: as many end tags are theirs. */
  #tooDeep = 0;
  #hiddenFrom = -1;
  #linkFrom = -1;
  /** Of the text that comes now: whether it is in a link. */
  linkMarks = 0;

  constructor(nodes: Nodes) {
    this.#nodes = nodes;
  }

  /** Whether the text that comes now is in an element that is not shown. */
  get hidden(): boolean {
    return this.#hiddenFrom !== -1;
  }

  /** Whether the text that comes now is the page's title. */
  get titled(): boolean {
    return this.#hiddenFrom === this.#stack.length - 1 && this.hidden && this.#nodes.tag[this.#stack.at(-1)!] === TITLE.id;
  }

  has(tag: Tag): boolean {
    return this.#places[tag.id]!.length > 0;
  }

  push(node: number, tag: Tag): void {
    const place = this.#stack.length;
    if (place >= DEEPEST) {
      this.#tooDeep++;
      return;
    }
    this.#stack.push(node);
    this.#places[tag.id]!.push(place);
    if (tag.isBlock) this.#blocks.push(place);
    if (tag.isScope) this.#scopes.push(place);
    const marks = this.#nodes.marks[node]!;
    if ((marks & Mark.hidden) !== 0 && this.#hiddenFrom === -1) this.#hiddenFrom = place;
    if (tag.name === "a") {
      this.#linkFrom = place;
      this.linkMarks = marks & (Mark.link | Mark.file);
    }
  }

  /** Ends what the start tag ends: a paragraph before a block, an item before the next. */
  endBefore({ ends }: Tag): void {
    if (ends === undefined) return;
    let within = -1;
    for (const id of ends.within) within = Math.max(within, this.#placeOf(id));
    let first = Infinity;
    for (const id of ends.names) {
      const place = this.#placeOf(id);
      if (place > within) first = Math.min(first, place);
    }
    this.#endFrom(first);
  }

  /** Ends the innermost element of the tag, and all in it; false where the end tag reaches none. */
  end(tag: Tag): boolean {
    if (this.#tooDeep > 0) {
      this.#tooDeep--;
      return true;
    }
    // What stands behind </body> is shown in it all the same.
    if (tag.name === "body" || tag.name === "html") return false;
    if (tag.name === "a") this.#leaveLink();
    const place = this.#placeOf(tag.id);
    if (place <= this.#reachOf(tag)) return false;
    this.#endFrom(place);
    return true;
  }

  endAll(): void {
    this.#endFrom(0);
  }

  /** The innermost place that an end tag does not reach. Those of a table and its parts reach out of a cell, but not out of the table. */
  #reachOf(tag: Tag): number {
    if (tag === TABLE) return -1;
    if (tag.isOfTable) return this.#placeOf(TABLE.id);
    return (tag.isBlock ? this.#scopes : this.#blocks).at(-1) ?? -1;
  }

  #placeOf(id: number): number {
    return this.#places[id]!.at(-1) ?? -1;
  }

  #endFrom(place: number): void {
    while (this.#stack.length > place) {
      const node = this.#stack.pop()!;
      const at = this.#stack.length;
      const tag = tagOf(this.#nodes.tag[node]!);
      this.#nodes.end[node] = this.#nodes.count;
      this.#places[tag.id]!.pop();
      if (tag.isBlock) this.#blocks.pop();
      if (tag.isScope) this.#scopes.pop();
      if (this.#hiddenFrom === at) this.#hiddenFrom = -1;
      if (this.#linkFrom === at) this.#leaveLink();
    }
  }

  /** `</a>` ends the link even where it stands in a block that began inside of it: browsers close it there and reopen nothing. */
  #leaveLink(): void {
    this.#linkFrom = -1;
    this.linkMarks = 0;
  }
}

const TITLE = tagNamed("title");
const TABLE = tagNamed("table");
