/** Marks of a node. */
export const Mark = {
  /** Text of a link that leads elsewhere. */
  link: 1,
  /** A link to a file to be downloaded, or a frame that shows one. */
  file: 2,
  /** An element that is not shown, or shows no text. */
  hidden: 4,
  /** White space within is kept as it is written. */
  pre: 8,
  /** A picture as small as a letter, or not shown. */
  plain: 16,
  /** Text within is set as a superscript. */
  raised: 32,
} as const;

/** The tag of a text node; elements have those of `tags.ts`, which begin behind it. */
export const TEXT = 255;

const FIRST_CAPACITY = 4096;

/**
 * The elements and texts of a page in the order of its source, each element before what it holds: the subtree of node `i` is
 * `i + 1` up to `end[i]`. Columns of numbers, for a page of a million elements has to fit beside its source in the memory.
 */
export class Nodes {
  count = 0;
  tag = new Uint8Array(FIRST_CAPACITY);
  marks = new Uint8Array(FIRST_CAPACITY);
  /** Of an element: just past the last node in it. Of a text: just past itself. */
  end = new Int32Array(FIRST_CAPACITY);
  /** Offset in the source where its tag or its text begins. */
  from = new Int32Array(FIRST_CAPACITY);
  /** Offset in the source just past the text, or past the start tag. */
  to = new Int32Array(FIRST_CAPACITY);
  /** Of a cell its spans, of a list or an item its number (`attributes.ts`); of a text the index of the first entity that may stand in it. */
  value = new Int32Array(FIRST_CAPACITY);

  add(tag: number, marks: number, from: number, to: number, value: number): number {
    const index = this.count++;
    if (index === this.tag.length) this.#grow();
    this.tag[index] = tag;
    this.marks[index] = marks;
    this.end[index] = index + 1;
    this.from[index] = from;
    this.to[index] = to;
    this.value[index] = value;
    return index;
  }

  #grow(): void {
    const capacity = this.tag.length * 2;
    this.tag = grown(this.tag, new Uint8Array(capacity));
    this.marks = grown(this.marks, new Uint8Array(capacity));
    this.end = grown(this.end, new Int32Array(capacity));
    this.from = grown(this.from, new Int32Array(capacity));
    this.to = grown(this.to, new Int32Array(capacity));
    this.value = grown(this.value, new Int32Array(capacity));
  }
}

/** Character references in text: where they stand in the source and what they stand for. */
export class Entities {
  count = 0;
  from = new Int32Array(64);
  to = new Int32Array(64);
  codePoint = new Int32Array(64);

  add(from: number, to: number, codePoint: number): void {
    const index = this.count++;
    if (index === this.from.length) {
      this.from = grown(this.from, new Int32Array(2 * index));
      this.to = grown(this.to, new Int32Array(2 * index));
      this.codePoint = grown(this.codePoint, new Int32Array(2 * index));
    }
    this.from[index] = from;
    this.to[index] = to;
    this.codePoint[index] = codePoint;
  }
}

function grown<Column extends Uint8Array | Int32Array>(old: Column, column: Column): Column {
  column.set(old);
  return column;
}

/** What is done on the way through the nodes. */
export interface Visitor {
  text(node: number): void;
  /** Returns false to pass over what the element holds; it is not closed then. */
  open(node: number): boolean;
  close(node: number): void;
}

/** Goes through the nodes `from…to`. Elements that are still open at `to` are closed. */
export function visit({ tag, end }: Nodes, from: number, to: number, visitor: Visitor): void {
  const open: number[] = [];
  for (let node = from; node < to; ) {
    for (let last = open.at(-1); last !== undefined && end[last]! <= node; last = open.at(-1)) {
      open.pop();
      visitor.close(last);
    }
    if (tag[node] === TEXT) visitor.text(node++);
    else if (visitor.open(node)) open.push(node++);
    else node = end[node]!;
  }
  for (let last = open.pop(); last !== undefined; last = open.pop()) visitor.close(last);
}
